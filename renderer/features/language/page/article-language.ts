import type { LexicalEditor } from 'lexical';
import { HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { OpenArticle, Readable } from '../../editor/index.tsx';
import { $pageTexts, observable } from '../../editor/index.tsx';
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
import { ignoredPlaces } from './ignored-places.ts';
import type { Span } from './selected-spans.ts';
import { followSelected } from './selected-spans.ts';
import { caretInControl, isInControl } from './text-controls.ts';
import { textRange } from './text-range.ts';
import { followVisible } from './visible-units.ts';
import { createTyping } from './typing-corrections.ts';
import type { Segment } from './unit-text.ts';

/** One mark of the article. */
export interface Mark {
  /** Key of its unit: a node of the body, or the name of a text written in a control. */
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
  /** Where the text of a control is drawn behind it, so that marks can be drawn there. */
  drawnText(unit: string, text: Text | null): void;
  /** Shows this one mark no more, after a restart too; equal words elsewhere keep theirs. */
  ignore(mark: Mark): void;
  /** The selected parts of the text; null where there is no selection. */
  selected(): readonly Span[] | null;
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
/** Every painted mark costs the browser time at each key; more in one paragraph tell nothing. */
const MOST_PAINTED = 400;

function createArticleLanguage(article: OpenArticle): ArticleLanguage & { dispose(): void } {
  const page = pageLanguage();
  const { client } = page;
  const { editor } = article;
  const docId = crypto.randomUUID();
  const painter = createPainter();
  const segments = new Map<string, readonly Segment[]>();
  const drawnTexts = new Map<string, Text>();
  const revision = observable(0);
  let fieldKeys: readonly string[] = [];
  let caret: CaretPlace | null = null;
  /** The word being written is not judged before the caret leaves it. */
  let writing: CaretPlace | null = null;
  let told: ReturnType<typeof setTimeout> | undefined;

  const ignored = ignoredPlaces(article.id, {
    order: () => order(),
    unit: (key) => model.get(key),
    names: () => page.state.get()?.ignored,
  });
  const tellSoon = (): void => {
    told ??= setTimeout(() => {
      told = undefined;
      revision.set(revision.get() + 1);
    }, TOLD_MS);
  };
  const isShown = (unit: string, match: Match): boolean => {
    if (match.severity === 'info') return false;
    if (writing?.unit === unit && match.end === writing.offset) return false;
    return !ignored.has(unit, match);
  };
  const marksIn = (unit: string): readonly Mark[] => {
    const known = model.get(unit);
    return (known?.matches ?? []).flatMap((match) => {
      if (!isShown(unit, match)) return [];
      return [{ unit, match, text: (known?.text ?? '').slice(match.start, match.end) }];
    });
  };
  const rangeOf: ArticleLanguage['rangeOf'] = ({ unit, match }) => {
    const drawn = drawnTexts.get(unit);
    if (drawn) return textRange([{ text: drawn, start: 0, length: drawn.length }], match);
    return textRange(domSegments(editor, segments.get(unit) ?? []), match);
  };
  const paint = (unit: string): void => {
    if (!isInControl(unit) && !visible.has(unit)) {
      painter.paint(unit, []);
      return;
    }
    const placed = marksIn(unit)
      .slice(0, MOST_PAINTED)
      .flatMap((mark): readonly PlacedMark[] => {
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
    visible: () => [...fieldKeys, ...visible.keys()],
  });
  const typing = createTyping(article, page);
  const selected = followSelected(editor);
  const setWriting = (next: CaretPlace | null): void => {
    const before = writing;
    writing = next;
    for (const unit of new Set([before?.unit, next?.unit])) if (unit !== undefined) paint(unit);
  };
  const wrote = (unit: string, before: string | undefined, text: string): void => {
    const at = before === undefined || before === text ? null : caretInControl();
    if (at?.unit === unit) setWriting(at);
  };

  const changedUnits = (updates: readonly UnitUpdate[], when: 'now' | 'pause'): void => {
    for (const { key, text, kind, segments: parts } of updates) {
      const before = model.get(key)?.text;
      segments.set(key, parts);
      if (isInControl(key)) wrote(key, before, text);
      else visible.follow(key);
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
      if (caretInControl() === null) setWriting(textChanged ? next : null);
    },
  });
  const readFields = (when: 'now' | 'pause'): void => {
    const texts = editor.getEditorState().read($pageTexts, { editor });
    fieldKeys = texts.map(({ unit }) => unit);
    for (const { unit, text, kind } of texts) {
      wrote(unit, model.get(unit)?.text, text);
      model.set(unit, text, kind === 'headline' || kind === 'standfirst' ? kind : 'body', when);
    }
  };
  readFields('now');
  /** The word in a control is finished when the caret leaves it. */
  const onSelection = (): void => {
    if (!writing || !isInControl(writing.unit)) return;
    const at = caretInControl();
    if (at?.unit !== writing.unit || at.offset !== writing.offset) setWriting(null);
  };
  document.addEventListener('selectionchange', onSelection);
  document.addEventListener('focusout', onSelection);

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
  const order = (): readonly string[] => [...fieldKeys, ...body.order()];

  const language: ArticleLanguage & { dispose(): void } = {
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
    drawnText: (unit, text) => {
      if (text) drawnTexts.set(unit, text);
      else drawnTexts.delete(unit);
      paint(unit);
    },
    ignore: ({ unit, match }) => void page.ignore(ignored.nameOf(unit, match)),
    selected: () => selected.spans(language.units()),
    dispose: () => {
      for (const off of offs) off();
      document.removeEventListener('selectionchange', onSelection);
      document.removeEventListener('focusout', onSelection);
      clearTimeout(told);
      typing.dispose();
      selected.dispose();
      body.dispose();
      visible.dispose();
      client.forget(docId, [...model.keys()]);
      model.dispose();
      painter.clear();
    },
  };
  return language;
}

function domSegments(editor: LexicalEditor, segments: readonly Segment[]) {
  return segments.flatMap(({ key, start, length }) => {
    let node: Node | null = editor.getElementByKey(key);
    while (node && !(node instanceof Text)) node = node.firstChild;
    return node ? [{ text: node, start, length }] : [];
  });
}

function makeEdits({ editor }: OpenArticle, edits: readonly TextEdit[]): number {
  const byUnit = Map.groupBy(edits, ({ unit }) => unit);
  const inText =
    editor.getRootElement()?.contains(document.activeElement) === true && !caretInControl();
  let made = 0;
  editor.update(
    () => {
      for (const [unit, own] of byUnit) made += $editUnit(unit, own);
    },
    {
      discrete: true,
      tag: [HISTORY_PUSH_TAG, 'lang-fix', ...(inText ? [] : [SKIP_DOM_SELECTION_TAG])],
    },
  );
  return made;
}
