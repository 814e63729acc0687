/** The nearest element around this one that scrolls its content, itself included; null for the window. */
export function scrollAreaOf(element: HTMLElement): HTMLElement | null {
  let area: HTMLElement | null = element;
  while (area && !/auto|scroll/.test(getComputedStyle(area).overflowY)) area = area.parentElement;
  return area;
}
