import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { Button } from './button.tsx';
import './dialog.css';
import { Icon } from './icon.tsx';
import { uiWords } from './locale/index.ts';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  /** Buttons at the bottom, the main one last. */
  readonly actions?: ReactNode;
  /** False where an answer is needed: no cross, no click outside, no Escape. */
  readonly isDismissable?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** A modal dialog: the focus stays inside and goes back where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  size = 'medium',
  actions,
  isDismissable = true,
  role = 'dialog',
  children,
}: DialogProps) {
  const text = uiWords.useText();
  return (
    <ModalOverlay
      className="ui-dialog-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
    >
      <Modal className={`ui-dialog ui-dialog-${size}`}>
        <AriaDialog className="ui-dialog-box" role={role}>
          <header className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            {isDismissable && (
              <AriaButton className="ui-icon-button" aria-label={text('close')} onPress={onClose}>
                <Icon name="x" size={18} />
              </AriaButton>
            )}
          </header>
          <div className="ui-dialog-body">{children}</div>
          {actions !== undefined && <footer className="ui-dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** The words of the button that does it: a verb, never „OK”. */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What will happen and what is safe. */
  readonly children: ReactNode;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({
  confirmLabel,
  danger = false,
  onConfirm,
  children,
  ...dialog
}: ConfirmDialogProps) {
  const text = uiWords.useText();
  return (
    <Dialog
      {...dialog}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={dialog.onClose} autoFocus={danger}>
            {text('cancel')}
          </Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            autoFocus={!danger}
            onPress={() => {
              onConfirm();
              dialog.onClose();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
