import type { ReactNode } from 'react';
import './banner.css';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { uiWords } from './locale/index.ts';

export type Severity = 'info' | 'success' | 'warning' | 'error';

const icons: Readonly<Record<Severity, IconName>> = {
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-alert',
  error: 'circle-alert',
};

interface BannerProps {
  readonly severity: Severity;
  readonly title: string;
  /** What is safe and what to do next. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** A message in the flow of the page; announced, at once when it is an error. */
export function Banner({ severity, title, children, actions, onClose }: BannerProps) {
  const text = uiWords.useText();
  return (
    <div
      className={`ui-banner ui-banner-${severity}`}
      role={severity === 'error' ? 'alert' : 'status'}
    >
      <Icon name={icons[severity]} size={18} />
      <div className="ui-banner-words">
        <p className="ui-banner-title">{title}</p>
        {children !== undefined && <div className="ui-banner-text">{children}</div>}
      </div>
      {actions !== undefined && <div className="ui-banner-actions">{actions}</div>}
      {onClose && <IconButton icon="x" size="small" label={text('close')} onPress={onClose} />}
    </div>
  );
}
