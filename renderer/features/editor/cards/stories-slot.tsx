import { useState } from 'react';
import { z } from 'zod';
import { storyRef } from '../../../../shared/article/story-ref.ts';
import { definitionOf } from '../../../../shared/blocks/index.ts';
import { Button } from '../../../ui/index.ts';
import type { SlotProps } from '../../../ui/index.ts';
import { useEditorContext } from '../editor-context.tsx';
import { words } from '../locale/index.ts';
import { useCard } from './card-context.tsx';

const stories = z.array(storyRef);
/** More would push the article apart; the picker shows them all. */
const SHOWN = 8;

/** The chosen stories in order, and the button that opens the window's picker. */
export function StoriesSlot({ name, value, onChange }: SlotProps) {
  const { article, fieldEditors } = useEditorContext();
  const { block } = useCard();
  const text = words.useText();
  const [isOpen, setOpen] = useState(false);
  const chosen = stories.safeParse(value).data ?? [];
  const field = definitionOf(block)?.fields[name];
  const Picker = fieldEditors.stories;

  return (
    <div className="condei-stories">
      {chosen.length === 0 ? (
        <p className="condei-card-hint">{text('block.storiesNone')}</p>
      ) : (
        <ol>
          {chosen.slice(0, SHOWN).map(({ destinationId, remoteId, headline, state }) => (
            <li key={`${destinationId} ${remoteId}`}>
              {headline}
              {(state === 'unpublished' || state === 'missing') && (
                <span className="condei-story-state"> {text(`storyState.${state}`)}</span>
              )}
            </li>
          ))}
        </ol>
      )}
      {chosen.length > SHOWN && (
        <p className="condei-stories-more">
          {text('block.storyMore', { count: chosen.length - SHOWN })}
        </p>
      )}
      <p className="condei-stories-foot">
        {Picker && field && (
          <span data-field-button={name}>
            <Button size="small" icon="pencil" onPress={() => setOpen(true)}>
              {text('block.edit')}
            </Button>
          </span>
        )}
        {chosen.length > 0 && <span>{text('block.stories', { count: chosen.length })}</span>}
      </p>
      {Picker && field && isOpen && (
        <Picker
          field={field}
          name={name}
          value={value}
          block={block}
          article={article}
          onChange={onChange}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
