import { type Figure, formatPeriod } from '@sojourn/engine/core';
import { conventionsOf, type Part } from '../words/index.ts';
import { escapeHtml } from './escape.ts';
import type { PageContext } from './page-context.ts';

/** What a pointer over a number reads: the full value, its unit, year, range and source. */
export function figureTitle(page: PageContext, figure: Figure): string {
  const { value, low, high, unit, period, origin, quality } = figure;
  const full = value === null ? '' : String(Math.round(value * 1e4) / 1e4);
  const range = low !== null && high !== null && low !== high ? ` (${low} to ${high})` : '';
  const number = page.sourceNumbers.get(origin.sourceIds[0] ?? '') ?? 0;
  const source = page.document.sources[number - 1];
  const name = source ? `${source.title}, ${origin.release}` : origin.release;
  const steps = origin.steps.length > 0 ? `; ${origin.steps.join('; ')}` : '';
  return `${full} ${unit}${range}, ${formatPeriod(period)}, ${quality}: ${name}${steps}`;
}

/** More marks than this in one place: neighbours in the list of sources stand as a range, `4,15–33`. */
const mostApart = 8;

/** Numbers in ascending runs of neighbours. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  return runs;
}

/** Footnote marks that lead to the list of sources. */
export function sourceMarks(page: PageContext, ids: readonly string[]): string {
  const numbers = [...new Set(ids.flatMap((id) => page.sourceNumbers.get(id) ?? []))];
  if (numbers.length === 0) return '';
  const link = (n: number): string => {
    const title = page.document.sources[n - 1]?.title ?? '';
    const label = page.words('page.sourceMark', {
      n: { kind: 'text', text: String(n) },
      title: { kind: 'text', text: title },
    });
    return `<a href="#source-${n}" aria-label="${escapeHtml(label)}">${n}</a>`;
  };
  numbers.sort((a, b) => a - b);
  const comma = conventionsOf(page.voice).list.between.trim();
  const apart = `<span aria-hidden="true">${comma}</span><wbr>`;
  const range = (run: readonly number[]) =>
    run.length < 3 ? run.map(link).join(apart) : `${link(run[0]!)}–${link(run.at(-1)!)}`;
  const links = numbers.length > mostApart ? runsOf(numbers).map(range) : numbers.map(link);
  return `<sup class="marks">${links.join(apart)}</sup>`;
}

/** Stretches of a sentence as HTML; each number carries its figure. */
export function partsHtml(page: PageContext, parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind !== 'figure') return escapeHtml(part.text);
      const title = escapeHtml(figureTitle(page, part.figure));
      const value = part.figure.value ?? '';
      return `<data value="${value}" title="${title}">${escapeHtml(part.text)}</data>`;
    })
    .join('');
}
