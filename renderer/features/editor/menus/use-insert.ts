import { $getNodeByKey, $isElementNode, HISTORY_PUSH_TAG } from 'lexical';
import type { NodeKey } from 'lexical';
import { useLabel } from '../../../i18n/index.ts';
import { $insertBlockAfter } from '../document/block-commands.ts';
import { newBlockId } from '../document/block-id.ts';
import { useEditorContext } from '../editor-context.tsx';
import { $setTextKind } from '../extensions/text-kinds.ts';
import { words } from '../locale/index.ts';
import type { InsertEntry } from './insert-entries.ts';

interface Insert {
  /** The entry's name in the interface language. */
  readonly nameOf: (entry: InsertEntry) => string;
  /** Puts the entry in the place of the line where it was searched for. */
  readonly insert: (entry: InsertEntry, line: NodeKey) => void;
}

/** What the slash menu does. */
export function useInsert(): Insert {
  const { article, announce } = useEditorContext();
  const { editor } = article;
  const text = words.useText();
  const labelOf = useLabel();
  const nameOf = (entry: InsertEntry): string =>
    entry.kind === 'text' ? text(`text.${entry.id}`) : labelOf(entry.definition.label);

  return {
    nameOf,
    insert: (entry, line) => {
      editor.update(
        () => {
          const target = $getNodeByKey(line);
          if (!$isElementNode(target)) return;
          target.clear();
          target.select();
          if (entry.kind === 'text') $setTextKind(editor, entry.id);
          else {
            const card = $insertBlockAfter(target, entry.definition.empty(newBlockId())).getKey();
            // The form of the card is there once the window has drawn it.
            requestAnimationFrame(() => enterCard(editor.getElementByKey(card)));
          }
        },
        { discrete: true, tag: HISTORY_PUSH_TAG },
      );
      editor.getRootElement()?.focus({ preventScroll: true });
      announce(text('block.inserted', { name: nameOf(entry) }));
    },
  };
}

/** Brings a new card to sight; where it begins with a line to write, the next key writes there. */
function enterCard(card: HTMLElement | null): void {
  card?.scrollIntoView({ block: 'nearest' });
  const first = card?.querySelector<HTMLElement>(
    '.condei-card-body :is(input, textarea, button):not([hidden])',
  );
  if (first?.matches('input, textarea')) first.focus();
}
