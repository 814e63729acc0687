import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import './popover.css';

interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Name of the popover for screen readers. */
  readonly label: string;
  readonly placement?: 'top' | 'bottom' | 'bottom start' | 'bottom end' | 'left' | 'right';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small surface beside its button; Escape and a click outside close it and give the focus back. */
export function Popover({
  trigger,
  label,
  placement = 'bottom',
  children,
  ...state
}: PopoverProps) {
  return (
    <DialogTrigger {...state}>
      {trigger}
      <AriaPopover className="ui-popover" placement={placement} offset={6}>
        <Dialog className="ui-popover-body" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
