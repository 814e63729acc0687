import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer';
import { startTransition, useCallback, useState } from 'react';
import { useEditorContext } from './editor-context.tsx';
import { BlockGutter } from './menus/block-gutter.tsx';
import { HistoryAnnouncer } from './menus/history-announcer.tsx';
import { LinkBox } from './menus/link-box.tsx';
import { MoveAnnouncer } from './menus/move-announcer.tsx';
import { SelectionToolbar } from './menus/selection-toolbar.tsx';
import { SlashMenu } from './menus/slash-menu.tsx';
import { words } from './locale/index.ts';

/** The body: Lexical's text with the menus that act on it. */
export function BodyEditor() {
  const { article } = useEditorContext();
  const text = words.useText();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  // The text is on the screen first, then what floats over it.
  const frameRef = useCallback((element: HTMLDivElement | null) => {
    startTransition(() => setFrame(element));
  }, []);
  return (
    <div className="condei-frame" ref={frameRef}>
      <LexicalExtensionEditorComposer initialEditor={article.editor}>
        <ContentEditable
          className="condei-body"
          aria-label={text('body')}
          lang={article.fields.get().language}
          spellCheck={false}
          aria-placeholder={text('bodyPlaceholder')}
          placeholder={<p className="condei-placeholder">{text('bodyPlaceholder')}</p>}
        />
        <SlashMenu />
        <MoveAnnouncer />
        <HistoryAnnouncer />
        {frame !== null && (
          <>
            <BlockGutter frame={frame} />
            <SelectionToolbar frame={frame} />
            <LinkBox frame={frame} />
          </>
        )}
      </LexicalExtensionEditorComposer>
    </div>
  );
}
