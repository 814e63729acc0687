import { $isLinkNode } from '@lexical/link';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  getDOMSelection,
} from 'lexical';
import type { LexicalEditor, TextFormatType } from 'lexical';
import { useEffect, useState } from 'react';
import { Icon } from '../../../ui/index.ts';
import { useEditorContext } from '../editor-context.tsx';
import { OPEN_LINK_BOX_COMMAND } from '../extensions/keyboard-extension.ts';
import type { TextKind } from '../extensions/text-kinds.ts';
import { $selectedTextKind, $setTextKind } from '../extensions/text-kinds.ts';
import { words } from '../locale/index.ts';

const formats = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
] as const satisfies TextFormatType[];
const kinds = [
  ['heading2', 'heading-2'],
  ['heading3', 'heading-3'],
  ['quote', 'text-quote'],
] as const satisfies [TextKind, string][];

/** Half the toolbar's width: it stays within the column. */
const HALF = 130;

interface Shown {
  readonly formats: readonly string[];
  readonly kind: TextKind | null;
  readonly isLink: boolean;
  readonly top: number;
  readonly left: number;
}

/** Formats, kinds and the link of the selected text, above it. Shown only while text is selected. */
export function SelectionToolbar({ frame }: { readonly frame: HTMLElement }) {
  const { article } = useEditorContext();
  const { editor } = article;
  const text = words.useText();
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    let pressed = false;
    const refresh = (): void => {
      setShown(pressed ? null : editor.read('latest', () => $toolbarState(editor, frame)));
    };
    const onDown = (): void => {
      pressed = true;
    };
    const onUp = (): void => {
      if (!pressed) return;
      pressed = false;
      requestAnimationFrame(refresh);
    };
    const unlisten = editor.registerUpdateListener(({ editorState }) => {
      const selection = editorState._selection;
      // A keystroke leaves nothing selected: the same null state costs no rendering.
      if ($isRangeSelection(selection) && !selection.isCollapsed()) refresh();
      else setShown(null);
    });
    const onBlur = (event: FocusEvent): void => {
      const to = event.relatedTarget instanceof Element ? event.relatedTarget : null;
      if (!to?.closest('.condei-toolbar, .condei-body')) setShown(null);
    };
    frame.addEventListener('pointerdown', onDown);
    frame.addEventListener('focusout', onBlur);
    window.addEventListener('pointerup', onUp);
    return () => {
      unlisten();
      frame.removeEventListener('pointerdown', onDown);
      frame.removeEventListener('focusout', onBlur);
      window.removeEventListener('pointerup', onUp);
    };
  }, [editor, frame]);

  if (!shown) return null;
  const button = (name: string, icon: string, pressed: boolean, act: () => void) => (
    <button
      key={name}
      type="button"
      className="condei-tool"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={act}
    >
      <Icon name={icon} size={16} />
    </button>
  );
  return (
    <div
      className="condei-toolbar"
      role="toolbar"
      aria-label={text('toolbar.name')}
      style={{ top: shown.top, left: shown.left }}
      onPointerDown={(event) => event.preventDefault()}
    >
      {formats.map((format) =>
        button(text(`toolbar.${format}`), format, shown.formats.includes(format), () => {
          editor.dispatchCommand(FORMAT_TEXT_COMMAND, format);
        }),
      )}
      {button(text('toolbar.link'), 'link', shown.isLink, () => {
        editor.dispatchCommand(OPEN_LINK_BOX_COMMAND, undefined);
      })}
      <span className="condei-toolbar-gap" />
      {kinds.map(([kind, icon]) =>
        button(text(`text.${kind}`), icon, shown.kind === kind, () => {
          editor.update(
            () => {
              $setTextKind(editor, shown.kind === kind ? 'paragraph' : kind);
            },
            { tag: HISTORY_PUSH_TAG },
          );
        }),
      )}
    </div>
  );
}

function $toolbarState(editor: LexicalEditor, frame: HTMLElement): Shown | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  const dom = getDOMSelection(editor._window);
  if (!dom || dom.rangeCount === 0 || !editor.getRootElement()?.contains(dom.anchorNode))
    return null;
  const around = frame.getBoundingClientRect();
  const rect = dom.getRangeAt(0).getBoundingClientRect();
  return {
    formats: formats.filter((format) => selection.hasFormat(format)),
    kind: $selectedTextKind(),
    isLink: $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null,
    top: rect.top - around.top,
    left: Math.max(HALF, Math.min(rect.left + rect.width / 2 - around.left, around.width - HALF)),
  };
}
