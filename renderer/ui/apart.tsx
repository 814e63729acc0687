import type { ReactNode } from 'react';
import { Component } from 'react';

interface ApartProps {
  readonly children: ReactNode;
}

interface ApartState {
  readonly failed: boolean;
}

/** A fault in what stands here leaves only this part empty: the text beside it is never taken along. */
export class Apart extends Component<ApartProps, ApartState> {
  override state: ApartState = { failed: false };

  static getDerivedStateFromError(): ApartState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
