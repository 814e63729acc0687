import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { blockText } from '../../../shared/article/plain-text.ts';
import { api } from '../../app/api.ts';
import { Banner, Button } from '../../ui/index.ts';
import type { OpenArticle, PastedHeadlines } from '../editor/index.tsx';
import { observable, useReadable } from '../editor/index.tsx';
import { storyWords } from './locale/index.ts';
import { listTypeAt, replacementOf, titleAbove } from './pasted-list.ts';
import type { ListReplacement } from './pasted-list.ts';
import { rangeOf, storyListsOf } from './story-lists.ts';
import { useOwnKeys } from './use-own-keys.ts';

/** Oldest first: a page may bring several lists at once. */
const pasted = observable<readonly PastedHeadlines[]>([]);

/** Offers to turn a list that was pasted into the open article into references, one after the other. */
export function offerReferences(list: PastedHeadlines): void {
  pasted.set([...pasted.get(), list]);
}

/** The offer of `offerReferences` and what became of it; takes no place and no focus. */
export function PastedHeadlinesOffer({ article }: { readonly article: OpenArticle }) {
  const [offered] = useReadable(pasted);
  useEffect(() => () => pasted.set([]), [article]);
  if (!offered) return null;
  return (
    <div className="stories-offer">
      <Offer key={offered.blockId} article={article} offered={offered} />
    </div>
  );
}

interface OfferProps {
  readonly article: OpenArticle;
  readonly offered: PastedHeadlines;
}

function Offer({ article, offered }: OfferProps) {
  const text = storyWords.useText();
  const self = useOwnKeys(article.id);
  // The button that closes is gone then: the keyboard goes back to the text.
  const close = (): void => {
    pasted.set(pasted.get().filter((list) => list !== offered));
    article.editor.focus();
  };
  const turn = useMutation({
    mutationFn: () => turnIntoReferences(article, offered, self),
    onSuccess: () => {
      // The button that asked gives way to the answer.
      if (document.activeElement?.closest('.stories-offer')) article.editor.focus();
    },
  });

  if (turn.data !== undefined) {
    const { added, left } = turn.data ?? { added: 0, left: 0 };
    return (
      <Banner
        severity={added > 0 ? 'success' : 'info'}
        title={added > 0 ? text('said.addedMany', { count: added }) : text('inText.none')}
        onClose={close}
      >
        {left > 0 && text('inText.left', { count: left })}
      </Banner>
    );
  }
  return (
    <Banner
      severity={turn.error ? 'error' : 'info'}
      title={turn.error ? text('picker.failed') : text('paste.pasted')}
      actions={
        <Button isPending={turn.isPending} onPress={() => turn.mutate()}>
          {turn.isPending
            ? text('paste.matching')
            : text('paste.offer', { count: offered.headlines.length })}
        </Button>
      }
      onClose={close}
    />
  );
}

/** Null where no headline of the list, as it is now, became a reference. */
async function turnIntoReferences(
  article: OpenArticle,
  { blockId }: PastedHeadlines,
  self: ReadonlySet<string>,
): Promise<ListReplacement | null> {
  const listNow = () => article.content().body.blocks.find(({ id }) => id === blockId);
  const pastedList = listNow();
  const headlines = [...new Set(pastedList ? blockText(pastedList) : [])];
  const answers = await api.archive.match({ headlines });
  const stories = new Map(headlines.map((headline, index) => [headline, answers[index] ?? null]));
  // The list may have been edited while the archive was asked.
  const list = listNow();
  if (!list) return null;
  const { blocks } = article.content().body;
  const type = listTypeAt(blocks, blockId);
  const { max } = rangeOf(type, article.services.profile.get());
  const surroundings = { self, others: storyListsOf(blocks), max };
  const storyOf = (headline: string) => stories.get(headline) ?? null;
  const replacement = replacementOf(list, type, storyOf, surroundings);
  const title = titleAbove(blocks, blockId);
  if (replacement) {
    article.replaceBlocks(title === null ? [blockId] : [blockId, title], replacement.blocks);
  }
  return replacement;
}
