import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import type { NodeKey } from 'lexical';
import { $getNearestNodeFromDOMNode, $getNodeByKey, $getRoot } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { PointerEvent } from 'react';
import { useEffect, useState } from 'react';
import { Icon, IconButton } from '../../../ui/index.ts';
import { $topLevelOf } from '../document/block-commands.ts';
import { useEditorContext } from '../editor-context.tsx';
import { $moveBlockBefore } from '../extensions/move-block.ts';
import { SlashExtension } from '../extensions/slash-extension.ts';
import { words } from '../locale/index.ts';
import { scrollAreaOf } from './scroll-area.ts';

interface Spot {
  readonly key: NodeKey;
  readonly top: number;
}

/** Beside the block under the pointer: a button that inserts below it and a handle that drags it. */
export function BlockGutter({ frame }: { readonly frame: HTMLElement }) {
  const { article } = useEditorContext();
  const { editor } = article;
  const { openBelow } = useExtensionDependency(SlashExtension).output;
  const text = words.useText();
  const [spot, setSpot] = useState<Spot | null>(null);
  const [line, setLine] = useState<number | null>(null);

  useEffect(() => {
    const onMove = (event: globalThis.PointerEvent): void => {
      if (event.buttons !== 0 || !(event.target instanceof Element)) return;
      const root = editor.getRootElement();
      if (!root?.contains(event.target) || event.target === root) return;
      let block = event.target;
      while (block.parentElement && block.parentElement !== root) block = block.parentElement;
      const key = editor.read('latest', () => {
        const node = $getNearestNodeFromDOMNode(block);
        return node && $topLevelOf(node)?.getKey();
      });
      if (!(block instanceof HTMLElement) || key === null || key === undefined) return;
      const top = block.offsetTop;
      setSpot((old) => (old?.key === key && old.top === top ? old : { key, top }));
    };
    const onKey = (): void => setSpot(null);
    frame.addEventListener('pointermove', onMove);
    frame.addEventListener('keydown', onKey);
    return () => {
      frame.removeEventListener('pointermove', onMove);
      frame.removeEventListener('keydown', onKey);
    };
  }, [editor, frame]);

  return (
    <>
      {spot && (
        <div className="condei-gutter" style={{ top: spot.top }}>
          <IconButton
            icon="plus"
            size="small"
            label={text('insert.button')}
            excludeFromTabOrder
            preventFocusOnPress
            onPress={() => {
              openBelow(spot.key);
              setSpot(null);
            }}
          />
          <DragHandle spot={spot} frame={frame} onLine={setLine} />
        </div>
      )}
      {line !== null && <div className="condei-drop-line" style={{ top: line }} />}
    </>
  );
}

interface DragHandleProps {
  readonly spot: Spot;
  readonly frame: HTMLElement;
  readonly onLine: (top: number | null) => void;
}

function DragHandle({ spot, frame, onLine }: DragHandleProps) {
  const { article, announce } = useEditorContext();
  const { editor } = article;
  const text = words.useText();

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    scrollNear(frame, event.clientY);
    onLine(dropPlace(editor, event.clientY, frame).top);
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.currentTarget.releasePointerCapture(event.pointerId);
    onLine(null);
    const { before } = dropPlace(editor, event.clientY, frame);
    editor.update(() => {
      const block = $getNodeByKey(spot.key);
      const moved =
        block && $moveBlockBefore(block, before === null ? null : $getNodeByKey(before));
      if (moved) announce(text('block.moved', { ...moved }));
    });
  };

  return (
    <button
      type="button"
      className="condei-handle"
      tabIndex={-1}
      aria-label={text('block.handle')}
      title={text('block.handle')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => onLine(null)}
    >
      <Icon name="grip" size={16} />
    </button>
  );
}

/** The block before which a block dropped at this height goes (null: the end), and where that is. */
function dropPlace(
  editor: LexicalEditor,
  y: number,
  frame: HTMLElement,
): { readonly before: NodeKey | null; readonly top: number } {
  const keys = editor.read('latest', () => $getRoot().getChildrenKeys());
  const around = frame.getBoundingClientRect().top;
  let bottom = 0;
  for (const key of keys) {
    const rect = editor.getElementByKey(key)?.getBoundingClientRect();
    if (!rect) continue;
    if (y < rect.top + rect.height / 2) return { before: key, top: rect.top - around };
    bottom = rect.bottom - around;
  }
  return { before: null, top: bottom };
}

const EDGE = 60;
const STEP = 14;

function scrollNear(frame: HTMLElement, y: number): void {
  const area = scrollAreaOf(frame);
  if (!area) return;
  const { top, bottom } = area.getBoundingClientRect();
  if (y < top + EDGE) area.scrollBy(0, -STEP);
  else if (y > bottom - EDGE) area.scrollBy(0, STEP);
}
