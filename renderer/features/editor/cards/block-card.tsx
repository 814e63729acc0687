import type { KeyboardEvent } from 'react';
import { useMemo } from 'react';
import { $addUpdateTag, $getNodeByKey, HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { Block } from '../../../../shared/article/block.ts';
import { blocks as registry, definitionOf } from '../../../../shared/blocks/index.ts';
import type { BlockDefinition } from '../../../../shared/blocks/index.ts';
import { useLabel } from '../../../i18n/index.ts';
import { FieldForm, Icon, IconButton } from '../../../ui/index.ts';
import type { FieldSlots } from '../../../ui/index.ts';
import { $removeBlock, $selectBlock } from '../document/block-commands.ts';
import { $blockOf, $isBlockNode, $setBlock } from '../document/block-node.ts';
import { useEditorContext } from '../editor-context.tsx';
import { $addHistoryStep } from '../extensions/history-step.ts';
import { words } from '../locale/index.ts';
import { CardContext } from './card-context.tsx';
import { FurnitureSlot } from './furniture-slot.tsx';
import { MediaSlot } from './media-slot.tsx';
import { StoriesSlot } from './stories-slot.tsx';
import { TextSlot } from './text-slot.tsx';

interface BlockCardProps {
  readonly nodeKey: string;
  readonly block: Block;
}

const slots: FieldSlots = {
  text: (props) => <TextSlot {...props} />,
  'long-text': (props) => <TextSlot {...props} />,
  stories: (props) => <StoriesSlot {...props} />,
  media: (props) => <MediaSlot {...props} />,
  furniture: (props) => <FurnitureSlot {...props} />,
};

/** What the page shows for a block that is not running text: its form, a line, or a grey card. */
export function BlockCard({ nodeKey, block }: BlockCardProps) {
  const definition = definitionOf(block);
  const context = useMemo(() => ({ nodeKey, block }), [nodeKey, block]);
  if (!definition) return <UnknownCard block={block} />;
  if (Object.keys(definition.fields).length === 0) return <hr className="condei-divider" />;
  return (
    <CardContext value={context}>
      <KnownCard nodeKey={nodeKey} block={block} definition={definition} />
    </CardContext>
  );
}

function KnownCard({
  nodeKey,
  block,
  definition,
}: BlockCardProps & { readonly definition: BlockDefinition }) {
  const { article, announce } = useEditorContext();
  const { editor } = article;
  const text = words.useText();
  const labelOf = useLabel();
  const name = labelOf(definition.label);

  const change = (field: string, value: unknown): void => {
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey);
        if (!$isBlockNode(node)) return;
        $setBlock(node, { ...$blockOf(node), [field]: value });
        $addHistoryStep(`${nodeKey} ${field}`);
        $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      },
      { discrete: true },
    );
  };
  const remove = (): void => {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if (node) $removeBlock(node);
    });
    editor.focus();
    announce(text('block.removed', { name }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const own = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || !own || event.defaultPrevented) return;
    event.preventDefault();
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if (node) $selectBlock(node);
      $addUpdateTag(HISTORY_MERGE_TAG);
    });
    editor.getRootElement()?.focus({ preventScroll: true });
  };

  return (
    <section
      className={`condei-card-frame condei-card-${definition.type}`}
      // A group of the text and no landmark: the inspector has panels of the same names.
      role="group"
      aria-label={name}
      onKeyDown={onKeyDown}
    >
      <header className="condei-card-head">
        <Icon name={definition.icon} size={14} />
        <span className="condei-card-name">{name}</span>
      </header>
      <div className="condei-card-body">
        <FieldForm
          fields={definition.fields}
          values={definition.values(block) ?? {}}
          onChange={change}
          slots={slots}
        />
      </div>
      {/* Drawn in the head, reached last: Tab into a card must not lead to its deletion first. */}
      <div className="condei-card-remove">
        <IconButton icon="trash" size="small" label={text('block.remove')} onPress={remove} />
      </div>
    </section>
  );
}

function UnknownCard({ block }: { readonly block: Block }) {
  const text = words.useText();
  const known =
    ['paragraph', 'heading', 'quote', 'list'].includes(block.type) ||
    registry.some(({ type }) => type === block.type);
  return (
    <section
      className="condei-card-frame condei-card-unknown"
      role="group"
      aria-label={text('block.unknown')}
    >
      <Icon name="lock" size={14} />
      <p>{text(known ? 'block.misread' : 'block.unknownKept', { type: block.type })}</p>
    </section>
  );
}
