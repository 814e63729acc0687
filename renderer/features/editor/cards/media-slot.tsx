import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { DragEvent } from 'react';
import { useRef, useState } from 'react';
import { definitionOf } from '../../../../shared/blocks/index.ts';
import { mediaTypes } from '../../../../shared/contract/media.ts';
import { Button, Icon } from '../../../ui/index.ts';
import type { SlotProps } from '../../../ui/index.ts';
import { useEditorContext } from '../editor-context.tsx';
import { ImagesExtension } from '../extensions/images-extension.ts';
import { words } from '../locale/index.ts';
import { useCard } from './card-context.tsx';
import { useFocusAfterPicture } from './use-focus-after-picture.ts';

/** The picture, the place to put one, or how far it got on its way. */
export function MediaSlot({ name, label, value, onChange }: SlotProps) {
  const { article, fieldEditors } = useEditorContext();
  const { block } = useCard();
  const text = words.useText();
  const { imports, start, cancel } = useExtensionDependency(ImagesExtension).output;
  const state = useSignalValue(imports).get(block.id);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const Editor = fieldEditors.media;
  const field = definitionOf(block)?.fields[name];
  const hash = typeof value === 'string' ? value : '';
  const { slot, followFocus } = useFocusAfterPicture(hash, state?.kind ?? 'none', isOpen);

  const take = (files: FileList | null): void => {
    const file = [...(files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (file) start(block.id, file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    take(event.dataTransfer.files);
  };
  const choose = (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={mediaTypes.join()}
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <span data-field-button={name}>
        <Button
          size="small"
          icon="image-plus"
          onPress={() => {
            followFocus();
            if (Editor) setOpen(true);
            else input.current?.click();
          }}
        >
          {hash === '' ? text('image.choose') : text('image.replace')}
        </Button>
      </span>
      {Editor && field && isOpen && (
        <Editor
          field={field}
          name={name}
          value={value}
          block={block}
          article={article}
          onChange={onChange}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );

  if (state?.kind === 'importing') {
    return (
      <div ref={slot} className="condei-media condei-media-place" role="status">
        <Icon name="loader" size={20} />
        <p>{text('image.importing', { name: state.file.name || text('image.pasted') })}</p>
        <Button size="small" variant="quiet" onPress={() => cancel(block.id)}>
          {text('image.cancel')}
        </Button>
      </div>
    );
  }
  if (state?.kind === 'failed') {
    return (
      <div ref={slot} className="condei-media condei-media-place condei-media-failed" role="alert">
        <Icon name="triangle-alert" size={20} />
        <p>{text('image.failed', { name: state.file.name || text('image.pasted') })}</p>
        <Button
          size="small"
          icon="refresh"
          onPress={() => {
            followFocus();
            start(block.id, state.file, state.part);
          }}
        >
          {text('image.retry')}
        </Button>
        {choose}
      </div>
    );
  }
  const alt = typeof block['alt'] === 'string' ? block['alt'] : '';
  return hash === '' ? (
    <div
      ref={slot}
      className="condei-media condei-media-place"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      {choose}
      <p className="condei-card-hint">{text('image.dropHere')}</p>
    </div>
  ) : (
    <figure
      ref={slot}
      className="condei-media"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <img src={article.services.mediaUrl(hash)} alt={alt} draggable={false} />
      <figcaption>{choose}</figcaption>
    </figure>
  );
}
