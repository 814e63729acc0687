import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Client } from '../../shared/rpc/connect.ts';
import { connect } from '../../shared/rpc/connect.ts';
import { MAX_CALLS_UNDER_WAY } from '../../shared/rpc/frames.ts';
import type { MessageTransport } from '../../shared/rpc/message-transport.ts';
import type { Connection } from '../../shared/rpc/serve.ts';
import { serve } from '../../shared/rpc/serve.ts';
import type { WindowPipe } from '../../main/hosts/windows.ts';
import type { SampleContract } from './sample-contract.ts';
import { createSampleHandlers, sampleContract } from './sample-contract.ts';

/** A pipe of one kind, opened for one test. */
export interface OpenedPipe {
  readonly window: MessageTransport;
  /** Ends the pipe from outside, as a crash of the core or of the window does. */
  breakOff(): void;
  end(): Promise<void>;
}

/** Opens a pipe and hands the core's end over. */
export type OpenPipe = (onCore: (pipe: WindowPipe) => void) => Promise<OpenedPipe>;

/** The one suite that every transport passes: what a call, an event and a hostile message do. */
export function describeRpc(transport: string, openPipe: OpenPipe): void {
  describe(`rpc over ${transport}`, () => {
    let sample: ReturnType<typeof createSampleHandlers>;
    let pipe: OpenedPipe;
    let client: Client<SampleContract>;
    let connection: Connection<SampleContract>;
    let unexpected: string[];
    let closed: Promise<void>;

    beforeEach(async () => {
      sample = createSampleHandlers();
      unexpected = [];
      pipe = await openPipe((core) => {
        const log = {
          unexpected: (method: string) => unexpected.push(method),
          hostile: () => core.close(),
        };
        connection = serve(core, sampleContract, sample.handlers, { clientId: 'window-7' }, log);
      });
      closed = new Promise((resolve) => pipe.window.onClose(resolve));
      client = connect(pipe.window, sampleContract);
    });
    afterEach(() => pipe.end());

    const answersStill = async (): Promise<void> => {
      expect(await client.calls.desk.add({ left: 20, right: 2 })).toEqual({ sum: 22 });
    };
    /** Sends one raw message and gives the raw frame that answers call `id`. */
    const exchange = (id: number, message: unknown): Promise<unknown> =>
      new Promise((resolve) => {
        const stop = pipe.window.onMessage((text) => {
          const frame: unknown = JSON.parse(text);
          if (typeof frame !== 'object' || frame === null) return;
          if (!('id' in frame) || frame.id !== id) return;
          stop();
          resolve(frame);
        });
        pipe.window.send(JSON.stringify(message));
      });
    const refused = (id: number, error: unknown): unknown => ({ kind: 'failure', id, error });

    it('answers a call', answersStill);

    it('answers a call without input, and tells the handler who calls', async () => {
      expect(await client.calls.desk.whoAmI()).toBe('window-7');
    });

    it('answers a call without output', async () => {
      await expect(client.calls.desk.forget({ id: 'ștefan' })).resolves.toBeUndefined();
      expect(sample.forgotten).toEqual(['ștefan']);
    });

    it('refuses input of the wrong shape before a handler sees it', async () => {
      // @ts-expect-error -- the compiler refuses it too
      const call = client.calls.desk.forget({ id: 7 });
      await expect(call).rejects.toEqual(new AppError('invalid-input', { where: 'id' }));
      expect(sample.forgotten).toEqual([]);
    });

    it('lets a typed failure cross with its values', async () => {
      const call = client.calls.desk.refuse({ id: 'd-1' });
      await expect(call).rejects.toMatchObject({ code: 'draft-not-found', params: { id: 'd-1' } });
    });

    it('hides an unexpected failure and reports it to the core', async () => {
      const raw = await exchange(900, { kind: 'call', id: 900, method: 'desk.crash' });
      expect(raw).toEqual(refused(900, { code: 'internal', params: {} }));
      expect(unexpected).toEqual(['desk.crash']);
    });

    it('hides output of the wrong shape', async () => {
      await expect(client.calls.desk.answerWrongly()).rejects.toMatchObject({ code: 'internal' });
      expect(unexpected).toEqual(['desk.answerWrongly']);
    });

    it.each([
      'desk.nothing',
      'nothing.add',
      'desk',
      '',
      'desk.__proto__',
      'desk.constructor',
      'desk.toString',
      '__proto__.add',
      '__proto__.toString',
      'constructor.constructor',
      'desk.add.call',
    ])('refuses the name %j', async (method) => {
      const raw = await exchange(901, { kind: 'call', id: 901, method, input: {} });
      expect(raw).toEqual(refused(901, { code: 'unknown-method', params: {} }));
      await answersStill();
    });

    it('does not take a prototype from its input', async () => {
      const input: unknown = JSON.parse('{"id":"x","__proto__":{"polluted":true}}');
      pipe.window.send(JSON.stringify({ kind: 'call', id: 902, method: 'desk.forget', input }));
      await answersStill();
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });

    it('delivers events to listeners until they leave', async () => {
      const heard: string[] = [];
      const leave = client.on('desk.changed', ({ id }) => heard.push(id));
      connection.emit('desk.changed', { id: 'first' });
      await answersStill();
      leave();
      connection.emit('desk.changed', { id: 'second' });
      await answersStill();
      expect(heard).toEqual(['first']);
    });

    it('never sends an event of the wrong shape', async () => {
      const heard: unknown[] = [];
      client.on('desk.changed', (payload) => heard.push(payload));
      // @ts-expect-error -- the compiler refuses it too
      connection.emit('desk.changed', { id: 7 });
      await answersStill();
      expect({ heard, unexpected }).toEqual({ heard: [], unexpected: ['desk.changed'] });
    });

    it('rejects what was under way, and everything later, when the pipe breaks', async () => {
      const call = client.calls.desk.wait();
      const lost = expect(call).rejects.toMatchObject({ code: 'disconnected' });
      pipe.breakOff();
      await lost;
      await expect(client.calls.desk.whoAmI()).rejects.toMatchObject({ code: 'disconnected' });
    });

    it('refuses to send, and to answer with, more than a message may hold', async () => {
      const long = client.calls.desk.forget({ id: 'ș'.repeat(9 * 1024 * 1024) });
      await expect(long).rejects.toMatchObject({ code: 'message-too-large' });
      await expect(client.calls.desk.flood()).rejects.toMatchObject({ code: 'message-too-large' });
      await answersStill();
    });

    it('closes on a payload of 50 MB', async () => {
      pipe.window.send(
        JSON.stringify({ kind: 'call', id: 1, method: 'desk.forget', input: 'x'.repeat(50 << 20) }),
      );
      await closed;
      expect(sample.forgotten).toEqual([]);
    });

    it.each([
      ['text that is not JSON', 'Bună ziua'],
      ['half a message', '{"kind":"call","id":1,'],
      ['JSON that is no frame', '[]'],
      ['null', 'null'],
      ['a call without a name', '{"kind":"call","id":1}'],
      ['a negative id', '{"kind":"call","id":-1,"method":"desk.add"}'],
      ['an id that is text', '{"kind":"call","id":"1","method":"desk.add"}'],
      ['a name that is an object', '{"kind":"call","id":1,"method":{"length":5}}'],
      ['a reply to nothing', '{"kind":"result","id":5,"output":null}'],
      ['an event of its own', '{"kind":"event","name":"desk.changed","payload":{"id":"x"}}'],
    ])('closes on %s', async (_what, message) => {
      pipe.window.send(message);
      await closed;
    });

    it('ignores a reply to nothing from the core', async () => {
      pipe.window.send(JSON.stringify({ kind: 'call', id: 7_000, method: 'desk.whoAmI' }));
      await answersStill();
    });

    it('answers some of 10 000 calls at once, refuses the rest, and lives on', async () => {
      const calls = Array.from({ length: 10_000 }, () => client.calls.desk.wait());
      const outcomes = Promise.allSettled(calls);
      // Messages arrive in order: once a later call is refused, all of them have been seen.
      await expect(client.calls.desk.whoAmI()).rejects.toMatchObject({ code: 'too-many-calls' });
      sample.release();
      const settled = await outcomes;
      const answered = settled.filter(({ status }) => status === 'fulfilled').length;
      const reasons = settled.flatMap((outcome) =>
        outcome.status === 'rejected' && outcome.reason instanceof AppError
          ? [outcome.reason.code]
          : [],
      );
      expect(answered).toBe(MAX_CALLS_UNDER_WAY);
      expect(reasons).toEqual(Array.from({ length: 10_000 - answered }, () => 'too-many-calls'));
      await answersStill();
    });
  });
}
