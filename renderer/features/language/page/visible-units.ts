import type { LexicalEditor, NodeKey } from 'lexical';
import { scrollAreaOf } from '../../editor/index.tsx';

/** The units of the body that are on the screen or half a screen away from it. */
export interface VisibleUnits {
  has(key: NodeKey): boolean;
  keys(): Iterable<NodeKey>;
  /** Starts to watch a unit's element, or the one that took its place. */
  follow(key: NodeKey): void;
  forget(key: NodeKey): void;
  dispose(): void;
}

/** Watches elements of the editor's page; `changed` hears of units that come near or go away. */
export function followVisible(
  editor: LexicalEditor,
  changed: (key: NodeKey) => void,
): VisibleUnits {
  const elements = new Map<NodeKey, HTMLElement>();
  const keyOf = new WeakMap<Element, NodeKey>();
  const near = new Set<NodeKey>();
  let observer: IntersectionObserver | null = null;

  const onEntries = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      const key = keyOf.get(target);
      if (key === undefined || elements.get(key) !== target) continue;
      if (isIntersecting === near.has(key)) continue;
      if (isIntersecting) near.add(key);
      else near.delete(key);
      changed(key);
    }
  };
  const watch = (key: NodeKey): void => {
    const element = editor.getElementByKey(key);
    const before = elements.get(key);
    if (before === element || !observer) return;
    if (before) observer.unobserve(before);
    elements.delete(key);
    if (!element) return;
    elements.set(key, element);
    keyOf.set(element, key);
    observer.observe(element);
  };
  const wanted = new Set<NodeKey>();
  let frame = 0;
  const unregister = editor.registerRootListener((root) => {
    cancelAnimationFrame(frame);
    observer?.disconnect();
    observer = null;
    elements.clear();
    near.clear();
    if (!root) return;
    // Asked here, what scrolls would make the browser style a page that is half built.
    frame = requestAnimationFrame(() => {
      // A margin counts only from the element that scrolls.
      const area = scrollAreaOf(root);
      observer = new IntersectionObserver(onEntries, { root: area, rootMargin: '50% 0px' });
      for (const key of wanted) watch(key);
    });
  });

  return {
    has: (key) => near.has(key),
    keys: () => near,
    follow: (key) => {
      wanted.add(key);
      watch(key);
    },
    forget: (key) => {
      const element = elements.get(key);
      if (element) observer?.unobserve(element);
      elements.delete(key);
      wanted.delete(key);
      near.delete(key);
    },
    dispose: () => {
      unregister();
      cancelAnimationFrame(frame);
      observer?.disconnect();
    },
  };
}
