import { useQuery } from '@tanstack/react-query';
import { ArticleFieldsPanel } from '../../features/editor/index.tsx';
import { HistoryPanel } from '../../features/history/index.ts';
import { LanguagePanel } from '../../features/language/index.tsx';
import { PublishPanel } from '../../features/publish/index.tsx';
import type { ReadinessTarget } from '../../features/publish/index.tsx';
import { StoriesPanel } from '../../features/stories/index.tsx';
import { useDates } from '../../i18n/index.ts';
import { Apart, EmptyState, Tabs } from '../../ui/index.ts';
import type { Session } from '../desk/session.ts';
import { appWords } from '../locale/index.ts';
import { callQuery } from '../query.ts';

/** The inspector's tabs. */
export type InspectorTab = 'article' | 'language' | 'related' | 'history' | 'publish';

interface InspectorProps {
  readonly session: Session | null;
  readonly tab: InspectorTab;
  readonly onTab: (tab: InspectorTab) => void;
  readonly onGoTo: (target: ReadinessTarget) => void;
  /** The draft's text was changed as a whole. */
  readonly onRestored: () => void;
}

const tabs = [
  'article',
  'language',
  'related',
  'history',
  'publish',
] as const satisfies InspectorTab[];

/** Everything of the open article that is not its page. */
export function Inspector({ session, tab, onTab, onGoTo, onRestored }: InspectorProps) {
  const text = appWords.useText();
  if (!session) {
    return (
      <EmptyState icon="panel-right" title={text('inspector')}>
        {text('desk.noArticle')}
      </EmptyState>
    );
  }
  const { article } = session;
  const content = {
    article: <ArticleTab session={session} />,
    language: <LanguagePanel article={article} />,
    related: <StoriesPanel article={article} />,
    history: (
      <HistoryPanel draftId={article.id} flush={() => article.flush()} onRestored={onRestored} />
    ),
    publish: <PublishPanel article={article} onGoTo={onGoTo} />,
  };
  return (
    <Tabs
      key={article.id}
      label={text('inspector')}
      selected={tab}
      onSelect={(id) => {
        const chosen = tabs.find((name) => name === id);
        if (chosen) onTab(chosen);
      }}
      tabs={tabs.map((id) => ({
        id,
        label: text(`tab.${id}`),
        content: <Apart>{content[id]}</Apart>,
      }))}
    />
  );
}

function ArticleTab({ session }: { readonly session: Session }) {
  const dates = useDates();
  const { article } = session;
  const publications = useQuery(callQuery('publishing', 'publications', { draftId: article.id }));
  const known = publications.data ?? [];
  // A withdrawn article comes back at the same address.
  const addresses = known
    .filter(({ firstPublishedAt }) => firstPublishedAt !== null)
    .map(({ receipt }) => receipt.url);
  const published = known.flatMap(({ firstPublishedAt }) => firstPublishedAt ?? []).toSorted()[0];
  return (
    <div className="inspector-panel">
      <ArticleFieldsPanel
        article={article}
        visibleDate={published === undefined ? null : dates.full(published)}
        addresses={addresses}
      />
    </div>
  );
}
