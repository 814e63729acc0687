import { useEffect, useRef } from 'react';
import type { FieldEditors } from '../../features/editor/index.tsx';
import { ArticleEditor, PastedPageOffer, useReadable } from '../../features/editor/index.tsx';
import { FieldMarks, LanguageLayer } from '../../features/language/index.tsx';
import { MediaFieldEditor, PictureImports } from '../../features/media/index.ts';
import { PastedHeadlinesOffer, StoriesFieldEditor } from '../../features/stories/index.tsx';
import { Button, EmptyState } from '../../ui/index.ts';
import type { DeskState } from '../desk/desk.ts';
import type { Session } from '../desk/session.ts';
import { appWords } from '../locale/index.ts';
import { ErrorBanner } from '../trouble/index.ts';

interface ArticleAreaProps {
  readonly desk: DeskState;
  /** False until the text is on the screen: what helps with it comes after it. */
  readonly isShown: boolean;
  readonly onCreate: () => void;
  readonly onOpen: (id: string) => void;
}

const fieldEditors: FieldEditors = { stories: StoriesFieldEditor, media: MediaFieldEditor };
const WORDS_PER_MINUTE = 220;

/** The page in the middle: the open article, or what to do to have one. */
export function ArticleArea({ desk, isShown, onCreate, onOpen }: ArticleAreaProps) {
  const text = appWords.useText();
  switch (desk.kind) {
    case 'starting':
    case 'opening':
      return (
        <p className="visually-hidden" role="status">
          {text('desk.opening')}
        </p>
      );
    case 'empty':
      return (
        <EmptyState
          icon="file-pen"
          title={text('desk.emptyTitle')}
          action={
            <Button variant="primary" icon="plus" onPress={onCreate}>
              {text('command.new')}
            </Button>
          }
        >
          {text('desk.emptyText')}
        </EmptyState>
      );
    case 'failed':
      return (
        <div className="page-trouble">
          <ErrorBanner
            error={desk.error}
            actions={<Button onPress={() => onOpen(desk.id)}>{text('desk.retry')}</Button>}
          />
        </div>
      );
    case 'open':
      return (
        <>
          <OpenPage key={desk.id} session={desk.session} isNew={desk.isNew} isShown={isShown} />
          {isShown && (
            <>
              <PictureImports />
              <div key={`offers ${desk.id}`} className="page-offers">
                <PastedPageOffer article={desk.session.article} />
                <PastedHeadlinesOffer article={desk.session.article} />
              </div>
            </>
          )}
          <PageFoot session={desk.session} />
        </>
      );
  }
}

interface OpenPageProps {
  readonly session: Session;
  readonly isNew: boolean;
  readonly isShown: boolean;
}

function OpenPage({ session, isNew, isShown }: OpenPageProps) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) page.current?.querySelector<HTMLElement>('[name="headline"]')?.focus();
  }, [isNew]);
  return (
    <div ref={page} className="page-scroll">
      <ArticleEditor
        article={session.article}
        fieldEditors={fieldEditors}
        fieldBackdrop={isShown ? FieldMarks : undefined}
      />
      {isShown && <LanguageLayer article={session.article} />}
    </div>
  );
}

function PageFoot({ session }: { readonly session: Session }) {
  const text = appWords.useText();
  const { words, characters } = useReadable(session.article.counts);
  const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
  return (
    <footer className="page-foot">
      <span>{text('count.words', { count: words })}</span>
      <span>{text('count.characters', { count: characters })}</span>
      {words > 0 && <span>{text('count.minutes', { count: minutes })}</span>}
    </footer>
  );
}
