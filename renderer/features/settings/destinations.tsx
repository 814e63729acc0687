import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Destination } from '../../../shared/contract/publishing.ts';
import { callQuery } from '../../app/query.ts';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { useLabel } from '../../i18n/index.ts';
import { Button, EmptyState, Menu } from '../../ui/index.ts';
import { DestinationCard } from './destination-card.tsx';
import { DestinationForm } from './destination-form.tsx';
import { settingsWords } from './locale/index.ts';

/** What the form is open for: a stored destination, or a new one of a backend. */
type Editing = { readonly destination: Destination } | { readonly backendId: string } | null;

/** The configured sites: add, change, verify, remove. */
export function Destinations() {
  const text = settingsWords.useText();
  const labelOf = useLabel();
  const backends = useQuery(callQuery('publishing', 'backends'));
  const destinations = useQuery(callQuery('publishing', 'destinations'));
  const [editing, setEditing] = useState<Editing>(null);
  const [savedId, setSavedId] = useState<string | null>(null);
  const [isBack, setBack] = useState(false);

  const error = backends.error ?? destinations.error;
  if (error) return <ErrorBanner error={error} />;
  if (!backends.data || !destinations.data) return null;
  const backendId =
    editing && ('destination' in editing ? editing.destination.backendId : editing.backendId);
  const backend = backends.data.find(({ id }) => id === backendId);

  if (editing && backend) {
    return (
      <DestinationForm
        backend={backend}
        destination={'destination' in editing ? editing.destination : null}
        onDone={(saved) => {
          setSavedId(saved?.id ?? null);
          setBack(true);
          setEditing(null);
        }}
      />
    );
  }
  return (
    <div
      ref={isBack ? focus : undefined}
      className="settings-form"
      role="group"
      aria-label={text('tab.destinations')}
      tabIndex={-1}
    >
      <p className="settings-intro">{text('destinations.intro')}</p>
      {destinations.data.length === 0 && (
        <EmptyState icon="globe" title={text('destinations.empty')} />
      )}
      <ul className="settings-cards">
        {destinations.data.map((destination) => {
          const kind = backends.data.find(({ id }) => id === destination.backendId);
          return (
            <li key={destination.id}>
              <DestinationCard
                destination={destination}
                kind={kind ? labelOf(kind.label) : destination.backendId}
                isJustSaved={destination.id === savedId}
                onEdit={() => setEditing({ destination })}
              />
            </li>
          );
        })}
      </ul>
      <div className="settings-buttons">
        <Menu
          label={text('destinations.add')}
          placement="bottom start"
          trigger={<Button icon="plus">{text('destinations.add')}</Button>}
          entries={backends.data.map(({ id, label }) => ({
            id,
            label: labelOf(label),
            icon: 'globe',
            onAction: () => setEditing({ backendId: id }),
          }))}
        />
      </div>
    </div>
  );
}

/** The form that had the keyboard is gone: the list takes it, so that Escape still closes the dialog. */
function focus(list: HTMLElement | null): void {
  list?.focus();
}
