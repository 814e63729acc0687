import type { DraftSummary } from '../../../shared/contract/drafts.ts';
import { api } from '../../app/api.ts';
import { showTrouble } from '../../app/trouble/index.ts';
import { showToast } from '../../ui/index.ts';
import { draftWords } from './locale/index.ts';

const { text } = draftWords;

type Named = Pick<DraftSummary, 'id' | 'headline'>;
const nameOf = ({ headline }: Named): string => headline || text('untitled');

/** Copies a draft and gives the copy's id to `open`; says so, or what went wrong. */
export async function duplicate(
  draft: Pick<Named, 'id'>,
  open: (id: string) => void,
): Promise<void> {
  await showTrouble(async () => {
    const copy = await api.drafts.duplicate({ id: draft.id });
    open(copy.summary.id);
    // The line that was clicked may not have heard of the last words yet.
    const headline = nameOf(copy.summary);
    showToast({ severity: 'success', title: text('said.duplicated', { headline }) });
  });
}

/** Moves a draft to the bin, with a way back in the message. */
export async function moveToBin(draft: Named): Promise<void> {
  await showTrouble(async () => {
    await api.drafts.moveToBin({ ids: [draft.id] });
    showToast({
      severity: 'info',
      title: text('said.binned', { headline: nameOf(draft) }),
      action: { label: text('action.undo'), onAction: () => void restore(draft) },
    });
  });
}

/** Brings a draft back from the bin. */
export async function restore(draft: Named): Promise<void> {
  await showTrouble(async () => {
    await api.drafts.restore({ ids: [draft.id] });
    showToast({ severity: 'success', title: text('said.restored', { headline: nameOf(draft) }) });
  });
}

/** Destroys drafts of the bin; whoever calls has asked the user. */
export async function deleteForever(ids: readonly string[]): Promise<void> {
  await showTrouble(async () => {
    await api.drafts.deleteForever({ ids: [...ids] });
    showToast({ severity: 'info', title: text('said.deleted', { count: ids.length }) });
  });
}

/** Empties the bin page by page, so that a bin of any size goes; returns nothing while it runs. */
export async function emptyBin(): Promise<void> {
  await showTrouble(async () => {
    let deleted = 0;
    for (;;) {
      const { drafts } = await api.drafts.list({ place: 'bin', query: '', offset: 0, limit: 500 });
      if (drafts.length === 0) break;
      await api.drafts.deleteForever({ ids: drafts.map(({ id }) => id) });
      deleted += drafts.length;
    }
    showToast({ severity: 'info', title: text('said.deleted', { count: deleted }) });
  });
}
