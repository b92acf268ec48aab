import { type GravityReport, holdoutSentence } from '@sojourn/engine/gravity';

const most = 12;

function list(items: readonly (string | number)[]): string {
  const first = items.slice(0, most).join(', ');
  return items.length > most ? `${first} and ${items.length - most} more` : first;
}

/** What a reader must know beside the table, a line each. */
export function messagesOf(report: GravityReport): string[] {
  const { dropped, rows, convergence, holdout, bootstrap } = report;
  const lines: string[] = [];
  if (!convergence.converged) lines.push('Not converged: do not use these numbers.');
  if (rows.missing > 0) {
    lines.push(`${rows.missing} rows left out: a cell is missing, or a value is not finite.`);
  }
  if (rows.zeros > 0) {
    const levels = dropped.levels.filter(({ reason }) => reason === 'zeros');
    const named = levels.map(({ effect, level }) => `${effect} ${level}`);
    lines.push(`${rows.zeros} rows dropped with levels that have zeros only: ${list(named)}.`);
  }
  if (rows.separated > 0) {
    // counted from 1, the header being a row, too
    const numbers = dropped.separated.map((row) => row + 2);
    lines.push(
      `${rows.separated} rows dropped as separated: a combination of variables is zero wherever the response is positive and positive there, so that their fitted value is 0 (rows ${list(numbers)}).`,
    );
  }
  if (rows.singletons > 0) lines.push(`${rows.singletons} singletons dropped.`);
  if (dropped.collinear.length > 0) {
    lines.push(`Left out, because other variables give them: ${list(dropped.collinear)}.`);
  }
  if (bootstrap && bootstrap.failed > 0) {
    lines.push(
      `${bootstrap.failed} of ${bootstrap.replications} bootstrap draws could not be estimated.`,
    );
  }
  if (holdout) lines.push(holdoutSentence(holdout));
  return lines;
}
