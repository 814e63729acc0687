import { definitionOf } from '../../../../shared/blocks/index.ts';
import { TextArea } from '../../../ui/index.ts';
import type { SlotProps } from '../../../ui/index.ts';
import { cardUnit } from '../document/control-texts.ts';
import { TextUnit } from '../fields/text-unit.tsx';
import { useCard } from './card-context.tsx';

/** A text of a card. One line or several, it grows with what is written, so that all of it is read. */
export function TextSlot({ name, label, hint, value, onChange }: SlotProps) {
  const { nodeKey, block } = useCard();
  const field = definitionOf(block)?.fields[name];
  if (field?.kind !== 'text' && field?.kind !== 'long-text') return null;
  const isLine = field.kind === 'text';
  const text = typeof value === 'string' ? value : '';
  return (
    <div
      className={isLine ? 'condei-card-line' : undefined}
      onKeyDown={(event) => {
        if (isLine && event.key === 'Enter' && !event.nativeEvent.isComposing)
          event.preventDefault();
      }}
    >
      <TextArea
        name={name}
        label={label}
        hint={hint}
        isRequired={field.required}
        maxLength={field.maxLength}
        value={text}
        onChange={(typed) => onChange(isLine ? typed.replaceAll(/\s*[\r\n]+\s*/g, ' ') : typed)}
        frame={(control) => (
          <TextUnit unit={cardUnit(nodeKey, name)} value={text}>
            {control}
          </TextUnit>
        )}
      />
    </div>
  );
}
