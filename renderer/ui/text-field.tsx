import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  Group,
  Input,
  NumberField as AriaNumberField,
  SearchField as AriaSearchField,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { Counter, FieldFoot, FieldHead } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { uiWords } from './locale/index.ts';

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string | undefined;
  /** Hard limit: no more characters can be typed. */
  readonly maxLength?: number | undefined;
  /** Soft limit: shows a counter that turns amber beyond it. */
  readonly measure?: number | undefined;
}

interface TextFieldProps extends TextProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly type?: 'text' | 'url' | 'password';
}

/** One line of text. */
export function TextField({ ref, type = 'text', ...props }: TextFieldProps) {
  return (
    <AriaTextField {...textProps(props)} type={type}>
      <TextHead {...props} />
      <Input
        ref={ref ?? null}
        className="ui-input"
        placeholder={props.placeholder ?? ''}
        autoComplete="off"
      />
      <FieldFoot hint={props.hint} error={props.error} />
    </AriaTextField>
  );
}

interface TextAreaProps extends TextProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** Put around the control itself, without label and help. */
  readonly frame?: (control: ReactNode) => ReactNode;
}

/** Several lines of text; grows with what is written. */
export function TextArea({ ref, frame, ...props }: TextAreaProps) {
  const control = (
    <AriaTextArea
      ref={ref ?? null}
      className="ui-input"
      placeholder={props.placeholder ?? ''}
      rows={2}
    />
  );
  return (
    <AriaTextField {...textProps(props)}>
      <TextHead {...props} />
      {frame ? frame(control) : control}
      <FieldFoot hint={props.hint} error={props.error} />
    </AriaTextField>
  );
}

function textProps({
  value,
  onChange,
  onBlur,
  maxLength,
  isRequired,
  isDisabled,
  autoFocus,
  error,
  name,
}: TextProps) {
  return {
    className: 'ui-field',
    value,
    onChange,
    isInvalid: error !== undefined,
    ...(onBlur && { onBlur }),
    ...(maxLength !== undefined && { maxLength }),
    ...(isRequired !== undefined && { isRequired }),
    ...(isDisabled !== undefined && { isDisabled }),
    ...(autoFocus !== undefined && { autoFocus }),
    ...(name !== undefined && { name, 'data-field': name }),
  };
}

function TextHead({ value, measure, ...field }: TextProps) {
  const counter = measure !== undefined && (
    <Counter used={Array.from(value).length} max={measure} />
  );
  return <FieldHead {...field} counter={counter} />;
}

interface NumberFieldProps extends FieldProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
}

/** A whole number between two bounds, with buttons and arrow keys. */
export function NumberField({ value, onChange, min, max, ...field }: NumberFieldProps) {
  const text = uiWords.useText();
  return (
    <AriaNumberField
      className="ui-field"
      data-field={field.name}
      value={value}
      minValue={min}
      maxValue={max}
      step={1}
      isInvalid={field.error !== undefined}
      isDisabled={field.isDisabled ?? false}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      incrementAriaLabel={text('increase')}
      decrementAriaLabel={text('decrease')}
    >
      <FieldHead {...field} />
      <Group className="ui-input-group">
        <Input />
        <AriaButton slot="decrement" className="ui-icon-button ui-icon-button-small">
          <Icon name="minus" size={14} />
        </AriaButton>
        <AriaButton slot="increment" className="ui-icon-button ui-icon-button-small">
          <Icon name="plus" size={14} />
        </AriaButton>
      </Group>
      <FieldFoot hint={field.hint} error={field.error} />
    </AriaNumberField>
  );
}

interface SearchFieldProps {
  /** Name for screen readers; the placeholder shows it to others. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: () => void;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Search as you type; Escape clears. */
export function SearchField({
  label,
  value,
  onChange,
  onSubmit,
  onKeyDown,
  placeholder,
  autoFocus,
  ref,
}: SearchFieldProps) {
  const text = uiWords.useText();
  return (
    <AriaSearchField
      className="ui-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus ?? false}
      {...(onSubmit && { onSubmit })}
    >
      <Group className="ui-input-group">
        <Icon name="search" size={14} />
        <Input ref={ref ?? null} placeholder={placeholder ?? label} onKeyDown={onKeyDown} />
        {value !== '' && (
          <AriaButton className="ui-icon-button ui-icon-button-small" aria-label={text('clear')}>
            <Icon name="x" size={14} />
          </AriaButton>
        )}
      </Group>
    </AriaSearchField>
  );
}
