import type { ComponentType } from 'react';
import type { Block } from '../../../shared/article/block.ts';
import type { SiteProfile } from '../../../shared/article/site-profile.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import type { Field } from '../../../shared/fields/fields.ts';
import type { OpenArticle } from './article.ts';
import type { Readable } from './observable.ts';

/** What the editor needs of the world around it; the window composes it from the contract. */
export interface EditorServices {
  readonly profile: Readable<SiteProfile>;
  /** Stores a picture and answers with its hash. Rejects where it cannot, or when `signal` aborts. */
  readonly importImage: (file: File, signal: AbortSignal) => Promise<string>;
  /** Address of a stored medium, fit for `src`. */
  mediaUrl(hash: string): string;
  /** Own published stories for the link box, best first. */
  searchStories(query: string): Promise<readonly StoryRef[]>;
  /** A pasted list that looks like headlines: the window may offer to turn it into references. */
  onHeadlinesPasted?(pasted: PastedHeadlines): void;
}

/** A list of headlines that was pasted as a list block. */
export interface PastedHeadlines {
  /** Id of the list block, for `OpenArticle.replaceBlock`. */
  readonly blockId: string;
  readonly headlines: readonly string[];
}

/** What an editor of one field of a block card is given. */
export interface FieldEditorProps {
  readonly field: Field;
  readonly name: string;
  readonly value: unknown;
  /** The block the field belongs to, as it is stored now. */
  readonly block: Block;
  readonly article: OpenArticle;
  /** Each call is one step of undo, unless it follows the last one within a second. */
  readonly onChange: (value: unknown) => void;
  /** Gives the keyboard back to the card. */
  readonly onClose: () => void;
}

/**
 * Field kinds with an editor of their own, opened by the card's „Modifică” button; other kinds get
 * a form control in the card.
 */
export type FieldEditors = Partial<Record<Field['kind'], ComponentType<FieldEditorProps>>>;
