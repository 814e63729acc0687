import { useState } from 'react';
import type { Furniture } from '../../../shared/article/site-profile.ts';
import { Button, FieldForm, Icon, ReorderList } from '../../ui/index.ts';
import { furnitureFields, newFurniture } from './furniture-fields.ts';
import { settingsWords } from './locale/index.ts';

interface FurnitureEditorProps {
  readonly furniture: readonly Furniture[];
  readonly onChange: (furniture: Furniture[]) => void;
}

/** The newsroom's own blocks: reorder, remove, and open one to change what it says. */
export function FurnitureEditor({ furniture, onChange }: FurnitureEditorProps) {
  const text = settingsWords.useText();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = furniture.find(({ id }) => id === openId);
  const add = (kind: Furniture['kind']): void => {
    const added = newFurniture(kind);
    onChange([...furniture, added]);
    setOpenId(added.id);
  };
  const set = (id: string, field: string, value: unknown): void =>
    onChange(furniture.map((entry) => (entry.id === id ? withField(entry, field, value) : entry)));

  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{text('profile.furniture')}</legend>
      <p className="settings-intro">{text('profile.furnitureHint')}</p>
      <ReorderList
        label={text('profile.furniture')}
        items={furniture}
        onReorder={onChange}
        onOpen={({ id }) => setOpenId(id === openId ? null : id)}
        onRemove={({ id }) => onChange(furniture.filter((entry) => entry.id !== id))}
        empty={<p className="settings-intro">{text('profile.furnitureEmpty')}</p>}
        renderItem={(entry) => (
          <span className="settings-furniture">
            <Icon name={entry.id === openId ? 'chevron-down' : 'chevron-right'} size={14} />
            {entry.name || '…'}
          </span>
        )}
      />
      {open && (
        <div className="settings-furniture-form">
          <FieldForm
            key={open.id}
            fields={furnitureFields[open.kind]}
            values={{ ...open }}
            onChange={(field, value) => set(open.id, field, value)}
          />
        </div>
      )}
      <div className="settings-buttons">
        <Button size="small" icon="plus" onPress={() => add('app-promo')}>
          {text('profile.addAppPromo')}
        </Button>
        <Button size="small" icon="plus" onPress={() => add('follow')}>
          {text('profile.addFollow')}
        </Button>
      </div>
    </fieldset>
  );
}

/** The entry with one text changed; half-typed addresses are kept until the profile is saved. */
function withField(entry: Furniture, field: string, value: unknown): Furniture {
  return typeof value === 'string' && field in entry ? { ...entry, [field]: value } : entry;
}
