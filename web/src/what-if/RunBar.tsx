import { Button } from 'react-aria-components/Button';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { words } from '../words/en.ts';
import type { RunProgress } from './run-state.ts';

/** What a screen reader hears of a run: its start and its end, not each step. */
export function runMessage(state: RunProgress, what?: string): string {
  if (state.status === 'running') return words.whatIf.statusRunning;
  if (state.status === 'done') return words.whatIf.statusDone(state.total, what);
  return state.status === 'cancelled' ? words.whatIf.statusCancelled : '';
}

interface RunBarProps {
  readonly state: RunProgress;
  readonly onCancel: () => void;
  readonly onRun: () => void;
  /** What is run, where it is no runs of a model. */
  readonly what?: string;
}

/** How far the run is, and a way to end it. */
export function RunBar({ state, onCancel, onRun, what }: RunBarProps) {
  const isRunning = state.status === 'running';
  return (
    <div className="run-bar">
      <ProgressBar
        aria-label={words.whatIf.runningLabel}
        value={state.done}
        maxValue={Math.max(1, state.total)}
        valueLabel={words.whatIf.running(state.done, state.total, what)}
      >
        {({ percentage, valueText }) => (
          <>
            <span className="progress-track">
              <span className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
            </span>
            <span className="progress-text">{valueText}</span>
          </>
        )}
      </ProgressBar>
      <Button className="plain-button" onPress={isRunning ? onCancel : onRun}>
        {isRunning ? words.whatIf.cancel : words.whatIf.run}
      </Button>
      <p role="status" className="visually-hidden">
        {runMessage(state, what)}
      </p>
    </div>
  );
}
