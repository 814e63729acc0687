import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import type { NodeKey } from 'lexical';
import { $getNodeByKey, $getRoot, defineExtension } from 'lexical';
import { blockText, countWords } from '../../../../shared/article/plain-text.ts';
import type { Counts } from '../article.ts';
import { $blockFromNode } from '../document/blocks-from-nodes.ts';
import { collectChangedBlocks, EditsExtension } from './edits-extension.ts';

const PAUSE_MS = 400;

/** Words and characters of the body, counted in a pause of the writing and only where it changed. */
export const CountsExtension = defineExtension({
  name: 'condei/Counts',
  dependencies: [EditsExtension],
  build: () => ({ counts: signal<Counts>({ words: 0, characters: 0 }) }),
  afterRegistration: (editor, _config, state) => {
    const { counts } = state.getOutput();
    const { follow } = getExtensionDependencyFromEditor(editor, EditsExtension).output;
    const changed = collectChangedBlocks(follow);
    const known = new Map<NodeKey, Counts>();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const count = (): void => {
      timer = undefined;
      editor.read('latest', () => {
        for (const key of changed.take()) known.set(key, $countBlock(key));
        let words = 0;
        let characters = 0;
        for (const key of $getRoot().getChildrenKeys()) {
          let block = known.get(key);
          if (!block) known.set(key, (block = $countBlock(key)));
          words += block.words;
          characters += block.characters;
        }
        const before = counts.peek();
        if (before.words !== words || before.characters !== characters) {
          counts.value = { words, characters };
        }
      });
    };
    const unfollow = follow(() => {
      timer ??= setTimeout(count, PAUSE_MS);
    });
    timer = setTimeout(count, 0);
    return () => {
      unfollow();
      clearTimeout(timer);
    };
  },
});

function $countBlock(key: NodeKey): Counts {
  const node = $getNodeByKey(key);
  const text = node?.isAttached() ? blockText($blockFromNode(node)).join('\n') : '';
  return { words: countWords(text), characters: text.length };
}
