import { signal } from '@lexical/extension';
import {
  $addUpdateTag,
  $getRoot,
  $getState,
  $setState,
  createState,
  defineExtension,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { ArticleFields } from '../../../../shared/article/article.ts';
import { articleFields, emptyFields } from '../../../../shared/article/article.ts';
import { $addHistoryStep } from './history-step.ts';

const fieldsState = createState('fields', {
  parse: (stored): ArticleFields => {
    const parsed = articleFields.safeParse(stored);
    return parsed.success ? parsed.data : emptyFields;
  },
});

/** The article's fields as this editor state has them; they are part of the one undo history. */
export function $fields(): ArticleFields {
  return $getState($getRoot(), fieldsState);
}

/** Replaces the fields without a history step of their own. */
export function $setFields(fields: ArticleFields): void {
  $setState($getRoot(), fieldsState, fields);
}

/** A change by the user: one undo step, joined with the last one of the same fields. */
export function changeFields(editor: LexicalEditor, change: Partial<ArticleFields>): void {
  editor.update(
    () => {
      $setFields({ ...$fields(), ...change });
      $addHistoryStep(`fields ${Object.keys(change).join()}`);
      $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    },
    { discrete: true },
  );
}

/** Keeps the fields on the root node and tells them as a signal. */
export const FieldsExtension = defineExtension({
  name: 'condei/Fields',
  build: () => ({ fields: signal(emptyFields) }),
  register: (editor, _config, state) => {
    const { fields } = state.getOutput();
    return editor.registerUpdateListener(({ editorState }) => {
      fields.value = editorState.read($fields);
    });
  },
});
