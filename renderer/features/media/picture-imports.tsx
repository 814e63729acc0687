import { useSyncExternalStore } from 'react';
import { Button, ProgressBar } from '../../ui/index.ts';
import { runningImports } from './import-picture.ts';
import { mediaWords } from './locale/index.ts';

/** The pictures on their way in, each with its progress and a stop; nothing while there are none. */
export function PictureImports() {
  const text = mediaWords.useText();
  const imports = useSyncExternalStore(runningImports.subscribe, runningImports.get);
  if (imports.length === 0) return null;
  return (
    <section className="media-imports" aria-label={text('region')}>
      {imports.map(({ id, name, part, cancel }) => (
        <div key={id} className="media-import">
          <ProgressBar label={text('importing', { name })} value={part} />
          <Button size="small" onPress={cancel}>
            {text('cancel')}
          </Button>
        </div>
      ))}
    </section>
  );
}
