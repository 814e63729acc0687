import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import type { ReadonlySignal } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { REDO_COMMAND, SKIP_DOM_SELECTION_TAG, UNDO_COMMAND } from 'lexical';
import type { ArticleContent } from '../../../shared/article/article.ts';
import type { OpenArticle, OpenArticleOptions } from './article.ts';
import { articleExtension } from './article-extension.tsx';
import { exportFile } from './export-file.ts';
import {
  $appendBlock,
  $insertBlockAfterCaret,
  $replaceBlock,
  revealBlock,
} from './document/block-commands.ts';
import { CountsExtension } from './extensions/counts-extension.ts';
import { collectChangedBlocks, EditsExtension } from './extensions/edits-extension.ts';
import { changeFields, FieldsExtension } from './extensions/fields-extension.ts';
import { createDraftJournal } from './journal/draft-journal.ts';
import { $content, lexicalDraftText } from './journal/lexical-draft-text.ts';
import type { Readable } from './observable.ts';

/** Opens a draft for writing: builds its editor, starts its journal. Call `dispose` at the end. */
export function openArticle({ draft, save, reopen, services }: OpenArticleOptions): OpenArticle {
  const editor = buildEditorFromExtensions(articleExtension(draft.content, services));
  const { fields } = getExtensionDependencyFromEditor(editor, FieldsExtension).output;
  const { canUndo, canRedo } = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  const { counts } = getExtensionDependencyFromEditor(editor, CountsExtension).output;
  const { follow } = getExtensionDependencyFromEditor(editor, EditsExtension).output;

  const text = lexicalDraftText(editor, collectChangedBlocks(follow), draft.content);
  const journal = createDraftJournal({ opened: draft, text, save, reopen });
  const unfollow = follow(journal.touch);
  const content = (): ArticleContent => editor.read($content);
  const step = (change: () => void): void => {
    // Whoever asks from outside of the text keeps the keyboard.
    editor.update(change, { discrete: true, tag: SKIP_DOM_SELECTION_TAG });
  };

  return {
    id: draft.summary.id,
    services,
    editor,
    fields: readable(fields),
    saveState: journal.state,
    counts: readable(counts),
    canUndo: readable(canUndo),
    canRedo: readable(canRedo),
    undo: () => {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
    },
    redo: () => {
      editor.dispatchCommand(REDO_COMMAND, undefined);
    },
    setFields: (change) => {
      changeFields(editor, change);
    },
    content,
    insertBlock: (block) => {
      step(() => {
        $insertBlockAfterCaret(block);
      });
    },
    appendBlock: (block) => {
      step(() => {
        $appendBlock(block);
      });
    },
    replaceBlock: (id, block, ...others) => {
      step(() => {
        $replaceBlock(id, block, others);
      });
    },
    replaceBlocks: ([id, ...removed], [block, ...others]) => {
      step(() => {
        $replaceBlock(id, block, others, removed);
      });
    },
    reveal: ({ blockId, field }) => {
      revealBlock(editor, blockId, field);
    },
    receive: journal.receive,
    attached: journal.attached,
    flush: journal.flush,
    exportFile: () => exportFile(content(), services),
    dispose: () => {
      unfollow();
      journal.stop();
      editor.dispose();
    },
  };
}

function readable<T>(signal: ReadonlySignal<T>): Readable<T> {
  return {
    get: () => signal.peek(),
    subscribe: (listener) => {
      let first = true;
      return signal.subscribe(() => {
        // A signal tells its value at once; whoever follows has read it already.
        if (first) first = false;
        else listener();
      });
    },
  };
}
