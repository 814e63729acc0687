import { useEffect, useState } from 'react';
import { Button, Dialog, showToast } from '../../../ui/index.ts';
import { languageWords } from '../locale/index.ts';
import type { ArticleLanguage } from '../page/article-language.ts';
import type { DiacriticsProposal } from '../worker/restore-diacritics.ts';
import { textAround } from './text-around.ts';

interface Place extends DiacriticsProposal {
  readonly id: string;
  readonly unit: string;
  readonly around: readonly [before: string, after: string];
}

interface DiacriticsDialogProps {
  readonly language: ArticleLanguage;
  readonly onClose: () => void;
}

const CONTEXT = 28;

/** „Pune diacriticele”: every word that may lack them, how sure it is, and what it may be. */
export function DiacriticsDialog({ language, onClose }: DiacriticsDialogProps) {
  const text = languageWords.useText();
  const [places, setPlaces] = useState<readonly Place[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    let current = true;
    find(language).then(
      (found) => {
        if (current) setPlaces(found);
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [language]);

  const edits = (places ?? []).flatMap((place) => {
    const after = choices[place.id] ?? proposed(place);
    if (after === place.text) return [];
    return [{ unit: place.unit, start: place.start, end: place.end, before: place.text, after }];
  });
  const apply = (): void => {
    const count = language.edit(edits);
    showToast({ severity: 'success', title: text('batch.done', { count }) });
    onClose();
  };

  return (
    <Dialog
      title={text('batch.diacriticsTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('batch.cancel')}</Button>
          <Button variant="primary" isDisabled={edits.length === 0} onPress={apply}>
            {text('batch.apply', { count: edits.length })}
          </Button>
        </>
      }
    >
      {failed && <p role="alert">{text('batch.failed')}</p>}
      {places === null && !failed && <p role="status">{text('batch.looking')}</p>}
      {places?.length === 0 && <p>{text('batch.diacriticsNone')}</p>}
      <ul className="lang-batch-list">
        {places?.map((place) => (
          <li key={place.id} className="lang-place">
            <span className={`lang-sure lang-sure-${place.confidence}`}>
              {text(`batch.${place.confidence}`)}
            </span>
            <span className="lang-change">
              {place.around[0]}
              <strong>{place.text}</strong>
              {place.around[1]}
            </span>
            <select
              className="ui-input lang-place-choice"
              aria-label={text('batch.choice', { word: place.text })}
              value={choices[place.id] ?? proposed(place)}
              onChange={(event) => setChoices({ ...choices, [place.id]: event.target.value })}
            >
              {[...new Set([...place.options, place.text])].map((option) => (
                <option key={option} value={option}>
                  {option === place.text ? text('batch.keep', { word: option }) : option}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Where the bare form is a word too, nothing changes until a person says so. */
function proposed({ confidence, options, text }: Place): string {
  return confidence === 'choose' ? text : (options[0] ?? text);
}

async function find(language: ArticleLanguage): Promise<readonly Place[]> {
  const found = await Promise.all(
    language.units().map(async ({ key, text }) => {
      const proposals = await language.page.client.diacritics(text);
      return proposals.map((proposal): Place => {
        const { start, end } = proposal;
        return {
          ...proposal,
          id: `${key} ${start}`,
          unit: key,
          around: textAround(text, { start, end }, CONTEXT),
        };
      });
    }),
  );
  return found.flat();
}
