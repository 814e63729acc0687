import type { ArticleContent } from '../../../shared/article/article.ts';
import type { SiteProfile } from '../../../shared/article/site-profile.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import type {
  Capability,
  Destination,
  ReadinessIssue,
} from '../../../shared/contract/publishing.ts';

/** All that a readiness check may look at. */
export interface ReadinessInput {
  readonly content: ArticleContent;
  readonly profile: SiteProfile;
  readonly destination: Destination;
  readonly capabilities: readonly Capability[];
  /** What is to be done; null while the user only looks. */
  readonly action: 'publish' | 'submit' | 'update' | 'unpublish' | null;
  /** References as the archive knows them now, by `storyKey`. */
  readonly stories: ReadonlyMap<string, StoryRef>;
  /** `storyKey` of the article itself wherever it was published. */
  readonly own: ReadonlySet<string>;
  /** Size of a stored picture, or null where it is not on this computer. */
  readonly mediaBytes: (hash: string) => number | null;
  readonly now: Date;
}

/** One thing to look for before publication. It is one entry of the registry in `index.ts`. */
export interface ReadinessCheck {
  /** Stable name, also the `check` of its issues. */
  readonly name: string;
  /** Pure; nothing where all is well. */
  readonly find: (input: ReadinessInput) => readonly Omit<ReadinessIssue, 'check'>[];
}

/** A red line for one field of the article. */
export function fieldIssue(
  severity: ReadinessIssue['severity'],
  field: string,
  ro: string,
  en: string,
): Omit<ReadinessIssue, 'check'> {
  return { severity, message: { ro, en }, target: { kind: 'field', field } };
}
