import type { FieldEditorProps } from '../../../renderer/features/editor/index.tsx';
import { knownStories } from './services.ts';

/** The smallest picker: adds every known story. */
export function StoryPicker({ onChange, onClose }: FieldEditorProps) {
  return (
    <div role="dialog" aria-label="Alege articole">
      <button
        type="button"
        onClick={() => {
          onChange(knownStories);
          onClose();
        }}
      >
        Adaugă toate
      </button>
    </div>
  );
}
