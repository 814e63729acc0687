import { useEffect, useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { publishWords } from './locale/index.ts';

/** Widths readers have, in CSS pixels: a laptop's window and a common phone. */
const widths = { desktop: 1280, phone: 390 } as const;
type Width = keyof typeof widths;
const choices = ['both', 'desktop', 'phone'] as const;
type Choice = (typeof choices)[number];

interface PagePreviewProps {
  readonly draftId: string;
  /** Another value loads the page again. */
  readonly version: number;
}

/** The page as the site's template shows it, at the width of a computer and of a phone. */
export function PagePreview({ draftId, version }: PagePreviewProps) {
  const text = publishWords.useText();
  const [choice, setChoice] = useState<Choice>('both');
  const shown: readonly Width[] = choice === 'both' ? ['desktop', 'phone'] : [choice];
  return (
    <section className="publish-preview" aria-label={text('preview.title')}>
      <header className="publish-preview-head">
        <h3 className="publish-heading">{text('preview.title')}</h3>
        <ToggleButtonGroup
          className="publish-widths"
          aria-label={text('preview.width')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[choice]}
          onSelectionChange={(keys) => setChoice(choices.find((name) => keys.has(name)) ?? 'both')}
        >
          {choices.map((name) => (
            <ToggleButton key={name} id={name} className="publish-width">
              {text(`preview.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </header>
      <div className="publish-pages">
        {shown.map((width) => (
          <Page
            key={width}
            width={width}
            title={text('preview.frame', { width: text(`preview.${width}`) })}
            address={`preview/${draftId}?version=${version}`}
          />
        ))}
      </div>
    </section>
  );
}

interface PageProps {
  readonly width: Width;
  readonly title: string;
  readonly address: string;
}

/** A page laid out at its real width and scaled down to the room there is. */
function Page({ width, title, address }: PageProps) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(
    null,
  );
  useEffect(() => {
    const element = room.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = size ? Math.min(1, size.width / widths[width]) : 1;
  return (
    <div ref={room} className={`publish-page publish-page-${width}`}>
      {size && size.height > 0 && (
        <iframe
          title={title}
          src={address}
          // Same origin so that its pictures load; no scripts, no pop-ups, no way out.
          sandbox="allow-same-origin"
          onLoad={keepInside}
          style={{
            width: widths[width],
            height: size.height / scale,
            transform: `scale(${scale})`,
          }}
        />
      )}
    </div>
  );
}

/** A link in the preview must not lead the frame away from the page. */
function keepInside({ currentTarget }: SyntheticEvent<HTMLIFrameElement>): void {
  currentTarget.contentDocument?.addEventListener('click', (event) => event.preventDefault());
}
