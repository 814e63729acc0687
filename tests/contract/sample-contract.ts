import { z } from 'zod';
import type { Caller, Handlers } from '../../shared/rpc/contract.ts';
import { defineFeature } from '../../shared/rpc/contract.ts';
import { AppError } from '../../shared/rpc/app-error.ts';

/** One call of every kind that a real contract has. */
export const sampleContract = {
  desk: defineFeature({
    methods: {
      add: {
        input: z.object({ left: z.number(), right: z.number() }),
        output: z.object({ sum: z.number() }),
      },
      whoAmI: { input: z.void(), output: z.string() },
      forget: { input: z.object({ id: z.string() }), output: z.void() },
      refuse: { input: z.object({ id: z.string() }), output: z.void() },
      crash: { input: z.void(), output: z.void() },
      answerWrongly: { input: z.void(), output: z.number() },
      wait: { input: z.void(), output: z.void() },
      flood: { input: z.void(), output: z.string() },
    },
    events: { changed: z.object({ id: z.string() }) },
  }),
} as const;
export type SampleContract = typeof sampleContract;

/** Handlers with the odd cases in them; `release` ends every `wait` under way. */
export function createSampleHandlers(): {
  readonly handlers: Handlers<SampleContract>;
  readonly forgotten: string[];
  release(): void;
} {
  const forgotten: string[] = [];
  const waiting = new Set<() => void>();
  const wrong: unknown = 'not a number';
  return {
    forgotten,
    release: () => {
      for (const end of waiting) end();
      waiting.clear();
    },
    handlers: {
      desk: {
        add: ({ left, right }) => ({ sum: left + right }),
        whoAmI: (_input, { clientId }: Caller) => clientId,
        forget: ({ id }) => {
          forgotten.push(id);
        },
        refuse: ({ id }) => {
          throw new AppError('draft-not-found', { id });
        },
        crash: () => {
          throw new Error('a path such as /secret/place must not cross');
        },
        answerWrongly: () => wrong as number,
        wait: () => new Promise((resolve) => waiting.add(resolve)),
        flood: () => 'ș'.repeat(9 * 1024 * 1024),
      },
    },
  };
}
