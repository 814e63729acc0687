import { api } from '../../app/api.ts';
import { showTrouble } from '../../app/trouble/index.ts';
import { Icon } from '../../ui/index.ts';
import { languageWords } from './locale/index.ts';

/** The way to the norm a rule rests on, in the person's own browser; nothing where it has no address. */
export function NormLink({ url }: { readonly url: string | undefined }) {
  const text = languageWords.useText();
  if (url === undefined) return null;
  return (
    <a
      className="lang-norm-link"
      href={url}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void showTrouble(() => api.app.openExternal({ url }));
      }}
    >
      {text('card.norm')}
      <Icon name="external-link" size={12} />
    </a>
  );
}
