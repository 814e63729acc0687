import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import {
  $addUpdateTag,
  $createParagraphNode,
  $getRoot,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { useEffect, useState } from 'react';
import { Banner, Button } from '../../../ui/index.ts';
import type { OpenArticle } from '../article.ts';
import { $blockNodeById } from '../document/block-commands.ts';
import { $blockFromNode } from '../document/blocks-from-nodes.ts';
import { $fields, $setFields } from '../extensions/fields-extension.ts';
import { words } from '../locale/index.ts';
import { useReadable } from '../observable.ts';
import { fieldText } from './pasted-page.ts';
import type { PastedPage } from './pasted-page.ts';
import { PasteExtension } from './paste-extension.ts';

/**
 * Offers to put the headline and lead of a page that was pasted into an empty article where they
 * belong. Goes by itself once there is a headline or the pasted one is gone.
 */
export function PastedPageOffer({ article }: { readonly article: OpenArticle }) {
  const { editor } = article;
  const { page, forgetPage } = getExtensionDependencyFromEditor(editor, PasteExtension).output;
  const pasted = useSignalValue(page);
  const text = words.useText();
  const { headline } = useReadable(article.fields);
  const [said, say] = useState('');
  const isThere = useIsThere(article, pasted?.headlineId ?? null);
  const close = (): void => {
    forgetPage();
    // The button that closed is gone: the keyboard goes back to the text.
    editor.focus();
  };
  const isOffered = pasted !== null && headline.trim() === '' && isThere;
  return (
    <>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {isOffered && (
        <div className="condei-page-offer">
          <Banner
            severity="info"
            title={text('pastedPage.title')}
            actions={
              <Button
                onPress={() => {
                  editor.update(() => $turnIntoFields(pasted), { discrete: true });
                  say(text('pastedPage.done'));
                  close();
                }}
              >
                {text(pasted.leadId === null ? 'pastedPage.headline' : 'pastedPage.both')}
              </Button>
            }
            onClose={close}
          />
        </div>
      )}
    </>
  );
}

/** Whether the article has a block of this id, followed while it changes. */
function useIsThere({ editor }: OpenArticle, id: string | null): boolean {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    if (id === null) return undefined;
    const look = (): void => setIsThere(editor.read('latest', () => $blockNodeById(id) !== null));
    look();
    return editor.registerUpdateListener(({ dirtyElements, tags }) => {
      if (dirtyElements.has('root') || tags.size > 0) look();
    });
  }, [editor, id]);
  return id !== null && isThere;
}

/** One step of undo: the fields take the words, the blocks go. */
function $turnIntoFields({ headlineId, leadId }: PastedPage): void {
  const headline = $blockNodeById(headlineId);
  const lead = leadId === null ? null : $blockNodeById(leadId);
  if (!headline) return;
  const fields = $fields();
  const takesLead = lead !== null && fields.standfirst.trim() === '';
  $setFields({
    ...fields,
    headline: fieldText($blockFromNode(headline), 'headline'),
    standfirst: takesLead ? fieldText($blockFromNode(lead), 'standfirst') : fields.standfirst,
  });
  if (takesLead) lead.remove();
  headline.remove();
  const root = $getRoot();
  if (root.isEmpty()) root.append($createParagraphNode());
  $addUpdateTag(HISTORY_PUSH_TAG);
  $addUpdateTag(SKIP_DOM_SELECTION_TAG);
}
