import { useEffect, useState } from 'react';
import { Button, Checkbox, Dialog, showToast } from '../../../ui/index.ts';
import { languageWords } from '../locale/index.ts';
import type { ArticleLanguage } from '../page/article-language.ts';
import type { TextEdit } from '../page/edit-text.ts';
import type { Span } from '../page/selected-spans.ts';
import { isInControl } from '../page/text-controls.ts';
import { shownText } from '../shown-text.ts';
import { textAround } from './text-around.ts';

interface Proposal extends TextEdit {
  readonly id: string;
  readonly around: readonly [before: string, after: string];
}

interface Group {
  readonly rule: string;
  readonly title: string;
  readonly proposals: readonly Proposal[];
}

interface CleanDialogProps {
  readonly language: ArticleLanguage;
  readonly onClose: () => void;
}

const CONTEXT = 24;

/** „Curăță textul”: every safe change by rule, ticked; what is ticked is made as one undo step. */
export function CleanDialog({ language, onClose }: CleanDialogProps) {
  const text = languageWords.useText();
  const [groups, setGroups] = useState<readonly Group[] | 'failed' | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [selection] = useState(() => language.selected());
  const [inSelection, setInSelection] = useState(selection !== null);
  useEffect(() => {
    let current = true;
    proposals(language, languageWords.text('batch.blank')).then(
      (found) => {
        if (current) setGroups(found);
      },
      () => {
        if (current) setGroups('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [language]);

  const all = Array.isArray(groups) ? (groups as readonly Group[]) : [];
  const known = selection && inSelection ? all.flatMap((group) => within(group, selection)) : all;
  const chosen = known.flatMap((group) => group.proposals).filter(({ id }) => !left.has(id));
  const tick = (ids: readonly string[], isOn: boolean): void =>
    setLeft((now) =>
      isOn ? new Set([...now].filter((id) => !ids.includes(id))) : new Set([...now, ...ids]),
    );
  const apply = (): void => {
    const count = language.edit(chosen);
    showToast({ severity: 'success', title: text('batch.done', { count }) });
    onClose();
  };

  return (
    <Dialog
      title={text('batch.cleanTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('batch.cancel')}</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={apply}>
            {text('batch.apply', { count: chosen.length })}
          </Button>
        </>
      }
    >
      {groups === null && <p role="status">{text('batch.looking')}</p>}
      {groups === 'failed' && <p role="alert">{text('batch.failed')}</p>}
      {selection !== null && (
        <Checkbox isSelected={inSelection} onChange={setInSelection}>
          {text('batch.inSelection')}
        </Checkbox>
      )}
      {Array.isArray(groups) && known.length === 0 && <p>{text('batch.cleanNone')}</p>}
      {known.map(({ rule, title, proposals: own }) => {
        const ids = own.map(({ id }) => id);
        return (
          <fieldset key={rule} className="lang-batch">
            <legend className="visually-hidden">{title}</legend>
            <Checkbox
              isSelected={ids.every((id) => !left.has(id))}
              onChange={(isOn) => tick(ids, isOn)}
            >
              <strong>{text('batch.all', { title, count: own.length })}</strong>
            </Checkbox>
            <ul className="lang-batch-list">
              {own.map((proposal) => (
                <li key={proposal.id}>
                  <Checkbox
                    isSelected={!left.has(proposal.id)}
                    onChange={(isOn) => tick([proposal.id], isOn)}
                  >
                    <Change proposal={proposal} />
                  </Checkbox>
                </li>
              ))}
            </ul>
          </fieldset>
        );
      })}
    </Dialog>
  );
}

/** What of a group lies in the selection whole. */
function within(group: Group, selection: readonly Span[]): readonly Group[] {
  const proposals = group.proposals.filter(({ unit, start, end }) =>
    selection.some((span) => span.unit === unit && start >= span.start && end <= span.end),
  );
  return proposals.length > 0 ? [{ ...group, proposals }] : [];
}

function Change({ proposal }: { readonly proposal: Proposal }) {
  const { around, before, after } = proposal;
  return (
    <span className="lang-change">
      {around[0]}
      <del>{shownText(before)}</del>
      <ins>{shownText(after)}</ins>
      {around[1]}
    </span>
  );
}

async function proposals(language: ArticleLanguage, blankTitle: string): Promise<readonly Group[]> {
  const { client } = language.page;
  const units = language.units();
  const { blank } = await client.consistency(units.map(({ key, text }) => ({ key, text })));
  const spacers = units
    .filter(({ key }) => blank.includes(key) && !isInControl(key))
    .map(({ key, text }) =>
      proposal(key, text, { start: 0, end: text.length, before: text, after: '' }),
    );
  const answers = await Promise.all(
    units
      .filter(({ key }) => !blank.includes(key))
      .map(async (unit) => ({ unit, groups: await client.clean(unit.text, unit.kind) })),
  );
  const found = answers.flatMap(({ unit, groups }) =>
    groups.flatMap(({ rule, title, fixes }) =>
      fixes.map((fix) => ({ rule, title, proposal: proposal(unit.key, unit.text, fix) })),
    ),
  );
  const byRule = Map.groupBy(found, ({ rule }) => rule);
  const groups = [...byRule].map(([rule, fixes]) => ({
    rule,
    title: fixes[0]?.title ?? rule,
    proposals: fixes.map((fix) => fix.proposal),
  }));
  return spacers.length === 0
    ? groups
    : [...groups, { rule: 'blank', title: blankTitle, proposals: spacers }];
}

function proposal(unit: string, text: string, edit: Omit<TextEdit, 'unit'>): Proposal {
  const { start, end, before, after } = edit;
  const around = textAround(text, edit, CONTEXT);
  return { id: `${unit} ${start}`, unit, start, end, before, after, around };
}
