import { signal } from '@lexical/extension';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import type { LexicalEditor } from 'lexical';
import {
  $addUpdateTag,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  safeCast,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { image } from '../../../../shared/blocks/image.ts';
import { $blockNodeById, $insertBlockAfterCaret } from '../document/block-commands.ts';
import { newBlockId } from '../document/block-id.ts';
import { $blockOf, $isBlockNode, $setBlock } from '../document/block-node.ts';

/** A picture on its way into an image block. */
export type ImageImport =
  | { readonly kind: 'importing'; readonly file: File; readonly abort: AbortController }
  | { readonly kind: 'failed'; readonly file: File };

interface ImagesConfig {
  readonly importImage: (file: File, signal: AbortSignal) => Promise<string>;
}

/** Pictures pasted, dropped or chosen: the block stands at once and fills when the file is stored. */
export const ImagesExtension = defineExtension({
  name: 'condei/Images',
  config: safeCast<ImagesConfig>({ importImage: () => Promise.reject(new Error('no importer')) }),
  build: (editor, { importImage }) => {
    /** By block id. */
    const imports = signal<ReadonlyMap<string, ImageImport>>(new Map());
    const set = (id: string, state: ImageImport | null): void => {
      const next = new Map(imports.peek());
      if (state) next.set(id, state);
      else next.delete(id);
      imports.value = next;
    };
    const cancel = (id: string): void => {
      const state = imports.peek().get(id);
      set(id, null);
      if (state?.kind === 'importing') state.abort.abort();
    };
    return {
      imports,
      cancel,
      /** Imports a file into an image block; a second file takes the place of the first. */
      start: (id: string, file: File): void => {
        cancel(id);
        const abort = new AbortController();
        const state: ImageImport = { kind: 'importing', file, abort };
        set(id, state);
        importImage(file, abort.signal).then(
          (hash) => {
            if (imports.peek().get(id) !== state) return;
            set(id, null);
            putPicture(editor, id, hash);
          },
          () => {
            if (imports.peek().get(id) === state) set(id, { kind: 'failed', file });
          },
        );
      },
    };
  },
  register: (editor, _config, state) => {
    const { start, cancel, imports } = state.getOutput();
    return mergeRegister(
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => {
          const pictures = files.filter(({ type }) => type.startsWith('image/'));
          if (pictures.length === 0) return false;
          $addUpdateTag(HISTORY_PUSH_TAG);
          for (const file of pictures) {
            const id = newBlockId();
            $insertBlockAfterCaret(image.empty(id));
            start(id, file);
          }
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      () => {
        for (const id of imports.peek().keys()) cancel(id);
      },
    );
  },
});

/** Part of the step that put the block there: one undo takes both away. */
function putPicture(editor: LexicalEditor, id: string, hash: string): void {
  editor.update(() => {
    const node = $blockNodeById(id);
    if (!$isBlockNode(node)) return;
    $setBlock(node, { ...$blockOf(node), media: hash });
    $addUpdateTag(HISTORY_MERGE_TAG);
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
  });
}
