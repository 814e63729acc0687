import type { SiteProfile } from '../../../shared/article/site-profile.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
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
