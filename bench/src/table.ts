import { isMet } from './outcome.ts';
import type { Outcome } from './row.ts';

const headings = ['row', 'median', 'best', 'target', 'baseline', 'better', 'memory'] as const;

/** Three significant digits, thousands grouped. @example plainNumber(12345.6) // '12,300' */
export function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(3));
  const [whole = '', part] = (Math.abs(rounded) < 1e15 ? String(rounded) : '').split('.');
  if (whole === '' || whole.includes('e')) return value.toExponential(2);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function quantity(value: number | null, { unit, clock }: Outcome): string {
  if (value === null) return '–';
  return unit === 'ms'
    ? `${plainNumber(value)} ms${clock === 'wall' ? ' wall' : ''}`
    : `${plainNumber(value)}/s`;
}

function targetText(outcome: Outcome): string {
  if (outcome.target === null) return '';
  const bound = outcome.unit === 'ms' ? '≤' : '≥';
  const met = isMet(outcome);
  const verdict = met === null ? '' : met ? ' met' : ' missed';
  return `${bound} ${quantity(outcome.target, outcome)}${verdict}`;
}

function cells(outcome: Outcome): string[] {
  if (outcome.skipped !== null) {
    return [outcome.title, `skipped: ${outcome.skipped}`, '', targetText(outcome), '', '', ''];
  }
  return [
    outcome.title,
    quantity(outcome.median, outcome),
    quantity(outcome.best, outcome),
    targetText(outcome),
    outcome.baseline === null
      ? '–'
      : `${quantity(outcome.baseline, outcome)} (${outcome.baselineTitle})`,
    outcome.ratio === null ? '–' : `${plainNumber(outcome.ratio)} ×`,
    outcome.peakMegabytes === null ? '–' : `${plainNumber(outcome.peakMegabytes)} MB`,
  ];
}

/** The outcomes as a Markdown table. */
export function markdownTable(outcomes: readonly Outcome[]): string {
  const rows = [[...headings], headings.map(() => '---'), ...outcomes.map(cells)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** One outcome as a line for the terminal. */
export function terminalLine(outcome: Outcome): string {
  const [title, median, , target, baseline, ratio, memory] = cells(outcome);
  const facts = [
    median,
    target,
    outcome.ratio === null ? '' : `${ratio} against ${baseline}`,
    memory,
  ];
  return `${title}\n    ${facts.filter(Boolean).join(' · ')}`;
}
