import { useState } from 'react';
import type { OpenArticle } from '../../editor/index.tsx';
import { useReadable } from '../../editor/index.tsx';
import { Button } from '../../../ui/index.ts';
import { languageWords } from '../locale/index.ts';
import { languageOf } from '../page/article-language.ts';
import type { ArticleLanguage, Mark } from '../page/article-language.ts';
import { revealMark } from '../reveal-mark.ts';
import { shownText } from '../shown-text.ts';
import { categories } from '../categories.ts';
import type { Category } from '../worker/rule.ts';
import { Choices } from './choices.tsx';
import { CleanDialog } from './clean-dialog.tsx';
import { ConsistencyList } from './consistency-list.tsx';
import { DiacriticsDialog } from './diacritics-dialog.tsx';
import { HeadlineLengths } from './headline-lengths.tsx';
import './panel.css';

const MOST_SHOWN = 40;

/** The inspector's tab „Limbă”: every mark of the article, and what can be done with all of it. */
export function LanguagePanel({ article }: { readonly article: OpenArticle }) {
  const text = languageWords.useText();
  const language = languageOf(article);
  useReadable(language.revision);
  const [sheet, setSheet] = useState<'clean' | 'diacritics' | null>(null);
  const marks = language.marks();
  const closeSheet = (): void => setSheet(null);
  return (
    <div className="inspector-panel lang-panel">
      <p role="status" className="lang-panel-count">
        {marks.length === 0 ? text('panel.clean') : text('panel.count', { count: marks.length })}
      </p>
      <div className="lang-panel-tools" role="group" aria-label={text('panel.tools')}>
        <Button size="small" onPress={() => setSheet('clean')}>
          {text('panel.cleanText')}
        </Button>
        <Button size="small" onPress={() => setSheet('diacritics')}>
          {text('panel.diacritics')}
        </Button>
      </div>
      {categories.map((category) => (
        <MarkGroup
          key={category}
          language={language}
          category={category}
          marks={marks.filter(({ match }) => match.category === category)}
        />
      ))}
      <HeadlineLengths article={article} />
      <ConsistencyList language={language} />
      <Choices page={language.page} marks={marks} />
      {sheet === 'clean' && <CleanDialog language={language} onClose={closeSheet} />}
      {sheet === 'diacritics' && <DiacriticsDialog language={language} onClose={closeSheet} />}
    </div>
  );
}

interface MarkGroupProps {
  readonly language: ArticleLanguage;
  readonly category: Category;
  readonly marks: readonly Mark[];
}

function MarkGroup({ language, category, marks }: MarkGroupProps) {
  const text = languageWords.useText();
  if (marks.length === 0) return null;
  const hidden = marks.length - MOST_SHOWN;
  return (
    <section className="lang-group">
      <h3 className="lang-group-title">
        <span className={`lang-dot lang-dot-${category}`} aria-hidden="true" />
        {text(`category.${category}`)} <span className="lang-group-count">{marks.length}</span>
      </h3>
      <ul>
        {marks.slice(0, MOST_SHOWN).map((mark, index) => (
          <MarkLine
            key={`${mark.unit} ${mark.match.start} ${mark.match.rule}`}
            language={language}
            mark={mark}
            isSameAgain={marks[index - 1]?.match.message === mark.match.message}
          />
        ))}
      </ul>
      {hidden > 0 && <p className="lang-note">{text('panel.more', { count: hidden })}</p>}
    </section>
  );
}

interface MarkLineProps {
  readonly language: ArticleLanguage;
  readonly mark: Mark;
  /** The line above says the same; it is enough to read it once. */
  readonly isSameAgain: boolean;
}

function MarkLine({ language, mark, isSameAgain }: MarkLineProps) {
  const text = languageWords.useText();
  const { match, unit, text: before } = mark;
  const [after] = match.replacements;
  return (
    <li className="lang-line">
      <button
        type="button"
        className="lang-line-go"
        onClick={() => revealMark(language.article, mark)}
      >
        <span className="lang-line-text">
          <span className="visually-hidden">{text('panel.goTo')} </span>
          {shownText(before)}
        </span>
        <span className={isSameAgain ? 'visually-hidden' : 'lang-note'}>{match.message}</span>
      </button>
      {after !== undefined && (
        <Button
          size="small"
          variant="quiet"
          aria-label={
            after === '' ? text('card.remove') : text('panel.fix', { text: shownText(after) })
          }
          onPress={() =>
            language.edit([{ unit, start: match.start, end: match.end, before, after }])
          }
        >
          {after === '' ? text('card.remove') : shownText(after)}
        </Button>
      )}
    </li>
  );
}
