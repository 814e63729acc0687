import { Select } from '../../../ui/index.ts';
import type { SlotProps } from '../../../ui/index.ts';
import { useEditorContext } from '../editor-context.tsx';
import { words } from '../locale/index.ts';
import { useReadable } from '../observable.ts';

/** Which of the newsroom's own blocks, and how it reads now. */
export function FurnitureSlot({ label, value, onChange }: SlotProps) {
  const { article } = useEditorContext();
  const { furniture } = useReadable(article.services.profile);
  const text = words.useText();
  const id = typeof value === 'string' ? value : '';
  const entry = furniture.find((one) => one.id === id);

  if (furniture.length === 0)
    return <p className="condei-card-hint">{text('block.furnitureEmpty')}</p>;
  return (
    <div className="condei-furniture">
      <Select
        label={label}
        hideLabel
        placeholder={text('block.furnitureNone')}
        options={furniture.map((one) => ({ id: one.id, label: one.name }))}
        value={entry ? id : ''}
        onChange={onChange}
        error={id !== '' && !entry ? text('block.furnitureGone') : undefined}
      />
      {entry && <p className="condei-furniture-text">{entry.text}</p>}
    </div>
  );
}
