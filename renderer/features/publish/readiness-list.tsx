import { useId } from 'react';
import type { ReadinessIssue } from '../../../shared/contract/publishing.ts';
import { useLabel } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { publishWords } from './locale/index.ts';
import { issueKey } from './readiness.ts';
import type { Readiness } from './readiness.ts';

/** Where one click on a readiness line leads. */
export type ReadinessTarget = ReadinessIssue['target'];

interface ReadinessListProps {
  /** Null while the check is under way. */
  readonly readiness: Readiness | null;
  readonly onGoTo: (target: ReadinessTarget) => void;
}

/** What stops publication in red, what should be looked at in amber; each line leads to its field. */
export function ReadinessList({ readiness, onGoTo }: ReadinessListProps) {
  const text = publishWords.useText();
  const titleId = useId();
  return (
    <section className="publish-readiness" aria-labelledby={titleId}>
      <h3 id={titleId} className="publish-heading">
        {text('readiness.title')}
      </h3>
      <Verdict readiness={readiness} />
      {readiness && (
        <ul className="publish-issues">
          {[...readiness.blocking, ...readiness.warnings].map((issue) => (
            <li key={issueKey(issue)}>
              <IssueLine issue={issue} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Verdict({ readiness }: Pick<ReadinessListProps, 'readiness'>) {
  const text = publishWords.useText();
  if (!readiness) {
    return (
      <p className="publish-verdict" role="status">
        {text('readiness.checking')}
      </p>
    );
  }
  const { blocking, warnings, verdict } = readiness;
  const words = [
    blocking.length > 0 && text('readiness.blocked', { count: blocking.length }),
    warnings.length > 0 && text('readiness.warnings', { count: warnings.length }),
  ].filter((part) => part !== false);
  return (
    <p className={`publish-verdict publish-verdict-${verdict}`} role="status">
      <Icon name={verdict === 'ready' ? 'circle-check' : 'circle-alert'} size={16} />
      {verdict === 'ready' ? text('readiness.ready') : words.join(' · ')}
    </p>
  );
}

interface IssueLineProps {
  readonly issue: ReadinessIssue;
  readonly onGoTo: (target: ReadinessTarget) => void;
}

function IssueLine({ issue, onGoTo }: IssueLineProps) {
  const text = publishWords.useText();
  const labelOf = useLabel();
  const isBlocking = issue.severity === 'block';
  return (
    <button
      type="button"
      className={isBlocking ? 'publish-issue publish-issue-block' : 'publish-issue'}
      onClick={() => onGoTo(issue.target)}
    >
      <Icon name={isBlocking ? 'circle-alert' : 'triangle-alert'} size={16} />
      <span className="publish-issue-words">
        <span className="visually-hidden">
          {text(isBlocking ? 'readiness.blocks' : 'readiness.warns')}:{' '}
        </span>
        {labelOf(issue.message)}
      </span>
      <span className="publish-issue-go">
        {text('readiness.goTo')}
        <Icon name="arrow-right" size={14} />
      </span>
    </button>
  );
}
