import { useState } from 'react';
import type { Role } from '../../../shared/contract/settings.ts';
import { RoleSelect } from '../../features/settings/index.ts';
import { Button, Checkbox, TextField } from '../../ui/index.ts';
import { appWords } from '../locale/index.ts';
import './first-run.css';

interface FirstRunProps {
  readonly onStart: (answers: { name: string; role: Role; tour: boolean }) => void;
}

/** The first screen of all: name and role, nothing else. */
export function FirstRun({ onStart }: FirstRunProps) {
  const text = appWords.useText();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('journalist');
  const [tour, setTour] = useState(false);
  const [tried, setTried] = useState(false);
  const missing = tried && name.trim() === '';
  return (
    <main className="first-run">
      <form
        className="first-run-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (name.trim() !== '') onStart({ name: name.trim(), role, tour });
        }}
      >
        <p className="first-run-brand" aria-hidden="true">
          Condei<span>.</span>
        </p>
        <h1 className="first-run-title">{text('firstRun.title')}</h1>
        <p className="first-run-lead">{text('firstRun.lead')}</p>
        <TextField
          label={text('firstRun.name')}
          hint={text('firstRun.nameHint')}
          error={missing ? text('firstRun.nameNeeded') : undefined}
          value={name}
          onChange={setName}
          maxLength={120}
          autoFocus
        />
        <RoleSelect value={role} onChange={setRole} />
        <Checkbox isSelected={tour} onChange={setTour}>
          {text('firstRun.tour')}
        </Checkbox>
        <Button type="submit" variant="primary">
          {text('firstRun.start')}
        </Button>
      </form>
    </main>
  );
}
