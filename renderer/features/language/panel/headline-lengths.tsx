import type { OpenArticle } from '../../editor/index.tsx';
import { useReadable } from '../../editor/index.tsx';
import { pageLanguage } from '../client/page-language.ts';
import { languageWords } from '../locale/index.ts';

const places = ['card', 'search', 'push'] as const;

/** How the headline fits where readers meet it. A search result shows the SEO title, if there is one. */
export function HeadlineLengths({ article }: { readonly article: OpenArticle }) {
  const text = languageWords.useText();
  const { headline, seo } = useReadable(article.fields);
  const limits = useReadable(pageLanguage().state)?.settings.headlineLimits;
  if (headline === '' || !limits) return null;
  return (
    <section className="lang-group">
      <h3 className="lang-group-title">{text('panel.titleLength')}</h3>
      <dl className="lang-lengths">
        {places.map((place) => {
          const max = limits[place];
          const shown = place === 'search' && seo.title !== '' ? seo.title : headline;
          const used = Array.from(shown).length;
          return (
            <div key={place} className="lang-length">
              <dt>{text(`headline.${place}`)}</dt>
              <dd className={used > max ? 'lang-too-long' : undefined}>
                {text('panel.length', { used, max })}
                {used > max && ` · ${text('panel.tooLong')}`}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="lang-note">{text('headline.where')}</p>
    </section>
  );
}
