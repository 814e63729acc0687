import { expect, it } from 'vitest';
import { changeTo, redo, startUndo, undo } from '../../../renderer/features/stories/undo-stack.ts';

it('goes back and forward through every value, and stops at both ends', () => {
  const edited = changeTo(changeTo(startUndo('a'), 'b'), 'c');
  expect(undo(undo(undo(edited)))).toEqual({ past: [], present: 'a', future: ['b', 'c'] });
  expect(redo(redo(redo(undo(undo(edited)))))).toEqual(edited);
});

it('forgets what was undone once something new is done', () => {
  expect(changeTo(undo(changeTo(startUndo('a'), 'b')), 'c')).toEqual({
    past: ['a'],
    present: 'c',
    future: [],
  });
});
