import { useLayoutEffect, useRef } from 'react';
import type { FieldBackdropProps } from '../../editor/index.tsx';
import { languageOf } from '../page/article-language.ts';

/** What decides where a control breaks its lines. */
const copied = [
  'font',
  'letterSpacing',
  'lineHeight',
  'padding',
  'borderWidth',
  'textWrap',
  'textAlign',
] as const;

/** A control's text once more, invisible over it: highlights cannot be drawn in a control. */
export function FieldMarks({ article, unit, value }: FieldBackdropProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = box.current;
    const control = drawn?.parentElement?.querySelector('textarea');
    if (!drawn || !control) return;
    const follow = (): void => {
      const style = getComputedStyle(control);
      for (const name of copied) drawn.style[name] = style[name];
    };
    // Tells the first size before anything is painted, when the page is laid out anyway, and later
    // ones too: a font that depends on the window's width changes the size of the control.
    const observer = new ResizeObserver(follow);
    observer.observe(control);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const node = box.current?.firstChild;
    languageOf(article).drawnText(unit, node instanceof Text ? node : null);
  }, [article, unit, value]);
  useLayoutEffect(() => () => languageOf(article).drawnText(unit, null), [article, unit]);
  return (
    <div ref={box} className="lang-field-text" aria-hidden="true">
      {value}
    </div>
  );
}
