import { Dialog } from '../../ui/index.ts';
import { appWords } from '../locale/index.ts';
import './commands.css';

/** One line of the help sheet. */
export interface HelpLine {
  readonly label: string;
  readonly keys: readonly string[];
}

interface HelpSheetProps {
  readonly groups: readonly { readonly title: string; readonly lines: readonly HelpLine[] }[];
  readonly onClose: () => void;
}

/** All keys of the window, made from the commands and from the editor's own table. */
export function HelpSheet({ groups, onClose }: HelpSheetProps) {
  const text = appWords.useText();
  return (
    <Dialog title={text('help.title')} size="large" isOpen onClose={onClose}>
      <p className="help-intro">{text('help.intro')}</p>
      {/* Longer than a low window: the keyboard must be able to scroll it. */}
      <div className="help-groups" role="group" aria-label={text('help.title')} tabIndex={0}>
        {groups.map(({ title, lines }) => (
          <section key={title} className="help-group">
            <h3 className="help-title">{title}</h3>
            <dl>
              {lines.map(({ label, keys }) => (
                <div key={label} className="help-line">
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((combination) => (
                      <kbd key={combination} className="ui-keys">
                        {combination}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
