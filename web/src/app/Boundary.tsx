import { Component, type ReactNode } from 'react';
import { ErrorNotice } from '../parts/Notice.tsx';
import { words } from '../words/en.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Shows what went wrong in the place of what failed. Give it a key so that a new page starts anew. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <h1 className="page-title" tabIndex={-1}>
          {words.name}
        </h1>
        <ErrorNotice error={this.state.error} />
        <p>
          <a href="#/">{words.error.home}</a>
        </p>
      </>
    );
  }
}
