import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { OpenArticle } from '../editor/index.tsx';
import { DeliveryResult, isUnfinished } from './delivery-result.tsx';
import { publishWords } from './locale/index.ts';
import { PublicationLine } from './publication-line.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import type { ReadinessTarget } from './readiness-list.tsx';
import { usePublishingFacts } from './use-publishing.ts';

interface PublishPanelProps {
  readonly article: OpenArticle;
  readonly onGoTo: (target: ReadinessTarget) => void;
}

/** The inspector's tab „Publicare”: what the article is on every site, and the way to the dialog. */
export function PublishPanel({ article, onGoTo }: PublishPanelProps) {
  const text = publishWords.useText();
  const [isOpen, setIsOpen] = useState(false);
  const all = usePublishingFacts(article.id);
  return (
    <div className="publish-panel">
      <Button variant="primary" icon="upload" onPress={() => setIsOpen(true)}>
        {text('open')}
      </Button>
      {all?.map((facts) => (
        <section key={facts.destination.id} className="publish-site">
          <h3 className="publish-heading">{facts.destination.name}</h3>
          <PublicationLine publication={facts.publication} />
          {facts.delivery && isUnfinished(facts.delivery) && (
            <DeliveryResult facts={facts} delivery={facts.delivery} />
          )}
        </section>
      ))}
      {isOpen && (
        <PublishDialog article={article} onGoTo={onGoTo} onClose={() => setIsOpen(false)} />
      )}
    </div>
  );
}
