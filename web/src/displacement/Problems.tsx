import { type ErrorFacts, type Issue, renderMessage } from '@sojourn/engine/core';
import { keyed } from '../parts/keyed.ts';
import { Notice } from '../parts/Notice.tsx';
import { words } from '../words/en.ts';

const mostShown = 12;
const text = words.displacement;

function Lines({ facts }: { readonly facts: readonly (ErrorFacts | Issue)[] }) {
  const lines = facts.map((each) => {
    const { message, remedy } = renderMessage(each);
    return `${message} ${remedy}`;
  });
  return (
    <ul className="case-problems">
      {keyed(lines.slice(0, mostShown), (line) => line).map(({ key, item }) => (
        <li key={key}>{item}</li>
      ))}
      {lines.length > mostShown && <li>{text.more(lines.length - mostShown)}</li>}
    </ul>
  );
}

/** Everything that stops a case: file, row and remedy of each. */
export function Problems({ problems }: { readonly problems: readonly ErrorFacts[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice title={text.problems(problems.length)} alert>
      <Lines facts={problems} />
    </Notice>
  );
}

/** What was noticed while a case was read. */
export function Warnings({ warnings }: { readonly warnings: readonly Issue[] }) {
  if (warnings.length === 0) return null;
  return (
    <details className="case-warnings">
      <summary>{text.warnings(warnings.length)}</summary>
      <Lines facts={warnings} />
    </details>
  );
}
