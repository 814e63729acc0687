import { useEffect, useState } from 'react';
import { api } from '../../../app/api.ts';
import { useReadable } from '../../editor/index.tsx';
import { Button, showToast } from '../../../ui/index.ts';
import type { ArchiveHabit } from '../client/archive-habits.ts';
import { archiveHabits } from '../client/archive-habits.ts';
import { languageWords } from '../locale/index.ts';
import type { ArticleLanguage } from '../page/article-language.ts';
import type { Inconsistency, Occurrence, Spelling, WrittenName } from '../worker/document.ts';

const PAUSE_MS = 800;

/** Names and terms this article spells in several ways; one click makes them agree. */
export function ConsistencyList({ language }: { readonly language: ArticleLanguage }) {
  const text = languageWords.useText();
  const revision = useReadable(language.revision);
  const [found, setFound] = useState<readonly Inconsistency[] | null>(null);
  const [habits, setHabits] = useState<readonly ArchiveHabit[]>([]);

  // The whole article is read, so only while the panel is open and the writing pauses.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const blocks = language.units().map(({ key, text: content }) => ({ key, text: content }));
      language.page.client
        .consistency(blocks)
        .then(({ found: inconsistencies, names }) => {
          if (current) setFound(inconsistencies);
          return current ? habitsOf(names) : [];
        })
        .then(
          (others) => {
            if (current) setHabits(others);
          },
          () => undefined,
        );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [language, revision]);

  /** Writes one spelling in all these places; what changed meanwhile is left alone. */
  const write = (places: readonly Occurrence[], after: string): void => {
    const units = new Map(language.units().map((unit) => [unit.key, unit.text]));
    const edits = places.map(({ block, start, end }) => ({
      unit: block,
      start,
      end,
      before: (units.get(block) ?? '').slice(start, end),
      after,
    }));
    if (language.edit(edits) > 0)
      showToast({ severity: 'success', title: text('panel.agreed', { text: after }) });
  };
  const agree = (group: Inconsistency, wanted: Spelling): void => {
    const [model] = wanted.occurrences;
    const unit = language.units().find(({ key }) => key === model?.block);
    if (!model || !unit) return;
    write(
      group.spellings.filter((other) => other !== wanted).flatMap((other) => other.occurrences),
      unit.text.slice(model.start, model.end),
    );
  };

  if (found === null) return null;
  return (
    <section className="lang-group">
      <h3 className="lang-group-title">{text('panel.consistency')}</h3>
      {found.length === 0 && <p className="lang-note">{text('panel.consistent')}</p>}
      <ul>
        {found.map((group) => (
          <li key={group.spellings.map((spelling) => spelling.text).join()} className="lang-agree">
            {group.spellings.map((spelling) => (
              <Button key={spelling.text} size="small" onPress={() => agree(group, spelling)}>
                <span className="visually-hidden">{text('panel.agree')} </span>
                {spelling.text}{' '}
                <span className="lang-note">
                  {text('panel.times', { count: spelling.occurrences.length })}
                </span>
              </Button>
            ))}
          </li>
        ))}
      </ul>
      {habits.length > 0 && (
        <>
          <h3 className="lang-group-title">{text('panel.archive')}</h3>
          <ul>
            {habits.map(({ name, usual }) => (
              <li key={name.text} className="lang-agree">
                <span>
                  {text('panel.archiveWrites', { here: name.text, there: usual.text })}{' '}
                  <span className="lang-note">
                    {text('panel.archiveTimes', { count: usual.stories })}
                  </span>
                </span>
                <Button size="small" onPress={() => write(name.occurrences, usual.text)}>
                  <span className="visually-hidden">{text('panel.agree')} </span>
                  {usual.text}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Without the archive's answer there is nothing to compare with, and nothing is missing. */
async function habitsOf(names: readonly WrittenName[]): Promise<readonly ArchiveHabit[]> {
  if (names.length === 0) return [];
  const asked = names.map(({ text }) => text.slice(0, 100));
  const found = await api.archive.spellings({ names: asked }).catch(() => []);
  return archiveHabits(names, found);
}
