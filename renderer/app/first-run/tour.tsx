import { useEffect, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { Button } from '../../ui/index.ts';
import { appWords } from '../locale/index.ts';
import './first-run.css';

interface TourProps {
  readonly paletteKeys: string;
  readonly helpKeys: string;
  readonly onClose: () => void;
}

const steps = [
  { id: 'page', target: '.condei-headline', placement: 'bottom start' },
  { id: 'facts', target: '.facts', placement: 'bottom start' },
  { id: 'inspector', target: '.workspace-inspector [role="tablist"]', placement: 'left top' },
  { id: 'library', target: '.workspace-library .library-search', placement: 'right top' },
  { id: 'palette', target: '.top-bar > .ui-button-quiet', placement: 'bottom' },
] as const;

/** Five short stops, each beside what it is about; Escape ends it. */
export function Tour({ paletteKeys, helpKeys, onClose }: TourProps) {
  const text = appWords.useText();
  const [at, setAt] = useState(0);
  const [, lookAgain] = useState(0);
  const step = steps[at];
  const own = step ? document.querySelector(step.target) : null;
  useEffect(() => {
    if (own) return;
    // The first article may still be on its way to the page.
    const frame = requestAnimationFrame((time) => lookAgain(time));
    return () => cancelAnimationFrame(frame);
  });
  if (!step) return null;
  const target = own ?? document.querySelector('.top-bar');
  const isLast = at === steps.length - 1;
  return (
    <Popover
      key={own ? step.id : 'early'}
      className="ui-popover"
      triggerRef={{ current: target }}
      placement={step.placement}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog className="tour">
        <p className="tour-step">{text('tour.step', { step: at + 1, total: steps.length })}</p>
        <Heading slot="title" className="tour-title">
          {text(`tour.${step.id}`)}
        </Heading>
        <p>
          {step.id === 'palette'
            ? text('tour.paletteText', { keys: paletteKeys, help: helpKeys })
            : text(`tour.${step.id}Text`)}
        </p>
        <div className="tour-buttons">
          <Button size="small" variant="quiet" onPress={onClose}>
            {text('tour.skip')}
          </Button>
          {at > 0 && (
            <Button size="small" onPress={() => setAt(at - 1)}>
              {text('tour.back')}
            </Button>
          )}
          <Button
            size="small"
            variant="primary"
            autoFocus
            onPress={() => (isLast ? onClose() : setAt(at + 1))}
          >
            {isLast ? text('tour.done') : text('tour.next')}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
