import { api } from '../../app/api.ts';
import { Button, ConfirmDialog } from '../../ui/index.ts';
import { outboxWords } from './locale/index.ts';

interface OverwriteDialogProps {
  readonly isOpen: boolean;
  readonly pageUrl: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what replacing the site's copy means, and lets one look at that copy first. */
export function OverwriteDialog({ isOpen, pageUrl, onConfirm, onClose }: OverwriteDialogProps) {
  const text = outboxWords.useText();
  return (
    <ConfirmDialog
      title={text('overwriteTitle')}
      isOpen={isOpen}
      danger
      confirmLabel={text('overwriteConfirm')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{text('overwriteText')}</p>
      {pageUrl !== null && (
        <Button
          variant="quiet"
          icon="external-link"
          onPress={() => void api.app.openExternal({ url: pageUrl })}
        >
          {text('overwriteSee')}
        </Button>
      )}
    </ConfirmDialog>
  );
}
