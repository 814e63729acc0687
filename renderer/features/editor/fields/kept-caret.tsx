import type { ReactNode } from 'react';
import { Component, createRef } from 'react';
import { movedOffset } from '../document/moved-offset.ts';

interface KeptCaretProps {
  /** What the text control inside shows. */
  readonly value: string;
  readonly className: string;
  /** Name of the text for others on the page, as `data-text-unit`. */
  readonly unit: string;
  readonly children: ReactNode;
}

interface Before {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Keeps the caret of the text control inside at its words when undo, a correction or another window
 * changes the value; the browser itself would put it at the end. A class, because only
 * `getSnapshotBeforeUpdate` sees the control before React writes to it.
 */
export class KeptCaret extends Component<KeptCaretProps> {
  private readonly box = createRef<HTMLDivElement>();

  private control(): HTMLTextAreaElement | null {
    return this.box.current?.querySelector('textarea') ?? null;
  }

  override getSnapshotBeforeUpdate(): Before | null {
    const control = this.control();
    if (!control || control !== document.activeElement) return null;
    const { value, selectionStart, selectionEnd } = control;
    return { value, start: selectionStart, end: selectionEnd };
  }

  override componentDidUpdate(_props: KeptCaretProps, _state: unknown, before: Before | null) {
    const control = this.control();
    if (!control || !before || control.value === before.value) return;
    const at = (offset: number): number =>
      movedOffset(offset, before.value, control.value, 'after');
    control.setSelectionRange(at(before.start), at(before.end));
  }

  override render(): ReactNode {
    const { className, unit, children } = this.props;
    return (
      <div ref={this.box} className={className} data-text-unit={unit}>
        {children}
      </div>
    );
  }
}
