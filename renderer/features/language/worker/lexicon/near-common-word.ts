import type { WordGraph } from './word-graph.ts';
import { commonWords } from './common-words.ts';

const shortest = 6;
const byStart = new Map<string, string[]>();
for (const word of commonWords()) {
  if (word.length < shortest) continue;
  const key = word.slice(0, 1);
  byStart.set(key, [...(byStart.get(key) ?? []), word]);
}

/** True when one letter was left out, added or changed, or two neighbours swapped. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const left = typed.slice(start);
  const right = meant.slice(start);
  if (left.length > right.length) return left.slice(1) === right;
  if (left.length < right.length) return right.slice(1) === left;
  if (left.slice(1) === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}

/** The only common word of six letters or more that is one slip away, if there is exactly one. */
export function nearCommonWord(lower: string): string | undefined {
  if (lower.length < shortest) return undefined;
  const near = (byStart.get(lower.slice(0, 1)) ?? []).filter((word) => isOneSlip(lower, word));
  return near.length === 1 ? near[0] : undefined;
}

const letters = Array.from('aăâbcdefghiîjklmnoprsștțuvxz');

/** True when some word of the graph is one letter left out, added, changed or swapped away. */
export function hasOneSlipWord(graph: WordGraph, lower: string): boolean {
  for (let at = 0; at <= lower.length; at += 1) {
    const head = lower.slice(0, at);
    const tail = lower.slice(at);
    if (at > 0 && tail.length > 0 && graph.has(head + tail.slice(1))) return true;
    if (tail.length > 1 && graph.has(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)))
      return true;
    for (const letter of letters) {
      if (at > 0 && graph.has(head + letter + tail)) return true;
      if (at > 0 && tail !== '' && graph.has(head + letter + tail.slice(1))) return true;
    }
  }
  return false;
}
