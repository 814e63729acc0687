import { useEffect, useState } from 'react';
import { useReadable } from '../../editor/index.tsx';
import { Button, showToast } from '../../../ui/index.ts';
import { languageWords } from '../locale/index.ts';
import type { ArticleLanguage } from '../page/article-language.ts';
import type { Inconsistency, Spelling } from '../worker/document.ts';

const PAUSE_MS = 800;

/** Names and terms this article spells in several ways; one click makes them agree. */
export function ConsistencyList({ language }: { readonly language: ArticleLanguage }) {
  const text = languageWords.useText();
  const revision = useReadable(language.revision);
  const [found, setFound] = useState<readonly Inconsistency[] | null>(null);

  // The whole article is read, so only while the panel is open and the writing pauses.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const blocks = language.units().map(({ key, text: content }) => ({ key, text: content }));
      language.page.client.consistency(blocks).then(
        (answer) => {
          if (current) setFound(answer.found);
        },
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [language, revision]);

  const agree = (group: Inconsistency, wanted: Spelling): void => {
    const units = new Map(language.units().map((unit) => [unit.key, unit.text]));
    const written = ({ block, start, end }: Spelling['occurrences'][number]): string =>
      (units.get(block) ?? '').slice(start, end);
    const [model] = wanted.occurrences;
    if (!model) return;
    const after = written(model);
    const edits = group.spellings
      .filter((spelling) => spelling !== wanted)
      .flatMap(({ occurrences }) => occurrences)
      .map((place) => ({
        unit: place.block,
        start: place.start,
        end: place.end,
        before: written(place),
        after,
      }));
    if (language.edit(edits) > 0)
      showToast({ severity: 'success', title: text('panel.agreed', { text: after }) });
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
    </section>
  );
}
