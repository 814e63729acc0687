import type { BlockKind } from './block.ts';
import type { BrokenLine } from './dictionaries/dictionary.ts';
import type { FixGroup } from './clean-text.ts';
import type { DocumentBlock, Inconsistency, WrittenName } from './document.ts';
import type { LanguageSettings, Match } from './engine.ts';
import type { DiacriticsProposal } from './restore-diacritics.ts';

/** Word lists as text, as the store keeps them. */
export interface DictionaryTexts {
  readonly newsroom: string;
  readonly personal: string;
  readonly ignored: readonly string[];
}

/** What the window asks of the worker. `request` comes back in the answer. */
export type ToWorker =
  | {
      readonly type: 'init';
      readonly lexicon: ArrayBuffer;
      readonly dictionaries: DictionaryTexts;
      readonly settings: LanguageSettings;
    }
  | { readonly type: 'dictionaries'; readonly dictionaries: DictionaryTexts }
  | { readonly type: 'settings'; readonly settings: LanguageSettings }
  | {
      readonly type: 'check';
      readonly docId: string;
      readonly blockKey: string;
      readonly version: number;
      readonly text: string;
      readonly kind: BlockKind;
    }
  | { readonly type: 'forget'; readonly docId: string; readonly blockKeys: readonly string[] }
  | { readonly type: 'suggest'; readonly request: number; readonly word: string }
  | {
      readonly type: 'consistency';
      readonly request: number;
      readonly blocks: readonly DocumentBlock[];
    }
  | {
      readonly type: 'clean';
      readonly request: number;
      readonly text: string;
      readonly kind: BlockKind;
    }
  | { readonly type: 'diacritics'; readonly request: number; readonly text: string };

/** What the worker answers. A `checked` answer carries the version it was asked with. */
export type FromWorker =
  | {
      readonly type: 'ready';
      readonly brokenLines: {
        readonly newsroom: readonly BrokenLine[];
        readonly personal: readonly BrokenLine[];
      };
    }
  | { readonly type: 'failed'; readonly reason: string }
  | {
      readonly type: 'checked';
      readonly docId: string;
      readonly blockKey: string;
      readonly version: number;
      readonly matches: readonly Match[];
    }
  | { readonly type: 'suggested'; readonly request: number; readonly words: readonly string[] }
  | {
      readonly type: 'consistency';
      readonly request: number;
      readonly found: readonly Inconsistency[];
      readonly blank: readonly string[];
      readonly names: readonly WrittenName[];
    }
  | { readonly type: 'cleaned'; readonly request: number; readonly groups: readonly FixGroup[] }
  | {
      readonly type: 'diacritics';
      readonly request: number;
      readonly proposals: readonly DiacriticsProposal[];
    };
