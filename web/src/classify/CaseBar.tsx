import { Button } from 'react-aria-components/Button';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';

const { bar: text } = words.classify;

interface CaseBarProps {
  /** What was done last, in words. */
  readonly said: string;
  /** One more Escape leaves. */
  readonly isArmed: boolean;
  readonly onExit: () => void;
}

/** Counts of the answer and the way out, always in sight. */
export function CaseBar({ said, isArmed, onExit }: CaseBarProps) {
  const { result, earlier, issues } = useCasePage();
  const count = (verdict: string) =>
    result.answers.filter((answer) => answer.verdict === verdict).length;
  return (
    <section className="case-bar" aria-label={text.label}>
      <p role="status">
        <span className="visually-hidden">{said} </span>
        {text.counts(count('applies'), count('undetermined'), result.needs.length + earlier.length)}
        {issues.length > 0 && text.issues(issues.length)}
        {isArmed && <b className="armed"> {text.again}</b>}
      </p>
      <Button className="exit-button" aria-describedby="exit-help" onPress={onExit}>
        {text.exit} <span className="exit-keys">Esc Esc</span>
      </Button>
    </section>
  );
}
