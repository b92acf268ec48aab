import type { ReactNode } from 'react';
import { ErrorNotice } from '../parts/Notice.tsx';
import { RunBar } from '../what-if/RunBar.tsx';
import type { RunState } from '../what-if/run-state.ts';
import { words } from '../words/en.ts';
import type { Answer } from './use-work.ts';

interface WorkViewProps<Order, Result> {
  /** Names the section for screen readers. */
  readonly id: string;
  readonly state: RunState<Answer<Order, Result>>;
  /** Null where there is nothing to ask yet: `none` says why. */
  readonly order: Order | null;
  readonly none: string;
  /** Whether a result belongs to what is asked now. */
  readonly fits: (answered: Order, order: Order) => boolean;
  readonly onCancel: () => void;
  readonly onRun: () => void;
  readonly what?: string;
  readonly children: (result: Result) => ReactNode;
}

/** How far the work is, and its latest result. */
export function WorkView<Order, Result>(props: WorkViewProps<Order, Result>) {
  const { id, state, order, none, fits, onCancel, onRun, what, children } = props;
  const answer = state.result;
  return (
    <section className="what-if-results" aria-labelledby={id}>
      <h2 id={id}>{words.displacement.results}</h2>
      {order === null ? (
        <p className="fine">{none}</p>
      ) : (
        <RunBar
          state={state}
          onCancel={onCancel}
          onRun={onRun}
          {...(what !== undefined && { what })}
        />
      )}
      {order !== null && state.status === 'failed' && <ErrorNotice error={state.error} />}
      {order !== null && answer !== null && fits(answer.order, order) && children(answer.result)}
    </section>
  );
}
