import { reviewTone, siteTone, draftWords } from '../../features/drafts/index.ts';
import type { Tone } from '../../features/drafts/index.ts';
import { useReadable } from '../../features/editor/index.tsx';
import { useConnection } from '../api.ts';
import type { Session } from '../desk/session.ts';
import { appWords } from '../locale/index.ts';

/** The three separate facts of the open article: is its text saved, where is it, what is public. */
export function ArticleFacts({ session }: { readonly session: Session }) {
  const text = appWords.useText();
  const draftText = draftWords.useText();
  const { review, site } = useReadable(session.summary);
  const saving = useReadable(session.article.saveState);
  const lost = useConnection() === 'lost';
  const textTone: Tone =
    lost || saving.kind === 'failed' ? 'bad' : saving.kind === 'saved' ? 'good' : 'busy';

  return (
    <dl className="facts">
      <Fact
        name={text('fact.text')}
        tone={textTone}
        value={text(lost ? 'fact.lost' : `fact.${saving.kind}`)}
        isLive
      />
      <Fact
        name={text('fact.review')}
        tone={reviewTone[review]}
        value={draftText(`review.${review}`)}
      />
      <Fact name={text('fact.site')} tone={siteTone[site]} value={draftText(`site.${site}`)} />
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly tone: Tone;
  readonly value: string;
  readonly isLive?: boolean;
}

function Fact({ name, tone, value, isLive = false }: FactProps) {
  return (
    <div className={`fact fact-${tone}`}>
      <dt className="fact-name">{name}</dt>
      <dd className="fact-value">{value}</dd>
      {/* „Se salvează…” comes with every pause: only what stays is worth saying aloud. */}
      {isLive && (
        <dd className="visually-hidden">
          <span role="status">{tone === 'bad' ? value : ''}</span>
        </dd>
      )}
    </div>
  );
}
