import type { Notice } from '../../../shared/contract/app.ts';
import { failureCause } from '../../../shared/contract/publishing.ts';
import { AppError } from '../../../shared/rpc/app-error.ts';
import { dateWords, useInterfaceLanguage } from '../../i18n/index.ts';
import type { InterfaceLanguage } from '../../i18n/index.ts';
import { troubleWords } from './locale/index.ts';
import type { Trouble } from './words.ts';

type Params = Readonly<Record<string, string | number>>;

/** An error in words; anything that is not an AppError is shown as `internal`. */
export function errorTrouble(error: unknown, language: InterfaceLanguage): Trouble {
  const { errors } = troubleWords[language];
  return error instanceof AppError
    ? filled(errors[error.code], error.params, language)
    : errors.internal;
}

/** A notice of the core in words. */
export function noticeTrouble({ code, params }: Notice, language: InterfaceLanguage): Trouble {
  return filled(troubleWords[language].notices[code], params, language);
}

/** Why a delivery or sync failed, in words; a cause of another release is shown as `network`. */
export function failureTrouble(cause: string, language: InterfaceLanguage): Trouble {
  const known = failureCause.safeParse(cause);
  return troubleWords[language].failures[known.success ? known.data : 'network'];
}

/** The three of them in the interface language. */
export function useTrouble(): {
  readonly error: (error: unknown) => Trouble;
  readonly notice: (notice: Notice) => Trouble;
  readonly failure: (cause: string) => Trouble;
} {
  const language = useInterfaceLanguage();
  return {
    error: (error) => errorTrouble(error, language),
    notice: (notice) => noticeTrouble(notice, language),
    failure: (cause) => failureTrouble(cause, language),
  };
}

function filled(trouble: Trouble, params: Params, language: InterfaceLanguage): Trouble {
  const fill = (sentence: string): string =>
    sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = params[name] ?? '';
      return name === 'date' && typeof value === 'string'
        ? dateWords(language).short(value)
        : String(value);
    });
  return {
    happened: fill(trouble.happened),
    safe: fill(trouble.safe),
    next: fill(trouble.next),
  };
}
