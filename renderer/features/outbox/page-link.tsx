import { api } from '../../app/api.ts';
import { Icon } from '../../ui/index.ts';
import { outboxWords } from './locale/index.ts';

interface PageLinkProps {
  readonly url: string;
}

/** The way to a public page, in the user's own browser: this window never leaves the app. */
export function PageLink({ url }: PageLinkProps) {
  const text = outboxWords.useText();
  return (
    <a
      className="ui-button ui-button-secondary ui-button-small outbox-page-link"
      href={url}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void api.app.openExternal({ url });
      }}
    >
      <Icon name="external-link" size={14} />
      {text('open')}
    </a>
  );
}
