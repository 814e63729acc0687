import type { ReactNode } from 'react';
import { Component } from 'react';
import './apart.css';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { uiWords } from './locale/index.ts';

interface ApartProps {
  readonly children: ReactNode;
  /** Leaves the part for good, e.g. closes a dialog; without it only another try is offered. */
  readonly onLeave?: () => void;
}

interface ApartState {
  readonly failed: boolean;
}

/**
 * A fault in what stands here stops only this part and is said in its place, with a way to try
 * again: the text beside it is never taken along.
 */
export class Apart extends Component<ApartProps, ApartState> {
  override state: ApartState = { failed: false };

  static getDerivedStateFromError(): ApartState {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, onLeave } = this.props;
    if (!this.state.failed) return children;
    return (
      <Failed
        onRetry={() => this.setState({ failed: false })}
        {...(onLeave && {
          onClose: () => {
            this.setState({ failed: false });
            onLeave();
          },
        })}
      />
    );
  }
}

interface FailedProps {
  readonly onRetry: () => void;
  readonly onClose?: () => void;
}

function Failed({ onRetry, ...rest }: FailedProps) {
  const text = uiWords.useText();
  return (
    <div className="ui-apart">
      <Banner
        severity="error"
        title={text('apart.happened')}
        actions={
          <Button size="small" onPress={onRetry}>
            {text('apart.retry')}
          </Button>
        }
        {...rest}
      >
        {text('apart.safe')}
      </Banner>
    </div>
  );
}
