import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import type { Severity } from './banner.tsx';
import { Icon } from './icon.tsx';
import { uiWords } from './locale/index.ts';
import './toast.css';

interface ToastMessage {
  readonly severity: Severity;
  readonly title: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

const TOAST_MS = 6000;
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Says briefly that something was done. Errors stay until they are closed. */
export function showToast(message: ToastMessage): void {
  queue.add(message, message.severity === 'error' ? {} : { timeout: TOAST_MS });
}

/** Where toasts appear; the app shows it once. F6 leads the keyboard to it. */
export function Toasts() {
  const text = uiWords.useText();
  return (
    <ToastRegion queue={queue} className="ui-toasts" aria-label={text('notifications')}>
      {({ toast }) => (
        <Toast toast={toast} className={`ui-toast ui-toast-${toast.content.severity}`}>
          <ToastContent className="ui-toast-content">
            <Text slot="title">{toast.content.title}</Text>
            {toast.content.detail !== undefined && (
              <Text slot="description" className="ui-toast-detail">
                {toast.content.detail}
              </Text>
            )}
          </ToastContent>
          {toast.content.action && (
            <AriaButton
              className="ui-toast-action"
              onPress={() => {
                toast.content.action?.onAction();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </AriaButton>
          )}
          <AriaButton slot="close" className="ui-toast-close" aria-label={text('close')}>
            <Icon name="x" size={14} />
          </AriaButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
