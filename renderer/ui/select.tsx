import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { FieldFoot, FieldHead } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import './list-box.css';
import { uiWords } from './locale/index.ts';
import './popover.css';

/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** Id of the chosen option, or empty. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
}

/** One of a fixed list. */
export function Select({ options, value, onChange, placeholder, ...field }: SelectProps) {
  const text = uiWords.useText();
  return (
    <AriaSelect
      className="ui-field"
      data-field={field.name}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      placeholder={placeholder ?? text('choose')}
      isInvalid={field.error !== undefined}
      isDisabled={field.isDisabled ?? false}
      autoFocus={field.autoFocus ?? false}
    >
      <FieldHead {...field} />
      <AriaButton className="ui-select-button">
        <SelectValue className="ui-select-value">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="chevron-down" size={14} />
      </AriaButton>
      <FieldFoot hint={field.hint} error={field.error} />
      <Popover className="ui-popover ui-popover-list">
        <Options options={options} />
      </Popover>
    </AriaSelect>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  const text = uiWords.useText();
  return (
    <ListBox
      className="ui-list-box"
      items={options}
      renderEmptyState={() => <p className="ui-list-empty">{text('noOptions')}</p>}
    >
      {({ id, label, note }) => (
        <ListBoxItem id={id} textValue={label} className="ui-option">
          <span className="ui-option-text">
            {label}
            {note !== undefined && <span className="ui-option-note">{note}</span>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
