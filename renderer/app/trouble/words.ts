import type { Notice } from '../../../shared/contract/app.ts';
import type { FailureCause } from '../../../shared/contract/publishing.ts';
import type { AppErrorCode } from '../../../shared/rpc/app-error.ts';

/** One thing that went wrong, in words: what happened, what is safe, what to do next. */
export interface Trouble {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

/** The words of every error, notice and failure in one language. A missing one does not compile. */
export interface TroubleWords {
  readonly errors: Readonly<Record<AppErrorCode, Trouble>>;
  readonly notices: Readonly<Record<Notice['code'], Trouble>>;
  readonly failures: Readonly<Record<FailureCause, Trouble>>;
}
