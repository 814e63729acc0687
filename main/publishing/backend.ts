import type { ArticleContent } from '../../shared/article/article.ts';
import type { Furniture } from '../../shared/article/site-profile.ts';
import type { StoryRef } from '../../shared/article/story-ref.ts';
import type { Capability } from '../../shared/contract/publishing.ts';
import type { Fields, FieldValues, Label } from '../../shared/fields/fields.ts';
import { fieldsSchema } from '../../shared/fields/fields.ts';
import { BackendFailure } from './backend-failure.ts';
import type { Http } from './http.ts';

/** What the site says of the login. */
export interface SiteIdentity {
  readonly siteName: string;
  readonly userName: string;
  readonly rights: { readonly publish: boolean; readonly submit: boolean };
  /** Names of the site's sections; empty where the site has none or does not tell. */
  readonly sections: readonly string[];
}

/** What an article is on the site: `submitted` waits for a publisher, `deleted` has no text any more. */
export type RemoteState = 'published' | 'submitted' | 'unpublished' | 'deleted';

/** Facts of an article as the site answered them, never as they were sent. */
export interface RemoteArticle {
  readonly remoteId: string;
  /** Public address; while the article is not public, the one it had or will have. */
  readonly url: string;
  /** Address where a reader with the link sees the article before publication, if there is one. */
  readonly previewUrl: string | null;
  /** The site's own version: what a conditional update is conditional on. */
  readonly version: string;
  readonly state: RemoteState;
  /** First publication, as an ISO instant; null while it was never public. */
  readonly publishedAt: string | null;
  readonly changedAt: string;
  readonly headline: string;
}

/** An article read back, with its content where the site keeps our document. */
export interface RemoteContent extends RemoteArticle {
  readonly content: ArticleContent | null;
}

/** A stored picture on its way out. */
export interface OutgoingMedium {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly type: string;
  readonly bytes: number;
  readonly name: string;
  readonly alt: string;
  readonly credit: string;
  /** The bytes from `offset` to the end, in pieces. May be called again for a new attempt. */
  open(offset: number): AsyncIterable<Uint8Array>;
}

/** A picture that is on the site. */
export interface RemoteMedium {
  readonly hash: string;
  readonly remoteId: string;
  /** Public address, fit for `src`. */
  readonly url: string;
}

/** An article as every backend gets it: the document for those who keep it, HTML for the others. */
export interface OutgoingArticle {
  /** Made once per intent, the same in every attempt. */
  readonly operationId: string;
  /** The draft it is made from; the site keeps it for `findDraft`. */
  readonly draftId: string;
  /** `submitted` asks for a publisher's decision instead of publishing. */
  readonly state: 'published' | 'submitted';
  readonly content: ArticleContent;
  /** Never empty: the field's value, or made from the headline. */
  readonly slug: string;
  /** Authors as one line: „Ana Pop și Dan Ilie”. */
  readonly byline: string;
  /** The body from `renderBody`, pictures at their addresses on the site. */
  readonly bodyHtml: string;
  /** Every picture of body and cover, already uploaded, by content hash. */
  readonly media: ReadonlyMap<string, RemoteMedium>;
  /** Stories of all related blocks and of all recommended blocks, in order. */
  readonly related: readonly StoryRef[];
  readonly recommended: readonly StoryRef[];
  /** The site profile's entries that the body refers to. */
  readonly furniture: readonly Furniture[];
  readonly dates: {
    /** When the draft was begun. */
    readonly created: string;
    /** The visible date the user chose, or null: then the site's clock at first publication counts. */
    readonly visible: string | null;
    /** Last change worth telling readers about, or null. */
    readonly significantUpdate: string | null;
  };
}

/** A published story as the archive stores it; unpublished and deleted ones come with that state. */
export interface RemoteStory {
  readonly remoteId: string;
  readonly url: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly section: string;
  readonly tags: readonly string[];
  /** Plain text of the body, paragraphs parted by line breaks. */
  readonly text: string;
  readonly publishedAt: string | null;
  readonly state: Exclude<RemoteState, 'submitted'>;
}

