import { OutboxButton } from '../../features/outbox/index.tsx';
import { Button, IconButton } from '../../ui/index.ts';
import type { Session } from '../desk/session.ts';
import { appWords } from '../locale/index.ts';
import { ArticleFacts } from './article-facts.tsx';
import './top-bar.css';

interface TopBarProps {
  readonly session: Session | null;
  readonly isLibraryOpen: boolean;
  readonly isInspectorOpen: boolean;
  readonly paletteKeys: string;
  readonly onToggleLibrary: () => void;
  readonly onToggleInspector: () => void;
  readonly onPalette: () => void;
  readonly onHelp: () => void;
  readonly onSettings: () => void;
  readonly onPublish: () => void;
  readonly onOpenDraft: (id: string) => void;
}

/** The name of the app, the facts of the open article, and the ways everywhere. */
export function TopBar(props: TopBarProps) {
  const text = appWords.useText();
  return (
    <header className="top-bar" aria-label={text('topBar')}>
      <IconButton
        icon="panel-left"
        label={text('command.toggleLibrary')}
        aria-expanded={props.isLibraryOpen}
        onPress={props.onToggleLibrary}
      />
      <h1 className="top-bar-brand">
        Condei<span aria-hidden="true">.</span>
      </h1>
      <div className="top-bar-facts">
        {props.session && <ArticleFacts key={props.session.article.id} session={props.session} />}
      </div>
      <Button variant="quiet" icon="command" onPress={props.onPalette}>
        {text('command.palette')}
        <kbd className="ui-keys">{props.paletteKeys}</kbd>
      </Button>
      <OutboxButton onOpenDraft={props.onOpenDraft} />
      <IconButton icon="keyboard" label={text('command.help')} onPress={props.onHelp} />
      <IconButton icon="settings" label={text('command.settings')} onPress={props.onSettings} />
      <Button variant="primary" isDisabled={!props.session} onPress={props.onPublish}>
        {text('command.publish')}
      </Button>
      <IconButton
        icon="panel-right"
        label={text('command.toggleInspector')}
        aria-expanded={props.isInspectorOpen}
        onPress={props.onToggleInspector}
      />
    </header>
  );
}
