import type { ReadinessTarget } from '../../features/publish/index.tsx';
import type { OpenArticle } from '../../features/editor/index.tsx';

/** The three areas of the window. */
export type Area = 'library' | 'page' | 'inspector';

const FOCUSABLE =
  'input:not([disabled]), textarea:not([disabled]), button:not([disabled]), [tabindex="0"], [contenteditable="true"]';

/** Gives the keyboard to an area, once what was asked to appear has appeared. */
export function focusArea(area: Area): void {
  requestAnimationFrame(() => {
    const element = document.querySelector(`.workspace-${area}`);
    const first =
      area === 'page'
        ? element?.querySelector<HTMLElement>('[contenteditable="true"]')
        : element?.querySelector<HTMLElement>(
            area === 'library' ? '[role="row"][tabindex="0"], input' : '[role="tab"][tabindex="0"]',
          );
    (first ?? element?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  });
}

/** Leads to what a readiness line names; fields that are not on the page are in the inspector. */
export function focusTarget(
  target: Exclude<ReadinessTarget, { kind: 'destination' }>,
  article: OpenArticle,
): void {
  requestAnimationFrame(() => {
    switch (target.kind) {
      case 'block':
        article.reveal({ blockId: target.blockId, field: target.field });
        return;
      case 'body':
        article.editor.focus();
        return;
      case 'field': {
        const field = document.querySelector<HTMLElement>(
          `[data-page-field="${CSS.escape(target.field)}"], [data-field="${CSS.escape(target.field)}"] :is(${FOCUSABLE})`,
        );
        if (field) field.focus();
        else focusArea('inspector');
      }
    }
  });
}
