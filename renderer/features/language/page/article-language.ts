import type { LexicalEditor } from 'lexical';
import { HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { OpenArticle, Readable } from '../../editor/index.tsx';
import { observable } from '../../editor/index.tsx';
import type { MarkModel } from '../client/mark-model.ts';
import { createMarkModel } from '../client/mark-model.ts';
import type { PageLanguage } from '../client/page-language.ts';
import { pageLanguage } from '../client/page-language.ts';
import type { BlockKind } from '../worker/block.ts';
import type { Match } from '../worker/engine.ts';
import type { BodyUnits, CaretPlace, UnitUpdate } from './body-units.ts';
import { followBody } from './body-units.ts';
import type { TextEdit } from './edit-text.ts';
import { $editUnit } from './edit-text.ts';
import type { PlacedMark } from './highlights.ts';
import { createPainter } from './highlights.ts';
import { textRange } from './text-range.ts';
import { followVisible } from './visible-units.ts';
import { createTyping } from './typing-corrections.ts';
import type { Segment } from './unit-text.ts';

/** The fields of the page that are checked besides the body. */
export const checkedFields = ['headline', 'standfirst'] as const;
export type CheckedField = (typeof checkedFields)[number];

/** One mark of the article. */
export interface Mark {
  /** Key of its unit: a node of the body, or `@` and a field's name. */
  readonly unit: string;
  readonly match: Match;
  /** What stands there. */
  readonly text: string;
}

/** Language help for one open article. */
export interface ArticleLanguage {
  readonly article: OpenArticle;
  readonly page: PageLanguage;
  /** Told a moment after marks changed anywhere; the value only says that it is another state. */
  readonly revision: Readable<number>;
  /** Every mark that is shown, in the order of the page. */
  marks(): readonly Mark[];
  /** The marks of one unit. */
  marksIn(unit: string): readonly Mark[];
  /** Text and kind of every unit, in the order of the page. */
  units(): readonly { readonly key: string; readonly text: string; readonly kind: BlockKind }[];
  /** Where a mark is on the page; null where it is not drawn. */
  rangeOf(
    mark: Pick<Mark, 'unit'> & { readonly match: Pick<Match, 'start' | 'end'> },
  ): Range | null;
  caret(): CaretPlace | null;
  /** Makes all edits that still fit, as one undo step. Returns how many fit. */
  edit(edits: readonly TextEdit[]): number;
  /** Where a field's text is drawn behind its control, so that marks can be drawn there. */
  fieldText(field: CheckedField, text: Text | null): void;
  ignore(mark: Mark): void;
}

const languages = new WeakMap<OpenArticle, ArticleLanguage & { dispose(): void }>();

/** Language help of an article; made at the first call. */
export function languageOf(article: OpenArticle): ArticleLanguage {
  let language = languages.get(article);
  if (!language) languages.set(article, (language = createArticleLanguage(article)));
  return language;
}

/** Ends language help of an article: its marks leave the page. */
export function closeLanguageOf(article: OpenArticle): void {
  languages.get(article)?.dispose();
  languages.delete(article);
}

const TOLD_MS = 150;

function createArticleLanguage(article: OpenArticle): ArticleLanguage & { dispose(): void } {
  const page = pageLanguage();
  const { client } = page;
  const { editor } = article;
  const docId = crypto.randomUUID();
  const painter = createPainter();
  const segments = new Map<string, readonly Segment[]>();
  const fieldTexts = new Map<string, Text>();
  const revision = observable(0);
  let caret: CaretPlace | null = null;
  /** The word being written is not judged before the caret leaves it. */
  let writing: CaretPlace | null = null;
  let told: ReturnType<typeof setTimeout> | undefined;

  const tellSoon = (): void => {
    told ??= setTimeout(() => {
      told = undefined;
      revision.set(revision.get() + 1);
    }, TOLD_MS);
  };
  const isShown = (unit: string, match: Match, text: string): boolean => {
    if (match.severity === 'info') return false;
    if (writing?.unit === unit && match.end === writing.offset) return false;
    const ignored = page.state.get()?.ignored ?? [];
    return !ignored.includes(ignoredPlace(article.id, match, text));
  };
  const marksIn = (unit: string): readonly Mark[] => {
    const known = model.get(unit);
    return (known?.matches ?? []).flatMap((match) => {
      const text = known?.text.slice(match.start, match.end) ?? '';
      return isShown(unit, match, text) ? [{ unit, match, text }] : [];
    });
  };
  const rangeOf: ArticleLanguage['rangeOf'] = ({ unit, match }) => {
    const field = fieldTexts.get(unit);
    if (field) return textRange([{ text: field, start: 0, length: field.length }], match);
    return textRange(domSegments(editor, segments.get(unit) ?? []), match);
  };
  const paint = (unit: string): void => {
    if (!isField(unit) && !visible.has(unit)) {
      painter.paint(unit, []);
      return;
    }
    const placed = marksIn(unit).flatMap((mark): readonly PlacedMark[] => {
      const range = rangeOf(mark);
      return range ? [{ category: mark.match.category, range: new StaticRange(range) }] : [];
    });
    painter.paint(unit, placed);
  };
  const visible = followVisible(editor, paint);
  const model: MarkModel = createMarkModel({
    check: ({ key, ...unit }) => client.check({ docId, blockKey: key, ...unit }),
    changed: (key) => {
      paint(key);
      tellSoon();
    },
    visible: () => [...checkedFields.map(fieldKey), ...visible.keys()],
  });
  const typing = createTyping(article, page);

  const changedUnits = (updates: readonly UnitUpdate[], when: 'now' | 'pause'): void => {
    for (const { key, text, kind, segments: parts } of updates) {
      const before = model.get(key)?.text;
      segments.set(key, parts);
      visible.follow(key);
      model.set(key, text, kind, when);
      // The same text may stand in other elements now.
      if (before === text) paint(key);
    }
  };
  const body: BodyUnits = followBody(editor, {
    changed: changedUnits,
    removed: (keys) => {
      for (const key of keys) {
        segments.delete(key);
        visible.forget(key);
        model.remove(key);
      }
      client.forget(docId, keys);
      tellSoon();
    },
    caret: (next, textChanged) => {
      caret = next;
      const before = writing;
      writing = textChanged ? next : null;
      if (before && before.unit !== writing?.unit) paint(before.unit);
      if (writing && textChanged) paint(writing.unit);
    },
  });
  const readFields = (when: 'now' | 'pause'): void => {
    const fields = article.fields.get();
    for (const field of checkedFields) model.set(fieldKey(field), fields[field], field, when);
  };
  readFields('now');

  const offs = [
    article.fields.subscribe(() => readFields('pause')),
    client.onChecked((checked) => {
      if (checked.docId === docId) model.accept(checked.blockKey, checked.version, checked.matches);
    }),
    client.onReset(() => model.checkAll()),
    page.state.subscribe(() => {
      for (const key of model.keys()) paint(key);
      tellSoon();
    }),
  ];
  const order = (): readonly string[] => [...checkedFields.map(fieldKey), ...body.order()];

  return {
    article,
    page,
    revision,
    marksIn,
    marks: () => order().flatMap(marksIn),
    units: () =>
      order().flatMap((key) => {
        const unit = model.get(key);
        return unit ? [{ key, text: unit.text, kind: unit.kind }] : [];
      }),
    rangeOf,
    caret: () => caret,
    edit: (edits) => makeEdits(article, edits),
    fieldText: (field, text) => {
      if (text) fieldTexts.set(fieldKey(field), text);
      else fieldTexts.delete(fieldKey(field));
      paint(fieldKey(field));
    },
    ignore: ({ match, text }) => {
      void page.ignore(ignoredPlace(article.id, match, text));
    },
    dispose: () => {
      for (const off of offs) off();
      clearTimeout(told);
      typing.dispose();
      body.dispose();
      visible.dispose();
      client.forget(docId, [...model.keys()]);
      model.dispose();
      painter.clear();
    },
  };
}

/** The unit of a field of the page. */
export function fieldKey(field: CheckedField): string {
  return `@${field}`;
}

/** The field a unit is, or null for a unit of the body. */
export function fieldOf(unit: string): CheckedField | null {
  return checkedFields.find((field) => fieldKey(field) === unit) ?? null;
}

function isField(unit: string): boolean {
  return unit.startsWith('@');
}

/** One rule about one word in one article; where the word stands may change. */
function ignoredPlace(articleId: string, { rule }: Match, text: string): string {
  return `${articleId} ${rule} ${text}`.slice(0, 300);
}

function domSegments(editor: LexicalEditor, segments: readonly Segment[]) {
  return segments.flatMap(({ key, start, length }) => {
    let node: Node | null = editor.getElementByKey(key);
    while (node && !(node instanceof Text)) node = node.firstChild;
    return node ? [{ text: node, start, length }] : [];
  });
}

function makeEdits(article: OpenArticle, edits: readonly TextEdit[]): number {
  const byUnit = Map.groupBy(edits, ({ unit }) => unit);
  const { editor } = article;
  const inText = editor.getRootElement()?.contains(document.activeElement) === true;
  let made = 0;
  editor.update(
    () => {
      for (const [unit, own] of byUnit) {
        const field = fieldOf(unit);
        if (field) made += editField(article, field, own);
        else made += $editUnit(unit, own);
      }
    },
    {
      discrete: true,
      tag: [HISTORY_PUSH_TAG, 'lang-fix', ...(inText ? [] : [SKIP_DOM_SELECTION_TAG])],
    },
  );
  return made;
}

function editField(article: OpenArticle, field: CheckedField, edits: readonly TextEdit[]): number {
  let text = article.fields.get()[field];
  let made = 0;
  for (const { start, end, before, after } of edits.toSorted((a, b) => b.start - a.start)) {
    if (text.slice(start, end) !== before) continue;
    text = text.slice(0, start) + after + text.slice(end);
    made += 1;
  }
  if (made > 0) article.setFields({ [field]: text });
  return made;
}
