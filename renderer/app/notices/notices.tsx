import type { Notice } from '../../../shared/contract/app.ts';
import { Banner, Button } from '../../ui/index.ts';
import { useConnection } from '../api.ts';
import type { Session } from '../desk/session.ts';
import { appWords } from '../locale/index.ts';
import { TroubleBanner, useTrouble } from '../trouble/index.ts';
import { saveCopy } from './save-copy.ts';
import { useNotices } from './use-notices.ts';

/** Troubles in which the text of this window may be the only one. */
const textIsOnlyHere: readonly Notice['code'][] = ['disk-full', 'folder-read-only'];

/** What the user must know and did not cause: a lost connection, a full disk, a restored database. */
export function Notices({ session }: { readonly session: Session | null }) {
  const text = appWords.useText();
  const trouble = useTrouble();
  const { notices, dismiss } = useNotices();
  const isLost = useConnection() === 'lost';
  const copy = session && (
    <Button size="small" icon="download" onPress={() => saveCopy(session.article)}>
      {text('connection.saveCopy')}
    </Button>
  );
  return (
    <div className="workspace-notices">
      {isLost && (
        <Banner severity="warning" title={text('connection.lost')} actions={copy}>
          {text('connection.text')}
        </Banner>
      )}
      {notices.map((notice) => (
        <TroubleBanner
          key={notice.code}
          severity={notice.severity}
          trouble={trouble.notice(notice)}
          actions={textIsOnlyHere.includes(notice.code) ? copy : null}
          onClose={() => dismiss(notice.code)}
        />
      ))}
    </div>
  );
}
