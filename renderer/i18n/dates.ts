import type { InterfaceLanguage } from './i18n.ts';
import { useInterfaceLanguage } from './use-label.ts';

const NEWSROOM_TIME = 'Europe/Bucharest';
const locales: Readonly<Record<InterfaceLanguage, string>> = { ro: 'ro-RO', en: 'en-GB' };

/** How instants are written for people; always newsroom time, whatever the computer's zone. */
export interface DateWords {
  /** „22 noiembrie 2026, 14:30” */
  full(instant: string): string;
  /** „22 nov. 2026, 14:30” */
  short(instant: string): string;
  /** „14:30” */
  time(instant: string): string;
  /** „acum 5 minute”, „ieri”; `now` is the instant it is said at, and nothing is later than it. */
  relative(instant: string, now: number): string;
}

const units = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

const made = new Map<InterfaceLanguage, DateWords>();

/** Date words of one language. */
export function dateWords(language: InterfaceLanguage): DateWords {
  const words = made.get(language) ?? makeDateWords(language);
  made.set(language, words);
  return words;
}

function makeDateWords(language: InterfaceLanguage): DateWords {
  const locale = locales[language];
  const formatter = (options: Intl.DateTimeFormatOptions): ((instant: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: NEWSROOM_TIME, ...options });
    return (instant) => format.format(new Date(instant));
  };
  const day = formatter({ dateStyle: 'long' });
  const time = formatter({ timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    // Day and time apart: together the language would put its „la” or “at” between them.
    full: (instant) => `${day(instant)}, ${time(instant)}`,
    short: formatter({ dateStyle: 'medium', timeStyle: 'short' }),
    time,
    relative: (instant, now) => {
      // What was saved since `now` was read is „acum”, never „peste un minut”.
      const seconds = Math.min(0, (new Date(instant).getTime() - now) / 1000);
      const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
      // Under a minute the second hand says nothing: „acum” is enough.
      if (unit === 'second') return relative.format(0, 'second');
      return relative.format(Math.trunc(seconds / size), unit);
    },
  };
}

/** Date words in the interface language. */
export function useDates(): DateWords {
  return dateWords(useInterfaceLanguage());
}
