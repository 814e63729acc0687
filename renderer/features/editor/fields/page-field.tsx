import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import { historyCommand, undoFrom } from '../document/form-events.ts';
import { useEditorContext } from '../editor-context.tsx';
import { pageUnit } from '../document/control-texts.ts';
import { TextUnit } from './text-unit.tsx';

interface PageFieldProps {
  readonly name: 'label' | 'headline' | 'standfirst';
  readonly className: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly maxLength: number;
  readonly counter: ReactNode;
  readonly suggestions?: { readonly id: string; readonly options: readonly string[] };
}

/** One line of the page's head, written where it is read. Enter goes to the next, at last to the body. */
export function PageField(props: PageFieldProps) {
  const { name, className, label, placeholder, value, maxLength, counter, suggestions } = props;
  const { article } = useEditorContext();
  const id = useId();

  const onChange = (typed: string): void => {
    article.setFields({ [name]: typed.replaceAll(/\s*[\r\n]+\s*/g, ' ') });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const command = historyCommand(event);
    if (command) {
      event.preventDefault();
      undoFrom(event.currentTarget, article.editor, command);
      return;
    }
    const { selectionStart, selectionEnd } = event.currentTarget;
    const atEnd = selectionStart === selectionEnd && selectionEnd === value.length;
    // Enter with Ctrl or Cmd is a command of the window.
    const onward = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    if (onward || (event.key === 'ArrowDown' && atEnd && !suggestions)) {
      event.preventDefault();
      focusNext(event.currentTarget, () => {
        article.editor.focus(undefined, { defaultSelection: 'rootStart' });
      });
    }
  };
  const control = {
    id,
    className: 'condei-page-input',
    name,
    value,
    maxLength,
    placeholder,
    autoComplete: 'off',
    'data-page-field': name,
  };

  return (
    <div className={`condei-page-field ${className}`}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      {suggestions ? (
        <>
          <input
            {...control}
            list={suggestions.id}
            onKeyDown={onKeyDown}
            onChange={(event) => onChange(event.target.value)}
          />
          <datalist id={suggestions.id}>
            {suggestions.options.map((option) => (
              <option key={option} value={option} />
            ))}
          </datalist>
        </>
      ) : (
        <TextUnit unit={pageUnit(name)} value={value}>
          <textarea
            {...control}
            rows={1}
            onKeyDown={onKeyDown}
            onChange={(event) => onChange(event.target.value)}
          />
        </TextUnit>
      )}
      <span className="condei-page-counter" aria-hidden="true">
        {counter}
      </span>
    </div>
  );
}

function focusNext(from: HTMLElement, focusBody: () => void): void {
  const all = [
    ...(from.closest('.condei-head')?.querySelectorAll<HTMLElement>('[data-page-field]') ?? []),
  ];
  const next = all[all.indexOf(from) + 1];
  if (next) next.focus();
  else focusBody();
}
