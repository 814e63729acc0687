import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SiteProfile } from '../../../shared/article/site-profile.ts';
import { siteProfile } from '../../../shared/article/site-profile.ts';
import { api } from '../../app/api.ts';
import { callQuery, queryClient } from '../../app/query.ts';
import { ErrorBanner, showTrouble } from '../../app/trouble/index.ts';
import { Button, NumberField, showToast, TagField, TextArea, TextField } from '../../ui/index.ts';
import { FurnitureEditor } from './furniture-editor.tsx';
import { settingsWords } from './locale/index.ts';

/** The site profile: edited here, stored as a whole by its button or on leaving. */
export function ProfileForm() {
  const profile = useQuery(callQuery('profile', 'get'));
  if (profile.error) return <ErrorBanner error={profile.error} />;
  return profile.data ? <ProfileEditor stored={profile.data} /> : null;
}

function ProfileEditor({ stored }: { readonly stored: SiteProfile }) {
  const text = settingsWords.useText();
  const form = useRef<HTMLDivElement>(null);
  const [changes, setChanges] = useState<Partial<SiteProfile>>({});
  const profile = { ...stored, ...changes };
  const dirty = Object.keys(changes).length > 0;
  const valid = siteProfile.safeParse(profile).success;
  const change = (next: Partial<SiteProfile>): void => setChanges({ ...changes, ...next });
  /** The buttons go away with the changes: the keyboard stays in the form. */
  const settle = (): void => {
    setChanges({});
    form.current?.focus();
  };
  const save = (): Promise<void> =>
    showTrouble(async () => {
      queryClient.setQueryData(
        callQuery('profile', 'get').queryKey,
        await api.profile.set(profile),
      );
      settle();
      showToast({ severity: 'success', title: text('saved') });
    });
  // Closing the dialog is not giving up: that has its own button.
  const keep = useEffectEvent((): void => {
    if (dirty && valid) void save();
  });
  useEffect(() => () => keep(), []);

  return (
    <div
      ref={form}
      className="settings-form"
      role="group"
      aria-label={text('tab.profile')}
      tabIndex={-1}
    >
      <p className="settings-intro">{text('profile.intro')}</p>
      <TextField
        label={text('profile.siteName')}
        value={profile.siteName}
        onChange={(siteName) => change({ siteName })}
        maxLength={80}
        isRequired
      />
      <TagField
        label={text('profile.sections')}
        hint={text('profile.listHint')}
        value={profile.sections}
        onChange={(sections) => change({ sections })}
        maxTags={100}
      />
      <TagField
        label={text('profile.labels')}
        value={profile.labels}
        onChange={(labels) => change({ labels })}
        maxLength={60}
      />
      <fieldset className="settings-group">
        <legend className="settings-legend">{text('profile.counts')}</legend>
        <div className="settings-counts">
          <Count
            label={text('profile.relatedMin')}
            value={profile.related.min}
            onChange={(min) => change({ related: { ...profile.related, min } })}
          />
          <Count
            label={text('profile.relatedMax')}
            value={profile.related.max}
            onChange={(max) => change({ related: { ...profile.related, max } })}
          />
          <Count
            label={text('profile.recommendedMin')}
            value={profile.recommended.min}
            onChange={(min) => change({ recommended: { ...profile.recommended, min } })}
          />
          <Count
            label={text('profile.recommendedMax')}
            value={profile.recommended.max}
            onChange={(max) => change({ recommended: { ...profile.recommended, max } })}
          />
        </div>
      </fieldset>
      <FurnitureEditor
        furniture={profile.furniture}
        onChange={(furniture) => change({ furniture })}
      />
      <TextArea
        label={text('profile.words')}
        hint={text('profile.wordsHint')}
        value={profile.words ?? ''}
        maxLength={400_000}
        onChange={(words) => change({ words })}
      />
      {dirty && (
        <footer className="settings-save">
          <p
            className={valid ? 'settings-save-note' : 'settings-save-note settings-save-wrong'}
            role="status"
          >
            {valid ? text('profile.dirty') : text('profile.wrong')}
          </p>
          <Button onPress={settle}>{text('profile.discard')}</Button>
          <Button variant="primary" isDisabled={!valid} onPress={() => void save()}>
            {text('profile.save')}
          </Button>
        </footer>
      )}
    </div>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Count(props: CountProps) {
  return <NumberField {...props} min={0} max={200} />;
}
