import { useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { FieldFoot, FieldHead } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { uiWords } from './locale/index.ts';
import './tag-field.css';

interface TagFieldProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly suggestions?: readonly string[];
  readonly maxTags?: number;
  readonly maxLength?: number;
}

/** A short list of words or names: Enter or comma adds, Backspace in the empty field takes the last. */
export function TagField({
  value,
  onChange,
  suggestions = [],
  maxTags = 50,
  maxLength = 100,
  ...field
}: TagFieldProps) {
  const text = uiWords.useText();
  const [typed, setTyped] = useState('');
  const free = suggestions.filter((name) => !value.includes(name));
  const full = value.length >= maxTags;

  const add = (entry: string): void => {
    const names = entry
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const next = [...new Set([...value, ...names])].slice(0, maxTags);
    if (next.length !== value.length) onChange(next);
    setTyped('');
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ',') {
      if (event.key === ',' || typed.trim() !== '') event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '') {
      onChange(value.slice(0, -1));
    }
  };

  return (
    <div className="ui-tags">
      <ComboBox
        className="ui-field"
        data-field={field.name}
        allowsCustomValue
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(key) => {
          if (key !== null) add(String(key));
        }}
        onBlur={() => add(typed)}
        items={free.map((name) => ({ name }))}
        isInvalid={field.error !== undefined}
        isDisabled={field.isDisabled ?? false}
      >
        <FieldHead {...field} />
        <Group className="ui-input-group">
          <Input
            onKeyDown={onKeyDown}
            maxLength={maxLength}
            disabled={full}
            placeholder={text('addTag')}
          />
        </Group>
        <FieldFoot hint={field.hint} error={field.error} />
        <Popover className="ui-popover ui-popover-list">
          <ListBox className="ui-list-box">
            {({ name }: { name: string }) => (
              <ListBoxItem id={name} textValue={name} className="ui-option">
                {name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value.length > 0 && (
        <TagGroup
          aria-label={field.label}
          onRemove={(keys) => onChange(value.filter((name) => !keys.has(name)))}
        >
          <TagList className="ui-tags-list">
            {value.map((name) => (
              <Tag key={name} id={name} textValue={name} className="ui-tag">
                {name}
                <AriaButton
                  slot="remove"
                  className="ui-tag-remove"
                  aria-label={text('removeNamed', { name })}
                >
                  <Icon name="x" size={12} />
                </AriaButton>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
