/** Earlier values of something that is edited, the latest last, and those that undo took back. */
export interface UndoStack<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** A stack with nothing to undo. */
export function startUndo<T>(present: T): UndoStack<T> {
  return { past: [], present, future: [] };
}

/** Remembers the present and puts a new value in its place. */
export function changeTo<T>({ past, present }: UndoStack<T>, next: T): UndoStack<T> {
  return { past: [...past, present], present: next, future: [] };
}

/** One step back; the same stack where there is nothing to undo. */
export function undo<T>(stack: UndoStack<T>): UndoStack<T> {
  const earlier = stack.past.at(-1);
  if (earlier === undefined) return stack;
  return {
    past: stack.past.slice(0, -1),
    present: earlier,
    future: [stack.present, ...stack.future],
  };
}

/** One step forward again; the same stack where nothing was undone. */
export function redo<T>(stack: UndoStack<T>): UndoStack<T> {
  const [later, ...future] = stack.future;
  if (later === undefined) return stack;
  return { past: [...stack.past, stack.present], present: later, future };
}
