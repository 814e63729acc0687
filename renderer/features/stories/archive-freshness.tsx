import { useQuery } from '@tanstack/react-query';
import type { ArchiveStatus } from '../../../shared/contract/archive.ts';
import { api } from '../../app/api.ts';
import { callQuery } from '../../app/query.ts';
import { useDates } from '../../i18n/index.ts';
import { Button, ProgressBar } from '../../ui/index.ts';
import { storyWords } from './locale/index.ts';

function useArchiveStatus(): readonly ArchiveStatus[] {
  const { data = [] } = useQuery(callQuery('archive', 'status'));
  return data;
}

/** Whether no story of any site is in the archive; false while nobody knows. */
export function useArchiveIsEmpty(): boolean {
  const status = useArchiveStatus();
  return status.length > 0 && status.every(({ stories }) => stories === 0);
}

/** Starts an update of the archive. */
export function UpdateArchiveButton() {
  const text = storyWords.useText();
  return (
    <Button icon="refresh" size="small" onPress={() => void api.archive.sync()}>
      {text('archive.update')}
    </Button>
  );
}

/** How many stories the archive has and how fresh it is; progress and a stop while it updates. */
export function ArchiveFreshness() {
  const text = storyWords.useText();
  const dates = useDates();
  const status = useArchiveStatus();
  if (status.length === 0) return null;

  const stories = text('count', { count: total(status.map((site) => site.stories)) });
  if (status.some(({ syncing }) => syncing)) {
    const progress = text('count', { count: total(status.map((site) => site.progress)) });
    return (
      <div className="stories-archive">
        <ProgressBar label={text('archive.syncing')} value={null} detail={progress} />
        <Button size="small" onPress={() => void api.archive.cancelSync()}>
          {text('archive.cancel')}
        </Button>
      </div>
    );
  }
  const oldest = oldestOf(status);
  const when = oldest === null ? null : dates.short(oldest);
  return (
    <div className="stories-archive">
      <p className="stories-archive-words">
        {when === null
          ? text('archive.never', { stories })
          : text('archive.freshness', { stories, when })}
        {status.some(({ failure }) => failure !== null) && (
          <span className="stories-archive-failed">{text('archive.failed')}</span>
        )}
      </p>
      <UpdateArchiveButton />
    </div>
  );
}

/** The archive is as fresh as its oldest part; null where a part was never read. */
function oldestOf(status: readonly ArchiveStatus[]): string | null {
  const stamps = status.map(({ syncedAt }) => syncedAt ?? '').toSorted();
  return stamps[0] === undefined || stamps[0] === '' ? null : stamps[0];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
