import { useMutation } from '@tanstack/react-query';
import { DropZone, FileTrigger } from 'react-aria-components';
import { mediaHash, mediaTypes } from '../../../shared/contract/media.ts';
import { AppError } from '../../../shared/rpc/app-error.ts';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { Button, Dialog, Icon } from '../../ui/index.ts';
import type { FieldEditorProps } from '../editor/index.tsx';
import { bringPicture, MAX_MEGABYTES } from './import-picture.ts';
import { mediaWords } from './locale/index.ts';
import { PictureImports } from './picture-imports.tsx';

/** The editor of a `media` field: a picture from a file, dropped or pasted, takes the old one's place. */
export function MediaFieldEditor(props: FieldEditorProps) {
  const text = mediaWords.useText();
  const bring = useMutation({
    mutationFn: (file: File) => bringPicture(file),
    onSuccess: (hash) => {
      props.onChange(hash);
      props.onClose();
    },
  });
  const hash = mediaHash.safeParse(props.value);
  return (
    <Dialog title={text('title')} isOpen onClose={() => props.onClose()}>
      <DropZone
        className="media-drop"
        aria-label={text('drop')}
        onDrop={({ items }) => {
          const file = items.find((item) => item.kind === 'file');
          if (file) void file.getFile().then((dropped) => bring.mutate(dropped));
        }}
      >
        {hash.success ? (
          <img
            className="media-current"
            src={props.article.services.mediaUrl(hash.data)}
            alt={text('current')}
          />
        ) : (
          <Icon name="image-plus" size={28} />
        )}
        <p className="media-drop-words">{text('drop')}</p>
        <p className="media-drop-kinds">{text('kinds', { megabytes: MAX_MEGABYTES })}</p>
        <FileTrigger
          acceptedFileTypes={mediaTypes}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) bring.mutate(file);
          }}
        >
          <Button variant="primary" icon="upload" isPending={bring.isPending}>
            {text('choose')}
          </Button>
        </FileTrigger>
      </DropZone>
      <PictureImports />
      {bring.error instanceof AppError && (
        <ErrorBanner error={bring.error} onClose={() => bring.reset()} />
      )}
    </Dialog>
  );
}
