import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { ArticleContent } from '../../../../shared/article/article.ts';
import { mediaTypes } from '../../../../shared/contract/media.ts';
import { Button, TextField } from '../../../ui/index.ts';
import type { OpenArticle } from '../article.ts';
import { words } from '../locale/index.ts';
import { useReadable } from '../observable.ts';

interface BodyPicture {
  readonly hash: string;
  readonly alt: string;
  readonly credit: string;
}

/** The picture of the page's head and of lists of stories: one of the article's own, or a file. */
export function CoverField({ article }: { readonly article: OpenArticle }) {
  const text = words.useText();
  const { cover, coverAlt = '', coverCredit = '' } = useReadable(article.fields);
  /** The article's pictures while one is chosen from them; null otherwise. */
  const [choice, setChoice] = useState<readonly BodyPicture[] | null>(null);
  const [progress, setProgress] = useState<'none' | 'importing' | 'failed'>('none');
  const input = useRef<HTMLInputElement>(null);
  const group = useRef<HTMLFieldSetElement>(null);

  /** The buttons change with the cover: the keyboard goes to what it shows, or to choosing another. */
  const focusOn = (selector: string): void => {
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const choose = ({ hash, alt, credit }: BodyPicture): void => {
    article.setFields({ cover: hash, coverAlt: alt, coverCredit: credit });
    setChoice(null);
    focusOn('[name="coverAlt"]');
  };
  const bring = (file: File): void => {
    setChoice(null);
    setProgress('importing');
    article.services.importImage(file, new AbortController().signal).then(
      (hash) => {
        setProgress('none');
        article.setFields({ cover: hash, coverAlt: '', coverCredit: '' });
        // Whoever writes elsewhere meanwhile keeps the keyboard.
        const focused = document.activeElement;
        if (focused === document.body || group.current?.contains(focused) === true) {
          focusOn('[name="coverAlt"]');
        }
      },
      () => setProgress('failed'),
    );
  };

  return (
    <fieldset ref={group} className="condei-fields-group" data-field="cover" tabIndex={-1}>
      <legend>{text('fields.cover')}</legend>
      {cover && (
        <>
          <img className="condei-cover" src={article.services.mediaUrl(cover)} alt={coverAlt} />
          <TextField
            name="coverAlt"
            label={text('cover.alt')}
            hint={text('cover.altHint')}
            isRequired
            value={coverAlt}
            maxLength={500}
            onChange={(next) => article.setFields({ coverAlt: next })}
          />
          <TextField
            name="coverCredit"
            label={text('cover.credit')}
            isRequired
            value={coverCredit}
            maxLength={200}
            onChange={(next) => article.setFields({ coverCredit: next })}
          />
        </>
      )}
      {!cover && <p className="ui-field-hint">{text('cover.hint')}</p>}
      <div className="condei-cover-buttons">
        <Button
          size="small"
          icon="image"
          aria-expanded={choice !== null}
          onPress={() => setChoice(choice ? null : picturesIn(article.content()))}
        >
          {text('cover.fromArticle')}
        </Button>
        <Button
          size="small"
          icon="upload"
          isPending={progress === 'importing'}
          onPress={() => input.current?.click()}
        >
          {text('cover.fromFile')}
        </Button>
        {cover && (
          <Button
            size="small"
            variant="quiet"
            icon="x"
            onPress={() => {
              article.setFields({ cover: null });
              focusOn('button');
            }}
          >
            {text('cover.remove')}
          </Button>
        )}
      </div>
      {choice && <Choice>{choice.map(thumbnail)}</Choice>}
      {progress === 'failed' && (
        <p className="ui-field-error" role="alert">
          {text('cover.failed')}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={mediaTypes.join()}
        aria-label={text('cover.fromFile')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) bring(file);
          target.value = '';
        }}
      />
    </fieldset>
  );

  function thumbnail(picture: BodyPicture): ReactNode {
    return (
      <button
        key={picture.hash}
        type="button"
        className="condei-cover-choice"
        aria-pressed={picture.hash === cover}
        onClick={() => choose(picture)}
      >
        <img
          src={article.services.mediaUrl(picture.hash)}
          alt={picture.alt || text('cover.unnamed')}
        />
      </button>
    );
  }
}

function Choice({ children }: { readonly children: readonly ReactNode[] }) {
  const text = words.useText();
  if (children.length === 0) return <p className="ui-field-hint">{text('cover.none')}</p>;
  return (
    <div className="condei-cover-choices" role="group" aria-label={text('cover.choices')}>
      {children}
    </div>
  );
}

/** The pictures of the body, each once. */
function picturesIn({ body }: ArticleContent): readonly BodyPicture[] {
  const pictures = new Map<string, BodyPicture>();
  for (const block of body.blocks) {
    const { media, alt, credit } = block;
    if (block.type !== 'image' || typeof media !== 'string' || media === '') continue;
    if (!pictures.has(media)) {
      pictures.set(media, { hash: media, alt: textOf(alt), credit: textOf(credit) });
    }
  }
  return [...pictures.values()];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
