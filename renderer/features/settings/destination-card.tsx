import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Destination } from '../../../shared/contract/publishing.ts';
import { api } from '../../app/api.ts';
import { callQuery, queryClient } from '../../app/query.ts';
import { ErrorBanner, showTrouble, TroubleBanner, useTrouble } from '../../app/trouble/index.ts';
import { Button, ConfirmDialog } from '../../ui/index.ts';
import { settingsWords } from './locale/index.ts';

interface DestinationCardProps {
  readonly destination: Destination;
  /** Name of its backend. */
  readonly kind: string;
  /** Its access is then verified without being asked. */
  readonly isJustSaved: boolean;
  readonly onEdit: () => void;
}

/** One destination: who we are there, and what can be done with it. */
export function DestinationCard({ destination, kind, isJustSaved, onEdit }: DestinationCardProps) {
  const text = settingsWords.useText();
  const trouble = useTrouble();
  const [removing, setRemoving] = useState(false);
  const verify = useMutation({
    mutationFn: () => api.publishing.verifyDestination({ id: destination.id }),
    onSettled: () => refreshDestinations(),
  });
  const verifyOnce = useEffectEvent((): void => verify.mutate());
  useEffect(() => {
    if (isJustSaved) verifyOnce();
  }, [isJustSaved]);
  const failure = verify.data?.failure;
  const notes = [
    kind,
    destination.builtIn && text('destinations.builtIn'),
    destination.isDefault && text('destinations.default'),
    text(`destinations.${rightsKey(destination.rights)}`),
  ].filter((note) => note !== false);

  return (
    <article className="settings-card">
      <div className="settings-card-words">
        <h3 className="settings-card-title">{destination.name}</h3>
        <p className="settings-card-notes">{notes.join(' · ')}</p>
      </div>
      <div className="settings-buttons">
        <Button size="small" onPress={() => verify.mutate()} isPending={verify.isPending}>
          {verify.isPending ? text('destinations.verifying') : text('destinations.verify')}
        </Button>
        <Button size="small" onPress={onEdit}>
          {text('destinations.edit')}
        </Button>
        {!destination.builtIn && (
          <Button size="small" variant="danger" onPress={() => setRemoving(true)}>
            {text('destinations.remove')}
          </Button>
        )}
      </div>
      {verify.error && <ErrorBanner error={verify.error} />}
      {failure && (
        <div className="settings-card-trouble">
          <TroubleBanner
            severity="warning"
            trouble={{ ...trouble.failure(failure.cause), safe: text('destinations.verifySafe') }}
          />
          {failure.detail !== '' && (
            <p className="settings-intro">
              {text('destinations.siteSays', { detail: failure.detail })}
            </p>
          )}
        </div>
      )}
      <ConfirmDialog
        title={text('destinations.removeTitle', { name: destination.name })}
        isOpen={removing}
        danger
        confirmLabel={text('destinations.remove')}
        onConfirm={() =>
          void showTrouble(async () => {
            await api.publishing.removeDestination({ id: destination.id });
            refreshDestinations();
          })
        }
        onClose={() => setRemoving(false)}
      >
        <p>{text('destinations.removeText')}</p>
      </ConfirmDialog>
    </article>
  );
}

/** Asks the core again which destinations there are. */
export function refreshDestinations(): void {
  void queryClient.invalidateQueries(callQuery('publishing', 'destinations'));
}

function rightsKey(
  rights: Destination['rights'],
): 'unverified' | 'mayPublish' | 'maySubmit' | 'mayNothing' {
  if (!rights) return 'unverified';
  if (rights.publish) return 'mayPublish';
  return rights.submit ? 'maySubmit' : 'mayNothing';
}
