import { useState } from 'react';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { observable, useReadable } from '../editor/index.tsx';
import { changeTo, redo, startUndo, undo } from './undo-stack.ts';
import type { UndoStack } from './undo-stack.ts';

type Stories = readonly StoryRef[];

/** The list being picked, with undo for every single step of it. */
export interface Picked {
  readonly stories: Stories;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The list at this moment, for answers that come after the list was shown last. */
  readonly latest: () => Stories;
  readonly change: (stories: Stories) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Starts from `initial` and hands every change on at once: closing the picker loses nothing. */
export function usePicked(initial: Stories, onChange: (stories: Stories) => void): Picked {
  const [store] = useState(() => observable<UndoStack<Stories>>(startUndo(initial)));
  const { past, present, future } = useReadable(store);
  const go = (next: UndoStack<Stories>): void => {
    if (next === store.get()) return;
    store.set(next);
    onChange(next.present);
  };
  return {
    stories: present,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    latest: () => store.get().present,
    change: (stories) => go(changeTo(store.get(), stories)),
    undo: () => go(undo(store.get())),
    redo: () => go(redo(store.get())),
  };
}
