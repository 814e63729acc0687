import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

type PressProps = Pick<
  AriaButtonProps,
  | 'onPress'
  | 'isDisabled'
  | 'isPending'
  | 'autoFocus'
  | 'type'
  | 'id'
  | 'slot'
  | 'aria-label'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'aria-haspopup'
  | 'aria-controls'
  | 'excludeFromTabOrder'
  | 'preventFocusOnPress'
>;

interface ButtonProps extends PressProps {
  /** `primary` at most once in a view; `danger` only for what cannot be undone. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium';
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  children,
  ...press
}: ButtonProps) {
  return (
    <AriaButton {...press} className={`ui-button ui-button-${variant} ui-button-${size}`}>
      {icon !== undefined && <Icon name={icon} size={size === 'small' ? 14 : 16} />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends PressProps {
  readonly icon: IconName;
  /** Name for the tooltip and for screen readers. */
  readonly label: string;
  readonly keys?: string;
  readonly size?: 'small' | 'medium';
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows only an icon and says its name on hover, focus and to screen readers. */
export function IconButton({
  icon,
  label,
  keys,
  size = 'medium',
  placement = 'bottom',
  ...press
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} placement={placement}>
      <AriaButton {...press} aria-label={label} className={`ui-icon-button ui-icon-button-${size}`}>
        <Icon name={icon} size={size === 'small' ? 14 : 18} />
      </AriaButton>
    </Tooltip>
  );
}
