import { useId } from 'react';
import { articleFields } from '../../../../shared/article/article.ts';
import { Counter } from '../../../ui/index.ts';
import { useEditorContext } from '../editor-context.tsx';
import { words } from '../locale/index.ts';
import { useReadable } from '../observable.ts';
import { PageField } from './page-field.tsx';

/** Beyond these a page or a search result may cut the text; nothing is refused. */
const measures = { label: 20, headline: 110, standfirst: 320 } as const;

/** Label, headline and standfirst as they stand on the page. */
export function HeadFields() {
  const { article } = useEditorContext();
  const fields = useReadable(article.fields);
  const { labels } = useReadable(article.services.profile);
  const text = words.useText();
  const listId = useId();
  const limit = articleFields.shape;

  return (
    <header className="condei-head">
      <PageField
        name="label"
        className="condei-label"
        label={text('fields.label')}
        placeholder={text('fields.labelPlaceholder')}
        value={fields.label}
        maxLength={limit.label.maxLength ?? 60}
        suggestions={{ id: listId, options: labels }}
        counter={<Counter used={fields.label.length} max={measures.label} />}
      />
      <PageField
        name="headline"
        className="condei-headline"
        label={text('fields.headline')}
        placeholder={text('fields.headlinePlaceholder')}
        value={fields.headline}
        maxLength={limit.headline.maxLength ?? 500}
        counter={<Counter used={Array.from(fields.headline).length} max={measures.headline} />}
      />
      <PageField
        name="standfirst"
        className="condei-standfirst"
        label={text('fields.standfirst')}
        placeholder={text('fields.standfirstPlaceholder')}
        value={fields.standfirst}
        maxLength={limit.standfirst.maxLength ?? 2000}
        counter={<Counter used={Array.from(fields.standfirst).length} max={measures.standfirst} />}
      />
    </header>
  );
}
