import type { ReadinessTarget } from '../../features/publish/index.tsx';
import type { OpenArticle } from '../../features/editor/index.tsx';

/** The three areas of the window. */
export type Area = 'library' | 'page' | 'inspector';

const FOCUSABLE =
  'input:not([disabled]), textarea:not([disabled]), button:not([disabled]), [tabindex="0"], [contenteditable="true"]';

/** What takes the keyboard in each area, the best first. */
const entrances: Readonly<Record<Area, readonly string[]>> = {
  library: ['[role="grid"]', 'input', FOCUSABLE],
  page: ['[contenteditable="true"]', FOCUSABLE],
  inspector: ['[role="tab"][aria-selected="true"]', FOCUSABLE],
};

/** Gives the keyboard to an area, once what was asked to appear has appeared. */
export function focusArea(area: Area): void {
  requestAnimationFrame(() => {
    const element = document.querySelector(`.workspace-${area}`);
    for (const selector of entrances[area]) {
      const entrance = element?.querySelector<HTMLElement>(selector);
      if (entrance) {
        entrance.focus();
        return;
      }
    }
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
      case 'field':
        focusField(target.field, FRAMES_FOR_A_TAB);
    }
  });
}

/** The inspector may have to change its tab first; a field that never appears leads to the inspector. */
const FRAMES_FOR_A_TAB = 60;

function focusField(field: string, frames: number): void {
  const control = onPage(field) ?? inInspector(field);
  if (control) control.focus();
  else if (frames > 0) requestAnimationFrame(() => focusField(field, frames - 1));
  else focusArea('inspector');
}

function onPage(field: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-page-field="${CSS.escape(field)}"]`);
}

function inInspector(field: string): HTMLElement | null {
  const place = document.querySelector(`.workspace-inspector [data-field="${CSS.escape(field)}"]`);
  return place?.querySelector<HTMLElement>(FOCUSABLE) ?? null;
}
