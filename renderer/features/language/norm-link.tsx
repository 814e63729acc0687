import { api } from '../../app/api.ts';
import { showTrouble } from '../../app/trouble/index.ts';
import { Button } from '../../ui/index.ts';
import { languageWords } from './locale/index.ts';

/** Opens the norm a rule rests on in the person's own browser; nothing where it has no address. */
export function NormLink({ url }: { readonly url: string | undefined }) {
  const text = languageWords.useText();
  if (url === undefined) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      onPress={() => void showTrouble(() => api.app.openExternal({ url }))}
    >
      {text('card.norm')}
    </Button>
  );
}
