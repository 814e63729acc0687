import { Session } from 'node:inspector';

const worker = '/renderer/features/language/worker/';

/** Counts how often each piece of the worker's code runs, from the moment it is made. */
export interface StepCounter {
  /**
   * For each file of the worker, how often its pieces ran while `work` did. These are V8's own block
   * counters: every turn of every loop counts, whatever it reads, and the same work gives the same.
   */
  readonly during: (work: () => void) => ReadonlyMap<string, number>;
  readonly end: () => void;
}

/** Must be made before the code runs hot: code that V8 has optimised already counts nothing. */
export function startStepCounter(): StepCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = (): ReadonlyMap<string, number> => {
    const steps = new Map<string, number>();
    session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      for (const { url, functions } of answer.result) {
        const at = url.indexOf(worker);
        if (at === -1) continue;
        const file = url.slice(at + worker.length).replace(/\?.*$/u, '');
        const counts = functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));
        steps.set(file, (steps.get(file) ?? 0) + counts.reduce((sum, count) => sum + count, 0));
      }
    });
    return steps;
  };
  return {
    during: (work) => {
      take();
      work();
      return take();
    },
    end: () => {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
