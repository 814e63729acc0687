import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../../../ui/index.ts';
import { useEditorContext } from '../editor-context.tsx';
import type { SlashQuery } from '../extensions/slash-extension.ts';
import { SlashExtension } from '../extensions/slash-extension.ts';
import { words } from '../locale/index.ts';
import { insertEntries, matchingEntries, textKindIcons } from './insert-entries.ts';
import { useInsert } from './use-insert.ts';

/** The menu „/” opens at the start of a line; the keyboard stays in the text. */
export function SlashMenu() {
  const { slash } = useExtensionDependency(SlashExtension).output;
  const query = useSignalValue(slash);
  return query && <OpenSlashMenu key={query.key} query={query.query} />;
}

function OpenSlashMenu({ query }: Pick<SlashQuery, 'query'>) {
  const { article } = useEditorContext();
  const { editor } = article;
  const { dismiss, slash: current } = useExtensionDependency(SlashExtension).output;
  const text = words.useText();
  const { nameOf, insert } = useInsert();
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const entries = matchingEntries(insertEntries, query, nameOf);
  const chosen = Math.min(active, Math.max(0, entries.length - 1));
  const optionId = (index: number): string => `${listId}-${index}`;

  const choose = (index: number): void => {
    const entry = entries[index];
    const at = current.peek()?.key;
    if (entry && at !== undefined) insert(entry, at);
  };

  useLayoutEffect(() => {
    const key = current.peek()?.key;
    const line = key === undefined ? null : editor.getElementByKey(key);
    const menu = list.current;
    if (!line || !menu) return;
    const room = window.innerHeight - line.getBoundingClientRect().bottom;
    const above = room < menu.offsetHeight + 8;
    menu.style.top = above
      ? `${line.offsetTop - menu.offsetHeight - 4}px`
      : `${line.offsetTop + line.offsetHeight - 12}px`;
  }, [current, editor, entries.length]);

  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
    const root = editor.getRootElement();
    root?.setAttribute('aria-controls', listId);
    root?.setAttribute('aria-activedescendant', `${listId}-${chosen}`);
    return () => {
      root?.removeAttribute('aria-controls');
      root?.removeAttribute('aria-activedescendant');
    };
  }, [chosen, editor, listId]);

  // Before the browser paints: Enter may come right behind the last letter.
  useLayoutEffect(() => {
    const onKey = (act: () => void) => (event: KeyboardEvent | null) => {
      if (entries.length === 0 && event?.key !== 'Escape') return false;
      event?.preventDefault();
      act();
      return true;
    };
    const step = (by: number) => () => setActive((chosen + by + entries.length) % entries.length);
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, onKey(step(1)), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, onKey(step(-1)), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        onKey(() => choose(chosen)),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        onKey(() => choose(chosen)),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, onKey(dismiss), COMMAND_PRIORITY_CRITICAL),
    );
  });

  return (
    <ul
      ref={list}
      id={listId}
      className="condei-menu condei-slash"
      role="listbox"
      aria-label={text('insert.name')}
      // The keyboard stays in the text, also while the list is scrolled.
      onMouseDown={(event) => event.preventDefault()}
    >
      {entries.map((entry, index) => (
        <li
          key={entry.id}
          id={optionId(index)}
          role="option"
          aria-selected={index === chosen}
          className="condei-menu-option"
          onPointerMove={() => setActive(index)}
          onClick={() => choose(index)}
        >
          <Icon
            name={entry.kind === 'text' ? textKindIcons[entry.id] : entry.definition.icon}
            size={16}
          />
          {nameOf(entry)}
        </li>
      ))}
      {entries.length === 0 && <li className="condei-menu-none">{text('insert.none')}</li>}
    </ul>
  );
}
