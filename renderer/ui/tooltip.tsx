import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';

interface TooltipProps {
  readonly text: string;
  /** Shown after the text, as „Ctrl+K”. */
  readonly keys?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** One focusable control of this design system. */
  readonly children: ReactElement;
}

/** A short name for a control, on hover and on keyboard focus. */
export function Tooltip({ text, keys, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="ui-tooltip" placement={placement} offset={6}>
        {text}
        {keys !== undefined && <kbd className="ui-tooltip-keys">{keys}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
