import type { ZonedDateTime } from '@internationalized/date';
import { now, parseAbsolute } from '@internationalized/date';
import { useState } from 'react';
import { DateField, DateInput, DateSegment } from 'react-aria-components';
import './date-time-field.css';
import { FieldFoot, FieldHead } from './field.tsx';
import type { FieldProps } from './field.tsx';

interface DateTimeFieldProps extends Omit<FieldProps, 'autoFocus' | 'isDisabled'> {
  /** An instant, or null for none. */
  readonly value: string | null;
  readonly onChange: (instant: string | null) => void;
  /** The clock people read it on, as an IANA name. */
  readonly timeZone: string;
}

/** Earlier years are ones that are still being typed. */
const FIRST_YEAR = 1900;

/** A day and an hour, written as the language writes them. Taken over when the field is left, or with Enter. */
export function DateTimeField({ value, onChange, timeZone, ...field }: DateTimeFieldProps) {
  /** What is being typed; null while nothing is. */
  const [typed, setTyped] = useState<{ readonly at: ZonedDateTime | null } | null>(null);
  const stored = value === null ? null : parseAbsolute(value, timeZone);
  const take = (): void => {
    if (!typed) return;
    setTyped(null);
    const next = typed.at === null || typed.at.year < FIRST_YEAR ? null : typed.at;
    const instant = next && next.toDate().toISOString();
    if (instant !== value) onChange(instant);
  };
  return (
    <DateField<ZonedDateTime>
      className="ui-field"
      data-field={field.name}
      granularity="minute"
      hourCycle={24}
      hideTimeZone
      shouldForceLeadingZeros
      placeholderValue={now(timeZone)}
      value={typed ? typed.at : stored}
      onChange={(at) => setTyped({ at })}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
    >
      <FieldHead {...field} />
      <DateInput className="ui-input ui-date-time">
        {(segment) => <DateSegment segment={segment} className="ui-date-time-part" />}
      </DateInput>
      <FieldFoot hint={field.hint} error={field.error} />
    </DateField>
  );
}
