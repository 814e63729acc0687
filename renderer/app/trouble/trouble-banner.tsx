import type { ReactNode } from 'react';
import { Banner } from '../../ui/index.ts';
import type { Severity } from '../../ui/index.ts';
import { useTrouble } from './trouble.ts';
import type { Trouble } from './words.ts';

interface TroubleBannerProps {
  readonly trouble: Trouble;
  readonly severity?: Severity;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** What happened in bold, then what is safe and what to do next. */
export function TroubleBanner({ trouble, severity = 'error', ...rest }: TroubleBannerProps) {
  return (
    <Banner severity={severity} title={trouble.happened} {...rest}>
      {trouble.safe} {trouble.next}
    </Banner>
  );
}

interface ErrorBannerProps {
  readonly error: unknown;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** A rejected call in words. */
export function ErrorBanner({ error, ...rest }: ErrorBannerProps) {
  const trouble = useTrouble();
  return <TroubleBanner trouble={trouble.error(error)} {...rest} />;
}
