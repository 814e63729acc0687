import type { BlockKind } from '../worker/block.ts';
import type { FixGroup } from '../worker/clean-text.ts';
import type { DocumentBlock, Inconsistency, WrittenName } from '../worker/document.ts';
import type { LanguageSettings } from '../worker/engine.ts';
import type { DictionaryTexts, FromWorker, ToWorker } from '../worker/protocol.ts';
import type { DiacriticsProposal } from '../worker/restore-diacritics.ts';

/** The worker as the client sees it. */
export interface WorkerPort {
  post(message: ToWorker): void;
  end(): void;
}

type Checked = Extract<FromWorker, { type: 'checked' }>;

/** Names that one article spells in several ways, and its paragraphs without words. */
export interface Consistency {
  readonly found: readonly Inconsistency[];
  readonly blank: readonly string[];
  /** Its names, the commonest first. */
  readonly names: readonly WrittenName[];
}

/** The language worker with a life of its own: it starts by itself and again when it broke. */
export interface LanguageClient {
  check(message: Omit<Extract<ToWorker, { type: 'check' }>, 'type'>): void;
  forget(docId: string, blockKeys: readonly string[]): void;
  suggest(word: string): Promise<readonly string[]>;
  clean(text: string, kind: BlockKind): Promise<readonly FixGroup[]>;
  diacritics(text: string): Promise<readonly DiacriticsProposal[]>;
  consistency(blocks: readonly DocumentBlock[]): Promise<Consistency>;
  /** Rules and words from now on; everything has to be checked anew. */
  configure(dictionaries: DictionaryTexts, settings: LanguageSettings): void;
  onChecked(listener: (checked: Checked) => void): () => void;
  /** All earlier answers are void: configured anew, or started again. */
  onReset(listener: () => void): () => void;
  dispose(): void;
}

interface ClientOptions {
  /** Starts a worker; `broken` is to be called when it stops by itself. */
  readonly start: (receive: (message: FromWorker) => void, broken: () => void) => WorkerPort;
  readonly lexicon: () => Promise<ArrayBuffer>;
}

/** A worker that breaks again and again is left alone: writing goes on without marks. */
const MOST_STARTS = 3;

/** Makes the client. The worker starts with the first `configure`. */
export function createLanguageClient({ start, lexicon }: ClientOptions): LanguageClient {
  const checkedListeners = new Set<(checked: Checked) => void>();
  const resetListeners = new Set<() => void>();
  const asked = new Map<
    number,
    { resolve: (answer: FromWorker) => void; reject: (reason: Error) => void }
  >();
  let request = 0;
  let starts = 0;
  let port: WorkerPort | null = null;
  let before: ToWorker[] = [];
  let chosen: { dictionaries: DictionaryTexts; settings: LanguageSettings } | null = null;

  const refuseAll = (reason: string): void => {
    for (const { reject } of asked.values()) reject(new Error(reason));
    asked.clear();
  };
  const receive = (message: FromWorker): void => {
    switch (message.type) {
      case 'checked':
        for (const listener of checkedListeners) listener(message);
        return;
      case 'ready':
        return;
      case 'failed':
        refuseAll(message.reason);
        return;
      case 'suggested':
      case 'cleaned':
      case 'consistency':
      case 'diacritics':
        asked.get(message.request)?.resolve(message);
        asked.delete(message.request);
    }
  };
  const open = async (): Promise<void> => {
    starts += 1;
    const bytes = await lexicon();
    if (!chosen) return;
    const opened = start(receive, () => {
      opened.end();
      if (port !== opened) return;
      port = null;
      refuseAll('the language worker stopped');
      if (starts < MOST_STARTS) begin();
    });
    opened.post({ type: 'init', lexicon: bytes, ...chosen });
    port = opened;
    for (const message of before) opened.post(message);
    before = [];
    for (const listener of resetListeners) listener();
  };
  const begin = (): void => {
    // Without its lexicon there are no marks; writing does not need them.
    open().catch(() => refuseAll('no lexicon'));
  };
  const post = (message: ToWorker): void => {
    if (port) port.post(message);
    else before.push(message);
  };
  const ask = <T>(
    message: (request: number) => ToWorker,
    read: (answer: FromWorker) => T | null,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      request += 1;
      asked.set(request, {
        resolve: (answer) => {
          const value = read(answer);
          if (value === null) reject(new Error('another answer'));
          else resolve(value);
        },
        reject,
      });
      post(message(request));
    });

  return {
    check: (message) => {
      // What is asked before the worker stands is asked again by the reset.
      port?.post({ type: 'check', ...message });
    },
    forget: (docId, blockKeys) => port?.post({ type: 'forget', docId, blockKeys }),
    suggest: (word) =>
      ask(
        (number) => ({ type: 'suggest', request: number, word }),
        (answer) => (answer.type === 'suggested' ? answer.words : null),
      ),
    clean: (text, kind) =>
      ask(
        (number) => ({ type: 'clean', request: number, text, kind }),
        (answer) => (answer.type === 'cleaned' ? answer.groups : null),
      ),
    diacritics: (text) =>
      ask(
        (number) => ({ type: 'diacritics', request: number, text }),
        (answer) => (answer.type === 'diacritics' ? answer.proposals : null),
      ),
    consistency: (blocks) =>
      ask(
        (number) => ({ type: 'consistency', request: number, blocks }),
        (answer) => (answer.type === 'consistency' ? answer : null),
      ),
    configure: (dictionaries, settings) => {
      const first = chosen === null;
      chosen = { dictionaries, settings };
      if (first) begin();
      if (!port) return;
      port.post({ type: 'settings', settings });
      port.post({ type: 'dictionaries', dictionaries });
      for (const listener of resetListeners) listener();
    },
    onChecked: (listener) => {
      checkedListeners.add(listener);
      return () => checkedListeners.delete(listener);
    },
    onReset: (listener) => {
      resetListeners.add(listener);
      return () => resetListeners.delete(listener);
    },
    dispose: () => {
      chosen = null;
      port?.end();
      port = null;
      refuseAll('closed');
    },
  };
}
