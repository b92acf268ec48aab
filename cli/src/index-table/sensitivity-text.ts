import type { SensitivityAnalysis, SensitivityFactor } from '@sojourn/engine/security';
import { columns } from '../text.ts';
import type { SensitivityAsked } from './sensitivity-asked.ts';
import type { Subject } from './subject.ts';
import { decimalsOf, footLines, signedText } from './words.ts';

const factorWords: Readonly<Record<SensitivityFactor, string>> = {
  winmax: 'limit of winsorising',
  normalise: 'scaling',
  within: 'mean within',
  across: 'mean across',
  drop: 'indicator left out',
  weights: 'weights',
  data: 'values',
};

/** Two decimals with a true minus, and none before zero. */
const share = (value: number) =>
  Number.isNaN(value) ? '–' : signedText(Math.abs(value) < 0.005 ? 0 : value, 2);
const interval = (low: number, high: number) => {
  if (Number.isNaN(low)) return '–';
  return `${share(low)}${low <= -0.005 ? ' to ' : '–'}${share(high)}`;
};

function sharesTable({ factors, level }: SensitivityAnalysis): string {
  const held = `${Math.round(100 * level)} %`;
  const rows = factors.map((one) => [
    factorWords[one.factor],
    share(one.first),
    interval(one.firstLow, one.firstHigh),
    share(one.total),
    interval(one.totalLow, one.totalHigh),
  ]);
  const head = ['factor', 'first', held, 'total', held];
  return columns([head, ...rows], [1, 2, 3, 4]).trimEnd();
}

function convergenceTable({ factors, convergence }: SensitivityAnalysis): string {
  const head = ['first', 'total'].flatMap((order) =>
    convergence.map(({ size }) => `${order} ${size}`),
  );
  const rows = factors.map(({ factor }, at) => [
    factorWords[factor],
    ...convergence.map(({ first }) => share(first[at]!)),
    ...convergence.map(({ total }) => share(total[at]!)),
  ]);
  const right = head.map((_, at) => at + 1);
  return columns([['base points', ...head], ...rows], right).trimEnd();
}

/** Whether the largest factors can be told apart, and whether the shares have settled. */
function remarks({ factors, convergence }: SensitivityAnalysis): string[] {
  const [most, next] = [...factors].sort((a, b) => b.total - a.total);
  const before = convergence.at(-2)?.total;
  const moved = before
    ? Math.max(...factors.map(({ total }, at) => Math.abs(total - before[at]!)))
    : 0;
  const lines = [
    `From half of the base points to all, no total share moved by more than ${moved.toFixed(2)}.`,
  ];
  if (next && most!.totalLow <= next.totalHigh) {
    lines.push(
      'The intervals of the two largest total shares overlap: which is larger is not said. A larger --draws narrows them.',
    );
  }
  return lines;
}

function divided(of: SensitivityAnalysis): string[] {
  return [
    sharesTable(of),
    '',
    convergenceTable(of),
    '',
    'first: share of the variance that a factor makes by itself; total: with all it does together with others.',
    ...remarks(of),
  ];
}

/** Shares of variance as a table, whether they have settled, and what cannot be said. */
export function sensitivityText(
  subject: Subject,
  { words, output }: SensitivityAsked,
  of: SensitivityAnalysis,
  size: number,
) {
  const d = output.kind === 'rank' || output.kind === 'mean_rank_shift' ? 1 : decimalsOf(subject);
  const isConstant = of.variance === 0;
  return `${[
    `${subject.recipe.title}, ${subject.year}: ${words}`,
    `mean ${signedText(of.mean, d)}, standard deviation ${Math.sqrt(of.variance).toFixed(d + 1)}; ${of.runs} runs on ${size} scrambled Sobol points`,
    '',
    ...(isConstant ? ['The output does not vary: there is nothing to divide.'] : divided(of)),
    ...footLines(subject),
  ].join('\n')}\n`;
}
