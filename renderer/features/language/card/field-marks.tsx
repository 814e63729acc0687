import { useLayoutEffect, useRef } from 'react';
import type { FieldBackdropProps } from '../../editor/index.tsx';
import { checkedFields, languageOf } from '../page/article-language.ts';

/** A field's text once more, invisible behind its control: highlights cannot be drawn in a control. */
export function FieldMarks({ article, name, value }: FieldBackdropProps) {
  const box = useRef<HTMLDivElement>(null);
  const field = checkedFields.find((checked) => checked === name);
  useLayoutEffect(() => {
    if (!field) return;
    const node = box.current?.firstChild;
    languageOf(article).fieldText(field, node instanceof Text ? node : null);
  }, [article, field, value]);
  return field ? (
    <div ref={box} className="lang-field-text" aria-hidden="true">
      {value}
    </div>
  ) : null;
}
