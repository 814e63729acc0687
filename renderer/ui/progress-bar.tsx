import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import './progress-bar.css';

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1, or null while nobody knows how long it takes. */
  readonly value: number | null;
  /** Words at the right, such as „120 de articole”; the percentage where left out. */
  readonly detail?: string;
}

/** How far long work has come. */
export function ProgressBar({ label, value, detail }: ProgressBarProps) {
  const known = value ?? 0;
  return (
    <AriaProgressBar
      className="ui-progress"
      aria-label={label}
      value={known}
      minValue={0}
      maxValue={1}
      isIndeterminate={value === null}
    >
      {({ valueText }) => (
        <>
          <span className="ui-progress-words">
            <span>{label}</span>
            <span className="ui-progress-detail">
              {detail ?? (value === null ? '' : valueText)}
            </span>
          </span>
          <progress
            className="ui-progress-track"
            aria-hidden="true"
            {...(value !== null && { value: known })}
            max={1}
          />
        </>
      )}
    </AriaProgressBar>
  );
}
