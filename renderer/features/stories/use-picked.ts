import { useState } from 'react';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { changeTo, redo, startUndo, undo } from './undo-stack.ts';
import type { UndoStack } from './undo-stack.ts';

type Stories = readonly StoryRef[];

/** The list being picked, with undo for every single step of it. */
export interface Picked {
  readonly stories: Stories;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  change(stories: Stories): void;
  undo(): void;
  redo(): void;
}

/** Starts from `initial` and hands every change on at once: closing the picker loses nothing. */
export function usePicked(initial: Stories, onChange: (stories: Stories) => void): Picked {
  const [stack, setStack] = useState<UndoStack<Stories>>(() => startUndo(initial));
  const go = (next: UndoStack<Stories>): void => {
    if (next === stack) return;
    setStack(next);
    onChange(next.present);
  };
  return {
    stories: stack.present,
    canUndo: stack.past.length > 0,
    canRedo: stack.future.length > 0,
    change: (stories) => go(changeTo(stack, stories)),
    undo: () => go(undo(stack)),
    redo: () => go(redo(stack)),
  };
}
