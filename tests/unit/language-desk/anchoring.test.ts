import { HistoryExtension } from '@lexical/history';
import { ListExtension } from '@lexical/list';
import { buildEditorFromExtensions } from '@lexical/extension';
import { RichTextExtension } from '@lexical/rich-text';
import fc from 'fast-check';
import type { LexicalEditor, SerializedEditorState } from 'lexical';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  configExtension,
  defineExtension,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createMarkModel } from '../../../renderer/features/language/client/mark-model.ts';
import type { MarkModel } from '../../../renderer/features/language/client/mark-model.ts';
import { followBody } from '../../../renderer/features/language/page/body-units.ts';
import { $unitsOf, $unitText } from '../../../renderer/features/language/page/unit-text.ts';
import type { Engine } from '../../../renderer/features/language/worker/engine.ts';
import { testEngine } from '../language/support.ts';

const engine: Engine = testEngine();
const words = ['oraș', 'zgrumblu', 'prezntat', '20 oameni', '34 %', '"da"', ' , ', 'ieri'];
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

/** What a user does to a text; numbers are taken modulo what there is. */
type Edit =
  | { readonly do: 'caret'; readonly block: number; readonly offset: number }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'paste'; readonly paragraphs: readonly string[] }
  | { readonly do: 'move'; readonly from: number; readonly to: number }
  | { readonly do: 'bold' }
  | { readonly do: 'enter' }
  | { readonly do: 'merge' };
type History = { readonly do: 'undo' } | { readonly do: 'redo' };
type Step =
  | Edit
  | History
  | { readonly do: 'remember' }
  | { readonly do: 'restore' }
  | { readonly do: 'answer' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('caret' as const), block: fc.nat(9), offset: fc.nat(40) }),
  fc.record({ do: fc.constant('type' as const), text: phrase }),
  fc.record({
    do: fc.constant('paste' as const),
    paragraphs: fc.array(phrase, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('move' as const), from: fc.nat(9), to: fc.nat(9) }),
  fc.record({
    do: fc.constantFrom(
      ...(['bold', 'enter', 'merge', 'undo', 'redo', 'remember', 'restore', 'answer'] as const),
    ),
  }),
);

function $take(number: number) {
  const blocks = $getRoot().getChildren();
  return blocks[number % blocks.length];
}

function $paragraph(text: string) {
  return $createParagraphNode().append($createTextNode(text));
}

function perform(editor: LexicalEditor, what: Edit | History): void {
  if (what.do === 'undo') editor.dispatchCommand(UNDO_COMMAND, undefined);
  else if (what.do === 'redo') editor.dispatchCommand(REDO_COMMAND, undefined);
  else
    editor.update(() => $perform(what), {
      discrete: true,
      tag: [HISTORY_PUSH_TAG, ...(what.do === 'paste' ? [PASTE_TAG] : [])],
    });
}

function $perform(what: Edit): void {
  if (what.do === 'caret') {
    const block = $take(what.block);
    const leaf = $isElementNode(block) ? block.getFirstDescendant() : null;
    if ($isTextNode(leaf)) {
      const at = what.offset % (leaf.getTextContentSize() + 1);
      leaf.select(at, at);
    } else if ($isElementNode(block)) block.selectEnd();
    return;
  }
  if (what.do === 'move') {
    const from = $take(what.from);
    const to = $take(what.to);
    if (from && to && !from.is(to)) to.insertBefore(from);
    return;
  }
  const selection = $getSelection() ?? $getRoot().selectEnd();
  if (!$isRangeSelection(selection)) return;
  switch (what.do) {
    case 'type':
      selection.insertText(what.text);
      return;
    case 'paste':
      selection.insertNodes(what.paragraphs.map($paragraph));
      return;
    case 'enter':
      selection.insertParagraph();
      return;
    case 'bold': {
      const node = selection.anchor.getNode();
      if ($isTextNode(node)) node.select(0, Math.ceil(node.getTextContentSize() / 2));
      const now = $getSelection();
      if ($isRangeSelection(now)) now.formatText('bold');
      return;
    }
    case 'merge': {
      const block = selection.anchor.getNode().getTopLevelElement();
      const before = block?.getPreviousSibling();
      if (!$isElementNode(block) || !$isElementNode(before)) return;
      before.append(...block.getChildren());
      block.remove();
    }
  }
}

/** Every unit of the text, read anew. */
function readAfresh(editor: LexicalEditor): ReadonlyMap<string, string> {
  return editor.read(
    () =>
      new Map(
        $getRoot()
          .getChildren()
          .flatMap($unitsOf)
          .map(({ node }) => [node.getKey(), $unitText(node).text]),
      ),
  );
}

function openText(): {
  editor: LexicalEditor;
  model: MarkModel;
  late: (() => void)[];
  readonly close: () => void;
} {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test/anchoring',
      dependencies: [
        RichTextExtension,
        ListExtension,
        configExtension(HistoryExtension, { disabled: false, delay: 0 }),
      ],
      onError: (error) => {
        throw error;
      },
      $initialEditorState: () => {
        $getRoot().append(
          $paragraph('Un zgrumblu și 20 oameni.'),
          $paragraph('Alt prezntat ieri.'),
        );
      },
    }),
  );
  const late: (() => void)[] = [];
  const model = createMarkModel({
    check: ({ key, version, text, kind }) =>
      late.push(() => model.accept(key, version, engine.check({ text, kind }))),
    changed: () => undefined,
    visible: () => [],
  });
  const body = followBody(editor, {
    changed: (units, when) => {
      for (const { key, text, kind } of units) model.set(key, text, kind, when);
    },
    removed: (keys) => {
      for (const key of keys) model.remove(key);
    },
    caret: () => undefined,
  });
  return {
    editor,
    model,
    late,
    close: () => {
      body.dispose();
      model.dispose();
      editor.dispose();
    },
  };
}

test('through typing, Enter, merging, undo, redo, another state, pasting and moved blocks the marks are those of a fresh check', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const { editor, model, late, close } = openText();
      let remembered: SerializedEditorState | null = null;
      for (const what of steps) {
        if (what.do === 'answer') late.shift()?.();
        else if (what.do === 'remember') remembered = editor.getEditorState().toJSON();
        else if (what.do === 'restore') {
          if (remembered) editor.setEditorState(editor.parseEditorState(remembered));
        } else perform(editor, what);
        // Undo and redo are put in place in a microtask.
        await Promise.resolve();
        // At once, without an answer: the same units, and every kept mark still on its words.
        const now = readAfresh(editor);
        expect(new Map([...model.keys()].map((key) => [key, model.get(key)?.text]))).toEqual(now);
      }
      vi.runAllTimers();
      for (let answer = late.shift(); answer; answer = late.shift()) answer();
      for (const key of model.keys()) {
        const unit = model.get(key);
        expect(unit?.matches).toEqual(engine.check({ text: unit?.text ?? '', kind: 'body' }));
      }
      close();
    }),
    { numRuns: 100 },
  );
}, 120_000);
