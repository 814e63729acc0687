import { useMemo, useState } from 'react';
import type { OpenArticle } from './article.ts';
import { BodyEditor } from './body-editor.tsx';
import { EditorProvider } from './editor-context.tsx';
import './editor.css';
import './cards/cards.css';
import './fields/fields.css';
import './menus/menus.css';
import { HeadFields } from './fields/head-fields.tsx';
import { words } from './locale/index.ts';
import type { FieldBackdrop, FieldEditors } from './field-editors.ts';

interface ArticleEditorProps {
  readonly article: OpenArticle;
  /** Keep it the same object between renders. */
  readonly fieldEditors?: FieldEditors;
  /** Drawn behind the controls of headline, standfirst and the text fields of cards. */
  readonly fieldBackdrop?: FieldBackdrop | undefined;
}

const noEditors: FieldEditors = {};

/** The page column: label, headline, standfirst and body of one open article. */
export function ArticleEditor({
  article,
  fieldEditors = noEditors,
  fieldBackdrop,
}: ArticleEditorProps) {
  const text = words.useText();
  const [sentence, announce] = useState('');
  const value = useMemo(
    () => ({ article, fieldEditors, fieldBackdrop, announce }),
    [article, fieldEditors, fieldBackdrop, announce],
  );
  return (
    <EditorProvider value={value}>
      <section className="condei-page" aria-label={text('page')}>
        <HeadFields />
        <BodyEditor />
        <div className="visually-hidden" role="status" aria-live="polite">
          {sentence}
        </div>
      </section>
    </EditorProvider>
  );
}
