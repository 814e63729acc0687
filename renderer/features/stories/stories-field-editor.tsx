import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { storyRef } from '../../../shared/article/story-ref.ts';
import { useLabel } from '../../i18n/index.ts';
import type { FieldEditorProps } from '../editor/index.tsx';
import { useReadable } from '../editor/index.tsx';
import { storyWords } from './locale/index.ts';
import { rangeOf, storyListsOf, storyListTypes } from './story-lists.ts';
import { Apart } from '../../ui/index.ts';
import { StoryPicker } from './story-picker.tsx';
import { useOwnKeys } from './use-own-keys.ts';

/** A list whose type the site profile says nothing about may have any length. */
const anyLength = { min: 0, max: 200 };

/** The editor of a card's `stories` field: the picker, opened on that card's list. */
export function StoriesFieldEditor(props: FieldEditorProps) {
  const { field, value, block, article } = props;
  const text = storyWords.useText();
  const labelOf = useLabel();
  const self = useOwnKeys(article.id);
  const profile = useReadable(article.services.profile);
  const type = storyListTypes.find((name) => name === block.type);
  const others = storyListsOf(article.content().body.blocks).filter(
    ({ blockId }) => blockId !== block.id,
  );
  return (
    <Apart>
      <StoryPicker
        title={type ? text(`lists.${type}`) : labelOf(field.label)}
        stories={storiesIn(value)}
        range={type ? rangeOf(type, profile) : anyLength}
        surroundings={{ self, others }}
        onChange={(stories) => props.onChange(stories)}
        onClose={() => props.onClose()}
      />
    </Apart>
  );
}

function storiesIn(value: unknown): readonly StoryRef[] {
  const parsed = storyRef.array().safeParse(value);
  return parsed.success ? parsed.data : [];
}
