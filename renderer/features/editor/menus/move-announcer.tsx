import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { $getRoot } from 'lexical';
import { useEffect } from 'react';
import { useEditorContext } from '../editor-context.tsx';
import { KeyboardExtension } from '../extensions/keyboard-extension.ts';
import { words } from '../locale/index.ts';

/** Says where a block moved by keyboard has come to, and keeps it in sight. */
export function MoveAnnouncer() {
  const { article, announce } = useEditorContext();
  const text = words.useText();
  const move = useSignalValue(useExtensionDependency(KeyboardExtension).output.lastMove);
  useEffect(() => {
    if (!move) return;
    announce(
      move.kind === 'moved' ? text('block.moved', { ...move.to }) : text('block.movedNowhere'),
    );
    if (move.kind !== 'moved') return;
    const key = article.editor.read(() =>
      $getRoot()
        .getChildAtIndex(move.to.position - 1)
        ?.getKey(),
    );
    const block = key === undefined ? null : article.editor.getElementByKey(key);
    block?.scrollIntoView({ block: 'nearest' });
    // Only a new move is news; the language of the sentence is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [move]);
  return null;
}
