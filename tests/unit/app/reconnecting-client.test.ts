import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { reconnectingClient } from '../../../renderer/app/reconnecting-client.ts';
import type { Pipe } from '../../../renderer/app/transport.ts';
import { AppError } from '../../../shared/rpc/app-error.ts';
import { defineFeature } from '../../../shared/rpc/contract.ts';

const contract = {
  counter: defineFeature({
    methods: { add: { input: z.number(), output: z.number() } },
    events: { added: z.number() },
  }),
} as const;

/** The far end of one pipe, played by hand. */
interface FarEnd {
  readonly sent: string[];
  open(): Promise<void>;
  answer(message: unknown): void;
  close(): void;
}

function pipes(): { readonly all: FarEnd[]; readonly open: () => Pipe } {
  const all: FarEnd[] = [];
  return {
    all,
    open: () => {
      const { promise: opened, resolve } = Promise.withResolvers<void>();
      const sent: string[] = [];
      const messages = new Set<(message: string) => void>();
      const closes = new Set<() => void>();
      all.push({
        sent,
        open: () => {
          resolve();
          return opened;
        },
        answer: (message) => {
          for (const listener of messages) listener(JSON.stringify(message));
        },
        close: () => {
          for (const listener of closes) listener();
        },
      });
      return {
        opened,
        send: (message) => sent.push(message),
        onMessage: (listener) => {
          messages.add(listener);
          return () => messages.delete(listener);
        },
        onClose: (listener) => {
          closes.add(listener);
          return () => closes.delete(listener);
        },
      };
    },
  };
}

function pipeAt(all: readonly FarEnd[], index: number): FarEnd {
  const pipe = all[index];
  if (!pipe) throw new Error(`pipe ${index} was never opened`);
  return pipe;
}

describe('a reconnecting client', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('refuses calls before it is started', async () => {
    await expect(reconnectingClient(contract).calls.counter.add(1)).rejects.toEqual(
      new AppError('disconnected'),
    );
  });

  test('tells its state, rejects what was under way, and connects again', async () => {
    const { all, open } = pipes();
    const client = reconnectingClient(contract);
    const states: string[] = [];
    client.onState((state) => states.push(state));
    client.start(open);
    expect(client.state()).toBe('connecting');
    await pipeAt(all, 0).open();

    const lost = client.calls.counter.add(1);
    const rejected = expect(lost).rejects.toEqual(new AppError('disconnected'));
    pipeAt(all, 0).close();
    await rejected;
    expect(all).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(10_000);
    await pipeAt(all, 1).open();
    const answered = client.calls.counter.add(2);
    expect(pipeAt(all, 1).sent.map((message) => JSON.parse(message) as unknown)).toEqual([
      { kind: 'call', id: 0, method: 'counter.add', input: 2 },
    ]);
    pipeAt(all, 1).answer({ kind: 'result', id: 0, output: 3 });
    await expect(answered).resolves.toBe(3);
    expect(states).toEqual(['connected', 'lost', 'connected']);
  });

  test('keeps trying while nobody answers, and listeners outlive every pipe', async () => {
    const { all, open } = pipes();
    const client = reconnectingClient(contract);
    const heard: number[] = [];
    const off = client.on('counter.added', (value) => heard.push(value));
    client.start(open);
    for (let attempt = 0; attempt < 8; attempt += 1) {
      pipeAt(all, attempt).close();
      await vi.advanceTimersByTimeAsync(10_000);
    }
    const last = pipeAt(all, 8);
    await last.open();
    last.answer({ kind: 'event', name: 'counter.added', payload: 7 });
    off();
    last.answer({ kind: 'event', name: 'counter.added', payload: 8 });
    expect(heard).toEqual([7]);
  });
});
