import { useRef, useState } from 'react';
import type { WordListName } from '../../../../shared/contract/language.ts';
import { Button, showToast, TextArea } from '../../../ui/index.ts';
import { languageWords } from '../locale/index.ts';
import { parseDictionary } from '../worker/dictionaries/dictionary.ts';

interface WordListFormProps {
  readonly list: WordListName;
  readonly stored: string;
  readonly onSave: (text: string) => Promise<void>;
}

const LONGEST = 400_000;

/** One word list as text: edited, imported and exported here; lines not understood are named. */
export function WordListForm({ list, stored, onSave }: WordListFormProps) {
  const text = languageWords.useText();
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const value = typed ?? stored;
  const { broken } = parseDictionary(value);

  const save = async (): Promise<void> => {
    await onSave(value);
    setTyped(null);
    showToast({ severity: 'success', title: text('settings.saved') });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const added = (await file.text()).replace(/^\uFEFF/u, '');
    setTyped([value.trimEnd(), added].filter(Boolean).join('\n').slice(0, LONGEST));
  };
  const offer = (): void => {
    const url = URL.createObjectURL(new Blob([value], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `condei-${list}.txt`;
    link.click();
    URL.revokeObjectURL(url);
  };

  return (
    <div className="lang-list">
      <TextArea
        label={text(`settings.${list}`)}
        hint={text(`settings.${list}Hint`)}
        value={value}
        maxLength={LONGEST}
        onChange={setTyped}
      />
      {broken.length > 0 && (
        <div role="status" className="lang-list-broken">
          <p>{text('settings.broken', { count: broken.length })}</p>
          <ul>
            {broken.slice(0, 20).map(({ line, text: content, reason }) => (
              <li key={line}>{text('settings.brokenLine', { line, text: content, reason })}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="lang-list-buttons">
        <Button size="small" isDisabled={value === stored} onPress={() => void save()}>
          {text('settings.save')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => input.current?.click()}>
          {text('settings.import')}
        </Button>
        <Button size="small" variant="quiet" isDisabled={value === ''} onPress={offer}>
          {text('settings.export')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,text/plain"
          aria-label={text('settings.import')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
