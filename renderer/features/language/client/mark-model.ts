import type { BlockKind } from '../worker/block.ts';
import type { Match } from '../worker/engine.ts';
import { shiftMatches } from './shift-matches.ts';

/** One paragraph, list item or field, and what is marked in it. */
export interface Unit {
  readonly text: string;
  readonly kind: BlockKind;
  readonly version: number;
  readonly matches: readonly Match[];
}

/** A unit on its way to the checker. */
export interface CheckOf {
  readonly key: string;
  readonly version: number;
  readonly text: string;
  readonly kind: BlockKind;
}

/** The marks of one article, kept in step with its text. Knows no editor and no page. */
export interface MarkModel {
  /** Gives a unit its text. `pause` checks when the writing pauses, `now` at once. */
  set(key: string, text: string, kind: BlockKind, when: 'now' | 'pause'): void;
  remove(key: string): void;
  get(key: string): Unit | undefined;
  keys(): Iterable<string>;
  /** The checker's answer; one about an older text is dropped. */
  accept(key: string, version: number, matches: readonly Match[]): void;
  /** Everything is to be checked anew: rules or dictionaries changed, or the checker started again. */
  checkAll(): void;
  dispose(): void;
}

const PAUSE_MS = 250;
const MOST_UNDER_WAY = 4;

/** Makes the model; `check` sends a unit away, `changed` hears of every unit whose marks changed. */
export function createMarkModel(options: {
  readonly check: (unit: CheckOf) => void;
  readonly changed: (key: string) => void;
  /** Keys of the units on the screen: they are checked before all others. */
  readonly visible: () => Iterable<string>;
}): MarkModel {
  const units = new Map<string, Unit>();
  const underWay = new Map<string, number>();
  const queue = new Set<string>();
  const waiting = new Set<string>();
  // Never starts again: a block that comes back by undo must not look older than it was.
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = (): string | undefined => {
    for (const key of options.visible()) if (queue.has(key)) return key;
    return queue.values().next().value;
  };
  const send = (): void => {
    while (underWay.size < MOST_UNDER_WAY) {
      const key = next();
      if (key === undefined) return;
      queue.delete(key);
      const unit = units.get(key);
      if (!unit) continue;
      underWay.set(key, unit.version);
      options.check({ key, version: unit.version, text: unit.text, kind: unit.kind });
    }
  };
  const afterPause = (): void => {
    timer = undefined;
    for (const key of waiting) queue.add(key);
    waiting.clear();
    send();
  };

  return {
    set: (key, text, kind, when) => {
      const before = units.get(key);
      if (before?.text === text && before.kind === kind) return;
      const matches = before?.kind === kind ? shiftMatches(before.matches, before.text, text) : [];
      newest += 1;
      units.set(key, { text, kind, version: newest, matches });
      if (before) options.changed(key);
      if (when === 'now') {
        queue.add(key);
        send();
        return;
      }
      waiting.add(key);
      clearTimeout(timer);
      timer = setTimeout(afterPause, PAUSE_MS);
    },
    remove: (key) => {
      if (!units.delete(key)) return;
      queue.delete(key);
      waiting.delete(key);
      underWay.delete(key);
      options.changed(key);
      send();
    },
    get: (key) => units.get(key),
    keys: () => units.keys(),
    accept: (key, version, matches) => {
      if (underWay.get(key) === version) underWay.delete(key);
      const unit = units.get(key);
      if (unit?.version === version) {
        units.set(key, { ...unit, matches });
        options.changed(key);
      }
      send();
    },
    checkAll: () => {
      underWay.clear();
      for (const key of units.keys()) queue.add(key);
      send();
    },
    dispose: () => {
      clearTimeout(timer);
      units.clear();
      queue.clear();
    },
  };
}
