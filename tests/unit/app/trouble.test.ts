import { describe, expect, test } from 'vitest';
import {
  errorTrouble,
  failureTrouble,
  noticeTrouble,
} from '../../../renderer/app/trouble/trouble.ts';
import { noticeCodes } from '../../../shared/contract/app.ts';
import { failureCause } from '../../../shared/contract/publishing.ts';
import { AppError, appErrorCodes } from '../../../shared/rpc/app-error.ts';

const sentences = (['ro', 'en'] as const).flatMap((language) => [
  ...appErrorCodes.map((code) => errorTrouble(new AppError(code), language)),
  ...failureCause.options.map((cause) => failureTrouble(cause, language)),
  ...noticeCodes.map((code) =>
    noticeTrouble(
      { code, severity: 'info', params: { date: '2026-11-22T12:30:00.000Z', file: 'x.sqlite' } },
      language,
    ),
  ),
]);

describe('words for trouble', () => {
  test('every code says what happened, what is safe and what to do, as whole sentences', () => {
    const incomplete = sentences
      .flatMap(({ happened, safe, next }) => [happened, safe, next])
      .filter((sentence) => !/^\p{Lu}.*[.)]$/u.test(sentence) || sentence.includes('{{'));
    expect(incomplete).toEqual([]);
  });

  test('values are filled in, dates as people write them', () => {
    const trouble = noticeTrouble(
      {
        code: 'database-restored',
        severity: 'warning',
        params: { date: '2026-11-22T12:30:00.000Z', file: 'condei.damaged.sqlite' },
      },
      'ro',
    );
    expect(trouble).toEqual({
      happened: 'Baza de date era stricată; s-a revenit la copia din 22 nov. 2026, 14:30.',
      safe: 'Fișierul stricat este păstrat, cu numele condei.damaged.sqlite.',
      next: 'Verifică ultimele articole la care ai lucrat.',
    });
  });

  test('what is not an AppError is told as an internal error, without its own words', () => {
    expect(errorTrouble(new Error('/home/x: EACCES'), 'ro')).toEqual(
      errorTrouble(new AppError('internal'), 'ro'),
    );
  });
});
