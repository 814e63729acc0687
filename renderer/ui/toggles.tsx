import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, SwitchButton, SwitchField } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './toggles.css';

interface ToggleProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** On or off, at once. */
export function Switch({ children, ...toggle }: ToggleProps) {
  return (
    <SwitchField {...toggle}>
      <SwitchButton className="ui-switch">
        <span className="ui-switch-track">
          <span className="ui-switch-thumb" />
        </span>
        {children}
      </SwitchButton>
    </SwitchField>
  );
}

/** Chosen or not, as part of a form or a list. */
export function Checkbox({ children, ...toggle }: ToggleProps) {
  return (
    <CheckboxField {...toggle}>
      <CheckboxButton className="ui-checkbox">
        <span className="ui-checkbox-box">
          <Icon name="check" size={12} />
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
