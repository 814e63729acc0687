import { signal } from '@lexical/extension';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import type { LexicalEditor } from 'lexical';
import {
  $addUpdateTag,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORIC_TAG,
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
  | {
      readonly kind: 'importing';
      readonly file: File;
      readonly part: Part;
      readonly abort: AbortController;
    }
  | { readonly kind: 'failed'; readonly file: File; readonly part: Part };

/** Whether the picture came with its block, so that one undo takes both, or into one that stood. */
type Part = 'of-block' | 'own-step';

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
    /** Pictures by the block they came with: undo and redo may bring it back as it was before. */
    const arrived = new Map<string, string>();
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
      arrived,
      cancel,
      /** Imports a file into an image block; a second file takes the place of the first. */
      start: (id: string, file: File, part: Part = 'own-step'): void => {
        cancel(id);
        const abort = new AbortController();
        const state: ImageImport = { kind: 'importing', file, part, abort };
        set(id, state);
        importImage(file, abort.signal).then(
          (hash) => {
            if (imports.peek().get(id) !== state) return;
            set(id, null);
            if (part === 'of-block') arrived.set(id, hash);
            putPicture(
              editor,
              id,
              hash,
              part === 'of-block' ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG,
            );
          },
          () => {
            if (imports.peek().get(id) === state) set(id, { kind: 'failed', file, part });
          },
        );
      },
    };
  },
  register: (editor, _config, state) => {
    const { start, cancel, imports, arrived } = state.getOutput();
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
            start(id, file, 'of-block');
          }
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(({ tags }) => {
        if (!tags.has(HISTORIC_TAG)) return;
        for (const [id, hash] of arrived) {
          if (editor.read(() => $isWaiting(id))) putPicture(editor, id, hash, HISTORY_MERGE_TAG);
        }
      }),
      () => {
        for (const id of imports.peek().keys()) cancel(id);
      },
    );
  },
});

/** Whether the block is there without its picture. */
function $isWaiting(id: string): boolean {
  const node = $blockNodeById(id);
  return $isBlockNode(node) && $blockOf(node)['media'] === '';
}

function putPicture(editor: LexicalEditor, id: string, hash: string, tag: string): void {
  editor.update(() => {
    const node = $blockNodeById(id);
    if (!$isBlockNode(node)) return;
    $setBlock(node, { ...$blockOf(node), media: hash });
    $addUpdateTag(tag);
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
  });
}
