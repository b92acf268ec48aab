import type { Figure } from '@sojourn/engine/core';

/** What may be in one total, written down apart from the code that makes totals. */
const oneStatusEach = ['refugees', 'asylum_seekers', 'other_in_need'];
/** Tables whose rows are of several populations: a sum over them must name the one it is of. */
const ofOneKind = /^(displaced_by_origin|displaced_by_asylum|solutions)\b/;

function addedIn(step: string): readonly string[] {
  return step
    .replace(/^sum of /, '')
    .split(' + ')
    .map((part) => part.replace(/^[\d.e+-]+ ?/, ''));
}

/** Why a sum must not be made, or null for one that may, and for what is no sum. */
export function totalBreach({ origin, unit }: Figure): string | null {
  const sums = origin.steps.filter((step) => step.startsWith('sum of '));
  for (const step of sums) {
    const rows = /^sum of \d+ rows of (\S+) where (.*)$/.exec(step);
    if (rows) {
      if (ofOneKind.test(rows[1]!) && !/\bkind=\w+/.test(rows[2]!)) return `no kind: ${step}`;
      continue;
    }
    const added = new Set(addedIn(step));
    if (added.has('')) return `does not say what was added: ${step}`;
    const allowed = added.size === 1 || [...added].every((one) => oneStatusEach.includes(one));
    if (!allowed) return `${unit}: ${step}`;
  }
  return null;
}