/** One page of the list of published stories. */
export interface StoryPage {
  readonly stories: readonly RemoteStory[];
  /** Hand back for the next page; null on the last one. */
  readonly cursor: string | null;
  /** What to hand as `since` to the next sync, once the last page of this one was stored. */
  readonly watermark: string;
  /** Stories of the whole list, where the site tells. */
  readonly total: number | null;
}

/** How the caller follows and stops a call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}
/** Also how far an upload is; `sent` never goes back within one call. */
export interface UploadOptions extends CallOptions {
  readonly onProgress?: (sent: number, total: number) => void;
}

/** A configured backend with its login. Every method throws `BackendFailure` and nothing else. */
export interface BackendSession {
  /** Asks the site who we are; changes nothing there. */
  verify(options?: CallOptions): Promise<SiteIdentity>;
  /**
   * The article that this operation made or changed, or null where it never arrived. To be asked
   * before any attempt after the first.
   */
  find(operationId: string, options?: CallOptions): Promise<RemoteArticle | null>;
  /**
   * The article that was made from this draft, or null where there is none or it was deleted. To be
   * asked where no receipt is at hand: a backup may know less than the site.
   */
  findDraft(draftId: string, options?: CallOptions): Promise<RemoteArticle | null>;
  /** The article as it is on the site now, or null where there is none. */
  read(remoteId: string, options?: CallOptions): Promise<RemoteContent | null>;
  /** Makes a new article. The same operation id never makes a second one. */
  publish(article: OutgoingArticle, options?: CallOptions): Promise<RemoteArticle>;
  /**
   * Replaces an article, published or not, and gives it the state of `article`. Fails with
   * `conflict` where the site's version is not `version`; null overwrites whatever is there.
   */
  update(
    remoteId: string,
    article: OutgoingArticle,
    version: string | null,
    options?: CallOptions,
  ): Promise<RemoteArticle>;
  /** Takes an article off the site and keeps it there unpublished. Doing it twice is no failure. */
  unpublish(
    remoteId: string,
    operationId: string,
    version: string | null,
    options?: CallOptions,
  ): Promise<RemoteArticle>;
  /**
   * Stories in the order of their last change. Without `since` all that are public; with the
   * watermark of an earlier sync all that changed after it, unpublished and deleted ones included.
   */
  listPublished(
    from: { readonly since: string | null; readonly cursor: string | null },
    options?: CallOptions,
  ): Promise<StoryPage>;
  /** Uploads what the site lacks of a picture; bytes it already has are not sent again. */
  uploadMedia(medium: OutgoingMedium, options?: UploadOptions): Promise<RemoteMedium>;
}

interface Definition<F extends Fields> {
  /** Name in stored destinations; never changes. */
  readonly id: string;
  readonly label: Label;
  /** What the destination form asks for; `secret` fields go to the secret store. */
  readonly fields: F;
  readonly capabilities: readonly Capability[];
  /** Opens no connection; the first call does. */
  readonly connect: (values: FieldValues<F>, http: Http) => BackendSession;
}

/** A registered backend, its values checked at the door. */
export interface PublishingBackend extends Omit<Definition<Fields>, 'connect'> {
  /**
   * A session for stored values and secrets. Throws `BackendFailure` of cause `validation` where a
   * value has not the shape of its field or a required one is missing.
   */
  connect(
    values: Readonly<Record<string, unknown>>,
    secrets: Readonly<Record<string, string>>,
    http: Http,
  ): BackendSession;
}

/** Makes a backend from its fields and its session. One folder per backend calls this once. */
export function defineBackend<const F extends Fields>(
  definition: Definition<F>,
): PublishingBackend {
  const schema = fieldsSchema(definition.fields);
  return {
    id: definition.id,
    label: definition.label,
    fields: definition.fields,
    capabilities: definition.capabilities,
    connect: (values, secrets, http) => {
      const all: Readonly<Record<string, unknown>> = { ...values, ...secrets };
      const parsed = schema.safeParse(all);
      if (!parsed.success) throw new BackendFailure('validation', parsed.error.message);
      for (const [name, field] of Object.entries(definition.fields)) {
        if (field.required === true && all[name] === '') {
          throw new BackendFailure('validation', `${field.label.ro}: lipsește`);
        }
      }
      return definition.connect(parsed.data, http);
    },
  };
}
