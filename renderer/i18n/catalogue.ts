import { useTranslation } from 'react-i18next';
import { i18n } from './i18n.ts';

/** Sentences of one feature in one language, at most one level of groups. */
export type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

type FullKey<W> = {
  [K in keyof W & string]: W[K] extends string ? K : `${K}.${keyof W[K] & string}`;
}[keyof W & string];
type Sentence<W, F extends string> = F extends keyof W
  ? W[F]
  : F extends `${infer Group}.${infer Key}`
    ? Group extends keyof W
      ? Key extends keyof W[Group]
        ? W[Group][Key]
        : never
      : never
    : never;

type BaseKey<K extends string> = K extends `${infer Base}_${'one' | 'few' | 'other'}` ? Base : K;
/** The dotted keys of a catalogue, plural forms under the key without their suffix. */
export type TextKey<W> = BaseKey<FullKey<W>>;

type Placeholders<S> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type FormsOf<W, K extends string> = Extract<FullKey<W>, K | `${K}_${'one' | 'few' | 'other'}`>;
type ParamNames<W, K extends string> =
  Placeholders<Sentence<W, FormsOf<W, K>>> | (`${K}_other` extends FullKey<W> ? 'count' : never);
type Params<W, K extends string> = {
  readonly [N in ParamNames<W, K>]: N extends 'count' ? number : string | number;
};

/** The same sentences in another language; Romanian's `_few` may be missing there. */
export type Translation<W> = {
  readonly [K in keyof W as K extends `${string}_few` ? never : K]: W[K] extends string
    ? string
    : Translation<W[K]>;
};

/** Gives a sentence by its key. A missing value for a placeholder does not compile. */
export type Text<W> = <K extends TextKey<W>>(
  key: K,
  ...params: [ParamNames<W, K>] extends [never] ? [] : [params: Params<W, K>]
) => string;

/** One feature's sentences in all interface languages. */
export interface Catalogue<W> {
  /** For components: renders again when the interface language changes. */
  useText(): Text<W>;
  /** For code outside components; gives the language of the moment. */
  readonly text: Text<W>;
}

/**
 * Registers a feature's sentences under its own namespace. Romanian decides the keys; every other
 * language must have the same ones or it does not compile.
 */
export function defineCatalogue<const W extends Words>(
  namespace: string,
  locales: { readonly ro: W; readonly en: Translation<W> },
): Catalogue<W> {
  i18n.addResourceBundle('ro', namespace, locales.ro);
  i18n.addResourceBundle('en', namespace, locales.en);
  const bind =
    (translate: (key: string, options?: Record<string, unknown>) => string): Text<W> =>
    (key, ...[params]) =>
      translate(key, { ...params, ns: namespace });
  const text = bind((key, options) => i18n.t(key, { ...options }));
  return {
    text,
    useText: () => {
      const { t } = useTranslation(namespace, { i18n });
      return bind((key, options) => t(key, { ...options }));
    },
  };
}
