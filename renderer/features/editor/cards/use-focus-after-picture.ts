import type { RefCallback } from 'react';
import { useCallback, useEffect, useRef } from 'react';

/** Keeps the keyboard in a card while its picture changes, for the button that asked is gone then. */
export interface FocusAfterPicture {
  /** For the element that shows the picture now, whichever it is. */
  readonly slot: RefCallback<HTMLElement>;
  /** The user asked for a picture from here: the focus goes on with it. */
  readonly followFocus: () => void;
}

/**
 * A new picture that was asked for here gives the keyboard to the card's first text field, which
 * says what it shows. Until then it stays on the button of the moment.
 */
export function useFocusAfterPicture(
  hash: string,
  progress: string,
  isChoosing: boolean,
): FocusAfterPicture {
  const element = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const known = useRef(hash);
  useEffect(() => {
    const isNew = hash !== known.current && hash !== '';
    if (isChoosing || !asked.current) {
      if (!asked.current) known.current = hash;
      return;
    }
    if (isNew) {
      known.current = hash;
      asked.current = false;
      if (hasFocusElsewhere(element.current)) return;
      element.current
        ?.closest('.condei-card-body')
        ?.querySelector<HTMLElement>('input:not([type="file"]), textarea')
        ?.focus();
    } else if (document.activeElement === document.body) {
      element.current?.querySelector('button')?.focus();
    }
  }, [hash, progress, isChoosing]);
  return {
    slot: useCallback((next) => {
      element.current = next;
    }, []),
    followFocus: useCallback(() => {
      asked.current = true;
    }, []),
  };
}

/** Whether the user has gone on to something else meanwhile. */
function hasFocusElsewhere(slot: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && slot?.contains(focused) !== true;
}
