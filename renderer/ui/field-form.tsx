import type { ReactNode } from 'react';
import { safeUrl } from '../../shared/article/html.ts';
import { emptyValue } from '../../shared/fields/fields.ts';
import type { Field, Fields } from '../../shared/fields/fields.ts';
import { useLabel } from '../i18n/index.ts';
import './field-form.css';
import { uiWords } from './locale/index.ts';
import { Select } from './select.tsx';
import { NumberField, TextArea, TextField } from './text-field.tsx';
import { Switch } from './toggles.tsx';

/** What a slot gets to show one field of a kind the design system does not know. */
export interface SlotProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

type SlotKind = 'text' | 'long-text' | 'stories' | 'media' | 'furniture';
/**
 * Who shows the kinds that need a feature's own widget. Texts without a slot get a plain control,
 * the others are left out.
 */
export type FieldSlots = Partial<Readonly<Record<SlotKind, (props: SlotProps) => ReactNode>>>;

interface FieldFormProps {
  readonly fields: Fields;
  readonly values: Readonly<Record<string, unknown>>;
  /** One changed value at a time. */
  readonly onChange: (name: string, value: unknown) => void;
  readonly slots?: FieldSlots;
  /** What is wrong, by field name. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Names of the secret fields that already have a stored value. */
  readonly secretsSet?: readonly string[];
  readonly autoFocus?: string;
}

/** A form made from fields as data: the same for blocks, destinations and settings. */
export function FieldForm(props: FieldFormProps) {
  return (
    <div className="ui-form">
      {Object.entries(props.fields).map(([name, field]) => (
        <FormField key={name} name={name} field={field} form={props} />
      ))}
    </div>
  );
}

interface FormFieldProps {
  readonly name: string;
  readonly field: Field;
  readonly form: FieldFormProps;
}

function FormField({ name, field, form }: FormFieldProps) {
  const labelOf = useLabel();
  const text = uiWords.useText();
  const value = form.values[name] ?? emptyValue(field);
  const asText = typeof value === 'string' ? value : '';
  const onChange = (next: unknown): void => form.onChange(name, next);
  const label = labelOf(field.label);
  const hint = field.hint && labelOf(field.hint);
  const slot = { name, label, hint, value, onChange };
  const common = {
    name,
    label,
    hint,
    error: form.errors?.[name],
    isRequired: field.required,
    autoFocus: form.autoFocus === name,
  };

  switch (field.kind) {
    case 'text':
      return (
        form.slots?.text?.(slot) ?? (
          <TextField {...common} value={asText} onChange={onChange} maxLength={field.maxLength} />
        )
      );
    case 'long-text':
      return (
        form.slots?.['long-text']?.(slot) ?? (
          <TextArea {...common} value={asText} onChange={onChange} maxLength={field.maxLength} />
        )
      );
    case 'url': {
      const wrong = asText !== '' && safeUrl(asText) === null ? text('invalidUrl') : undefined;
      return (
        <TextField
          {...common}
          type="url"
          value={asText}
          onChange={onChange}
          error={common.error ?? wrong}
        />
      );
    }
    case 'secret': {
      const placeholder = form.secretsSet?.includes(name) === true ? text('secretSet') : '';
      return (
        <TextField
          {...common}
          type="password"
          value={asText}
          onChange={onChange}
          placeholder={placeholder}
        />
      );
    }
    case 'toggle':
      return (
        <Switch isSelected={value === true} onChange={onChange}>
          {label}
        </Switch>
      );
    case 'integer':
      return (
        <NumberField
          {...common}
          value={typeof value === 'number' ? value : field.min}
          onChange={onChange}
          min={field.min}
          max={field.max}
        />
      );
    case 'choice': {
      const options = field.options.map((option) => ({
        id: option.value,
        label: labelOf(option.label),
      }));
      return <Select {...common} options={options} value={asText} onChange={onChange} />;
    }
    case 'media':
    case 'furniture':
    case 'stories':
      return form.slots?.[field.kind]?.(slot) ?? null;
  }
}
