import type { OpenArticle } from '../../editor/index.tsx';
import { useReadable } from '../../editor/index.tsx';
import { languageWords } from '../locale/index.ts';

/** Where a headline is shown, and how many characters are read there before it is cut. */
const places = [
  { name: 'lengthCard', max: 90 },
  { name: 'lengthSearch', max: 60 },
  { name: 'lengthPush', max: 50 },
] as const;

/** How the headline fits where readers meet it. A search result shows the SEO title, if there is one. */
export function HeadlineLengths({ article }: { readonly article: OpenArticle }) {
  const text = languageWords.useText();
  const { headline, seo } = useReadable(article.fields);
  if (headline === '') return null;
  return (
    <section className="lang-group">
      <h3 className="lang-group-title">{text('panel.titleLength')}</h3>
      <dl className="lang-lengths">
        {places.map(({ name, max }) => {
          const shown = name === 'lengthSearch' && seo.title !== '' ? seo.title : headline;
          const used = Array.from(shown).length;
          return (
            <div key={name} className="lang-length">
              <dt>{text(`panel.${name}`)}</dt>
              <dd className={used > max ? 'lang-too-long' : undefined}>
                {text('panel.length', { used, max })}
                {used > max && ` · ${text('panel.tooLong')}`}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
