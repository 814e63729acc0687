import { slugFrom } from '../../../../shared/article/slug.ts';
import { Select, TagField, TextArea, TextField } from '../../../ui/index.ts';
import type { OpenArticle } from '../article.ts';
import { historyCommand } from '../document/form-events.ts';
import { words } from '../locale/index.ts';
import { useReadable } from '../observable.ts';
import { CoverField } from './cover-field.tsx';
import { EmbargoField } from './embargo-field.tsx';

interface ArticleFieldsPanelProps {
  readonly article: OpenArticle;
  /** When the article became visible, ready for people to read; null before publication. */
  readonly visibleDate?: string | null;
  /** Where the article is public, first site first; its slug is part of these and never changes. */
  readonly addresses?: readonly string[];
}

const measures = { seoTitle: 60, seoDescription: 160 } as const;

/** The article's fields that are not on the page: section, tags, authors, slug, search engines. */
export function ArticleFieldsPanel({
  article,
  visibleDate = null,
  addresses = [],
}: ArticleFieldsPanelProps) {
  const text = words.useText();
  const fields = useReadable(article.fields);
  const { sections } = useReadable(article.services.profile);
  const { seo, section } = fields;
  const listed = section === '' || sections.includes(section) ? sections : [...sections, section];

  return (
    <div
      className="condei-fields"
      onKeyDownCapture={(event) => {
        const command = historyCommand(event);
        if (!command) return;
        event.preventDefault();
        article.editor.dispatchCommand(command, undefined);
      }}
    >
      <Select
        name="section"
        label={text('fields.section')}
        placeholder={text('fields.sectionNone')}
        options={listed.map((name) => ({ id: name, label: name }))}
        value={section}
        onChange={(next) => article.setFields({ section: next })}
      />
      <TagField
        name="tags"
        label={text('fields.tags')}
        value={fields.tags}
        onChange={(tags) => article.setFields({ tags })}
      />
      <TagField
        name="authors"
        label={text('fields.authors')}
        value={fields.authors}
        maxTags={20}
        maxLength={120}
        onChange={(authors) => article.setFields({ authors })}
      />
      {addresses.length > 0 ? (
        <PublicAddress addresses={addresses} />
      ) : (
        <TextField
          name="slug"
          label={text('fields.slug')}
          hint={text('fields.slugHint')}
          placeholder={slugFrom(fields.headline)}
          value={fields.slug}
          maxLength={120}
          measure={80}
          onChange={(slug) => article.setFields({ slug })}
          onBlur={() => {
            const clean = slugFrom(fields.slug);
            if (clean !== fields.slug) article.setFields({ slug: clean });
          }}
        />
      )}
      <EmbargoField article={article} />
      <p className="condei-fields-date">
        <span>{text('fields.visibleDate')}</span>
        <span>{visibleDate ?? text('fields.visibleDatePending')}</span>
      </p>
      <CoverField article={article} />
      <fieldset className="condei-fields-group">
        <legend>{text('fields.seo')}</legend>
        <TextField
          label={text('fields.seoTitle')}
          placeholder={fields.headline}
          value={seo.title}
          maxLength={300}
          measure={measures.seoTitle}
          onChange={(title) => article.setFields({ seo: { ...seo, title } })}
        />
        <TextArea
          label={text('fields.seoDescription')}
          placeholder={fields.standfirst}
          value={seo.description}
          maxLength={500}
          measure={measures.seoDescription}
          onChange={(description) => article.setFields({ seo: { ...seo, description } })}
        />
      </fieldset>
    </div>
  );
}

/** The address is part of other people's links now: shown, and why it stays. */
function PublicAddress({ addresses }: { readonly addresses: readonly string[] }) {
  const text = words.useText();
  return (
    <div className="ui-field" data-field="slug" tabIndex={-1}>
      <span className="ui-field-label">{text('fields.address')}</span>
      {addresses.map((address) => (
        <a key={address} className="condei-address" href={address} target="_blank" rel="noreferrer">
          {address.replace(/^https?:\/\//, '')}
        </a>
      ))}
      <p className="ui-field-hint">{text('fields.addressHint')}</p>
    </div>
  );
}
