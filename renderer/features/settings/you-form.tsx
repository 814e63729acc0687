import { useState } from 'react';
import type { Settings } from '../../../shared/contract/settings.ts';
import { role } from '../../../shared/contract/settings.ts';
import { Select, TextField } from '../../ui/index.ts';
import { settingsWords } from './locale/index.ts';
import { changeSettings } from './use-settings.ts';

/** Name and role. The name is stored when the field is left, for it is typed letter by letter. */
export function YouForm({ settings }: { readonly settings: Settings }) {
  const text = settingsWords.useText();
  const [name, setName] = useState(settings.name);
  return (
    <div className="settings-form">
      <TextField
        label={text('you.name')}
        hint={text('you.nameHint')}
        value={name}
        onChange={setName}
        onBlur={() => {
          const next = name.trim();
          if (next !== '' && next !== settings.name) void changeSettings({ name: next });
          else setName(settings.name);
        }}
        maxLength={120}
      />
      <RoleSelect value={settings.role} onChange={(next) => void changeSettings({ role: next })} />
    </div>
  );
}

interface RoleSelectProps {
  readonly value: Settings['role'];
  readonly onChange: (value: Settings['role']) => void;
}

/** The three roles, each with what it does. */
export function RoleSelect({ value, onChange }: RoleSelectProps) {
  const text = settingsWords.useText();
  return (
    <Select
      label={text('you.role')}
      hint={text('you.roleHint')}
      value={value}
      onChange={(id) => onChange(role.parse(id))}
      options={role.options.map((id) => ({
        id,
        label: text(`role.${id}`),
        note: text(`roleNote.${id}`),
      }))}
    />
  );
}
