const makeFormats = () => ({
  instant: new Intl.DateTimeFormat('ro-RO', {
    timeZone: 'Europe/Bucharest',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }),
  month: new Intl.DateTimeFormat('ro-RO', { timeZone: 'Europe/Bucharest', month: '2-digit' }),
});

// Made when the first date is written: language data takes 15 ms to read, and every start would pay.
let made: ReturnType<typeof makeFormats> | undefined;
const formats = () => (made ??= makeFormats());

/** „22 noiembrie 2026, 14:30”: an ISO instant in the newsroom's time. */
export function longDate(instant: string): string {
  const { day, month, year, time } = partsOf(instant);
  return `${day} ${month} ${year}, ${time}`;
}

/** „duminică, 22 noiembrie 2026” */
export function dayDate(instant: string): string {
  const { weekday, day, month, year } = partsOf(instant);
  return `${weekday}, ${day} ${month} ${year}`;
}

/** „22 noiembrie, 14:30” in the year of `now`, with the year in any other. */
export function shortDate(instant: string, now: string): string {
  const { day, month, year, time } = partsOf(instant);
  return year === partsOf(now).year ? `${day} ${month}, ${time}` : `${day} ${month} ${year}`;
}

/** „2026/11”: the part of an address that says when. */
export function monthPath(instant: string): string {
  return `${partsOf(instant).year}/${formats().month.format(new Date(instant))}`;
}

function partsOf(instant: string) {
  const parts = new Map(
    formats()
      .instant.formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    time: `${part('hour')}:${part('minute')}`,
  };
}
