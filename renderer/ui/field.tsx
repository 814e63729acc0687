import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import './field.css';
import { uiWords } from './locale/index.ts';

/** What every field of the design system takes. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why the value cannot stay as it is; shown in red below the field. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean | undefined;
  /** Stable name in the page, as `data-field`: how others lead the keyboard here. */
  readonly name?: string | undefined;
}

interface FieldHeadProps extends Pick<FieldProps, 'label' | 'isRequired' | 'hideLabel'> {
  readonly counter?: ReactNode;
}

/** The line above a field: its name and, on the right, its counter. */
export function FieldHead({ label, isRequired, hideLabel, counter }: FieldHeadProps) {
  const text = uiWords.useText();
  return (
    <span className={hideLabel === true ? 'visually-hidden' : 'ui-field-head'}>
      <Label className="ui-field-label">
        {label}
        {isRequired === true && <span className="visually-hidden">, {text('required')}</span>}
      </Label>
      {counter}
    </span>
  );
}

/** The lines below a field: help, and what is wrong. */
export function FieldFoot({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className="ui-field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="ui-field-error">{error}</FieldError>
    </>
  );
}

interface CounterProps {
  readonly used: number;
  /** Beyond it the counter turns amber; nothing is cut. */
  readonly max: number;
}

/** „73 din 90”; amber beyond the measure. */
export function Counter({ used, max }: CounterProps) {
  const text = uiWords.useText();
  return (
    <span className={used > max ? 'ui-field-counter ui-field-counter-over' : 'ui-field-counter'}>
      {text('counter', { used, max })}
    </span>
  );
}
