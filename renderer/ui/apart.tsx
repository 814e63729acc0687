import type { ReactNode } from 'react';
import { Component, Suspense } from 'react';

interface ApartProps {
  readonly children: ReactNode;
}

interface ApartState {
  readonly failed: boolean;
}

/**
 * Shows what is fetched when it is first wanted. Where it cannot be fetched, as while the program
 * behind the window is down, only this part stays empty: the text beside it is never taken along.
 */
export class Apart extends Component<ApartProps, ApartState> {
  override state: ApartState = { failed: false };

  static getDerivedStateFromError(): ApartState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? null : <Suspense>{this.props.children}</Suspense>;
  }
}
