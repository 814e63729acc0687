import type { ReactNode } from 'react';
import { useEditorContext } from '../editor-context.tsx';
import { KeptCaret } from './kept-caret.tsx';

interface TextUnitProps {
  readonly unit: string;
  readonly value: string;
  /** The text control, a `textarea`. */
  readonly children: ReactNode;
}

/** The frame of a control that holds text of the article: what is drawn behind it, and its caret. */
export function TextUnit({ unit, value, children }: TextUnitProps) {
  const { article, fieldBackdrop: Backdrop } = useEditorContext();
  return (
    <KeptCaret className="condei-text-unit" unit={unit} value={value}>
      {Backdrop && <Backdrop article={article} unit={unit} value={value} />}
      {children}
    </KeptCaret>
  );
}
