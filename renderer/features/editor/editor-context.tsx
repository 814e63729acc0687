import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { OpenArticle } from './article.ts';
import type { FieldBackdrop, FieldEditors } from './field-editors.ts';

/** What the components of one editor share. */
export interface EditorContextValue {
  readonly article: OpenArticle;
  readonly fieldEditors: FieldEditors;
  readonly fieldBackdrop: FieldBackdrop | undefined;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
}

const Context = createContext<EditorContextValue | null>(null);

/** Gives one article to the components below. */
export function EditorProvider({
  value,
  children,
}: {
  readonly value: EditorContextValue;
  readonly children: ReactNode;
}) {
  return <Context value={value}>{children}</Context>;
}

/** The article the component belongs to. */
export function useEditorContext(): EditorContextValue {
  const value = useContext(Context);
  if (!value) throw new Error('outside of an ArticleEditor');
  return value;
}
