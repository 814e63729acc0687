import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Notice } from '../../../shared/contract/app.ts';
import { onEvent } from '../api.ts';
import { callQuery } from '../query.ts';
import { withNotice } from './with-notice.ts';

/** The notices to show, those from before this window included, and how to put one away. */
export function useNotices(): {
  readonly notices: readonly Notice[];
  readonly dismiss: (code: Notice['code']) => void;
} {
  const earlier = useQuery(callQuery('app', 'info')).data?.notices ?? [];
  const [later, setLater] = useState<readonly Notice[]>([]);
  const [dismissed, setDismissed] = useState<ReadonlySet<Notice['code']>>(new Set());
  useEffect(
    () =>
      onEvent('app.notice', (notice) => {
        setLater((notices) => [...notices, notice]);
        setDismissed((codes) => new Set([...codes].filter((code) => code !== notice.code)));
      }),
    [],
  );
  const notices = [...earlier, ...later].reduce<readonly Notice[]>(withNotice, []);
  return {
    notices: notices.filter(({ code }) => !dismissed.has(code)),
    dismiss: (code) => setDismissed(new Set([...dismissed, code])),
  };
}
