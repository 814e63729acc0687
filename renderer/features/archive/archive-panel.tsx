import { useQuery } from '@tanstack/react-query';
import type { ArchiveStatus } from '../../../shared/contract/archive.ts';
import { api } from '../../app/api.ts';
import { callQuery } from '../../app/query.ts';
import { ErrorBanner, showTrouble, TroubleBanner, useTrouble } from '../../app/trouble/index.ts';
import { useDates, useNow } from '../../i18n/index.ts';
import { Button, EmptyState, ProgressBar } from '../../ui/index.ts';
import './archive.css';
import { archiveWords } from './locale/index.ts';

/** How fresh the archive of each destination is; update and stop. */
export function ArchivePanel() {
  const text = archiveWords.useText();
  const status = useQuery(callQuery('archive', 'status'));
  const syncing = status.data?.some((archive) => archive.syncing) === true;

  return (
    <section className="archive" aria-label={text('title')}>
      <p className="archive-intro">{text('intro')}</p>
      {status.error && <ErrorBanner error={status.error} />}
      {status.data?.length === 0 && (
        <EmptyState icon="archive" title={text('emptyTitle')}>
          {text('emptyText')}
        </EmptyState>
      )}
      <ul className="archive-list">
        {status.data?.map((archive) => (
          <li key={archive.destinationId} className="archive-site">
            <ArchiveLine archive={archive} />
          </li>
        ))}
      </ul>
      {syncing ? (
        <Button icon="x" onPress={() => void showTrouble(() => api.archive.cancelSync())}>
          {text('cancel')}
        </Button>
      ) : (
        <Button icon="refresh" onPress={() => void showTrouble(() => api.archive.sync())}>
          {text('sync')}
        </Button>
      )}
    </section>
  );
}

function ArchiveLine({ archive }: { readonly archive: ArchiveStatus }) {
  const text = archiveWords.useText();
  const dates = useDates();
  const now = useNow();
  const trouble = useTrouble();
  const { label, stories, syncedAt, syncing, progress, failure } = archive;
  return (
    <>
      <p className="archive-name">{label}</p>
      <p className="archive-notes">
        {text('stories', { count: stories })}
        {' · '}
        {syncedAt === null ? (
          text('never')
        ) : (
          <time dateTime={syncedAt} title={dates.full(syncedAt)}>
            {text('fresh', { when: dates.relative(syncedAt, now) })}
          </time>
        )}
      </p>
      {syncing && (
        <ProgressBar
          label={text('syncing', { name: label })}
          value={null}
          detail={text('stories', { count: progress })}
        />
      )}
      {failure !== null && !syncing && (
        <TroubleBanner
          severity="warning"
          trouble={{ ...trouble.failure(failure), safe: text('failureSafe') }}
        />
      )}
    </>
  );
}
