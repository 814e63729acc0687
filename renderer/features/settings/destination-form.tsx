import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { backendInfo, Destination } from '../../../shared/contract/publishing.ts';
import { emptyValues } from '../../../shared/fields/fields.ts';
import { api } from '../../app/api.ts';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { useLabel } from '../../i18n/index.ts';
import { Button, FieldForm, Switch, TextField } from '../../ui/index.ts';
import { backendFields } from './backend-fields.ts';
import { refreshDestinations } from './destination-card.tsx';
import { settingsWords } from './locale/index.ts';

interface DestinationFormProps {
  readonly backend: z.infer<typeof backendInfo>;
  /** Null for a new one. */
  readonly destination: Destination | null;
  /** With the destination where it was saved, with null where it was left. */
  readonly onDone: (saved: Destination | null) => void;
}

/** A destination's form, made from its backend's fields; a secret is sent only when it was typed. */
export function DestinationForm({ backend, destination, onDone }: DestinationFormProps) {
  const text = settingsWords.useText();
  const labelOf = useLabel();
  const fields = backendFields(backend.fields);
  const [name, setName] = useState(destination?.name ?? labelOf(backend.label));
  const [isDefault, setDefault] = useState(destination?.isDefault ?? false);
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({
    ...emptyValues(fields),
    ...destination?.values,
  });
  const save = useMutation({
    mutationFn: () =>
      api.publishing.saveDestination({
        ...(destination && { id: destination.id }),
        backendId: backend.id,
        name: name.trim(),
        values,
        isDefault,
      }),
    onSuccess: (saved) => {
      refreshDestinations();
      onDone(saved);
    },
  });

  return (
    <div className="settings-form">
      <h3 className="settings-card-title">
        {destination?.name ?? text('destinations.addOf', { backend: labelOf(backend.label) })}
      </h3>
      <TextField
        label={text('destinations.name')}
        hint={text('destinations.nameHint')}
        value={name}
        onChange={setName}
        maxLength={80}
        isRequired
        autoFocus
      />
      <FieldForm
        fields={fields}
        values={values}
        onChange={(field, value) => setValues({ ...values, [field]: value })}
        secretsSet={destination?.secretsSet ?? []}
      />
      <Switch isSelected={isDefault} onChange={setDefault}>
        {text('destinations.isDefault')}
      </Switch>
      {save.error && <ErrorBanner error={save.error} />}
      <footer className="settings-save">
        <Button onPress={() => onDone(null)}>{text('destinations.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={name.trim() === ''}
          isPending={save.isPending}
          onPress={() => save.mutate()}
        >
          {text('destinations.save')}
        </Button>
      </footer>
    </div>
  );
}
