import { SojournError } from '@sojourn/engine/core';
import {
  buildYear,
  type Output,
  readableNodes,
  type SensitivityAnalysis,
  type SensitivityFactor,
} from '@sojourn/engine/security';
import type { Pool } from '@sojourn/runner/node';
import { sensitivities } from '@sojourn/runner/security';
import { wholeNumber } from '../numbers.ts';
import { progressMeter } from '../progress.ts';
import { columns } from '../text.ts';
import { metaJson } from './json.ts';
import { choiceSpaceOf, doubtInput } from './measured.ts';
import { drawsOf, type IndexOptions } from './options.ts';
import { type SensitivityAsked, sensitivityAsked } from './sensitivity-asked.ts';
import type { Subject } from './subject.ts';
import { here } from './threads.ts';
import { decimalsOf, footLines, signedText } from './words.ts';

/** Base points unless told; runs are this times two more than there are factors. */
const usualSize = 1024;

const factorWords: Readonly<Record<SensitivityFactor, string>> = {
  winmax: 'limit of winsorising',
  normalise: 'scaling',
  within: 'mean within',
  across: 'mean across',
  drop: 'indicator left out',
  weights: 'weights',
  data: 'values',
};

const isPowerOfTwo = (size: number) => (size & (size - 1)) === 0;

function sizeOf(options: IndexOptions): number {
  const { draws } = options;
  const size = draws === undefined ? usualSize : wholeNumber('--draws', draws, 16, 65_536);
  if (isPowerOfTwo(size)) return size;
  const near = 2 ** Math.round(Math.log2(size));
  throw new SojournError({
    code: 'argument.range',
    where: { field: '--draws' },
    got: String(size),
    expected: 'a power of two with --sensitivity, since Sobol points are even in such numbers only',
    remedy: `Write --draws ${near}.`,
  });
}

/** @throws SojournError where a year has no index, or a place has none in it */
function checkScored({ recipe, panel, rule }: Subject, places: readonly string[], year: number) {
  const refuse = (got: string, expected: string): never => {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--sensitivity' },
      got,
      expected,
    });
  };
  const of = buildYear(recipe, panel, year);
  const { plan, places: built, scores } = of.built;
  if (!readableNodes(of, rule).composite)
    refuse(`${year}, which has no index`, `a year from ${rule?.compositeFrom} on`);
  const index = scores.subarray(plan.top * built.length, (plan.top + 1) * built.length);
  if (index.every(Number.isNaN)) refuse(`${year}, in which no place has an index`, 'another year');
  for (const place of places) {
    const score = index[built.indexOf(place)] ?? Number.NaN;
    if (Number.isNaN(score))
      refuse(`${place}, which has no index in ${year}`, 'a place with an index');
  }
}

function checkRecipe({ recipe }: Subject): void {
  if (recipe.weighting?.method !== 'benefit_of_the_doubt') return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--sensitivity' },
    got: 'weights by benefit of the doubt, another set for each place',
    expected: 'a recipe with weights of its own',
  });
}

const placesOf = (output: Output): string[] => {
  if (output.kind === 'gap') return [output.a, output.b];
  return output.kind === 'mean_rank_shift' ? [] : [output.place];
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

function asText(
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

function asJson(
  subject: Subject,
  { output }: SensitivityAsked,
  of: SensitivityAnalysis,
  size: number,
  seed: number,
) {
  const number = (value: number) => (Number.isNaN(value) ? null : value);
  const names = of.factors.map(({ factor }) => factor);
  const byFactor = (values: readonly number[]) =>
    Object.fromEntries(names.map((name, at) => [name, number(values[at]!)]));
  const result = {
    ...metaJson(subject, of.runs, seed),
    output,
    basePoints: size,
    mean: of.mean,
    variance: of.variance,
    level: of.level,
    factors: of.factors.map(({ factor, ...shares }) => ({
      factor,
      ...Object.fromEntries(Object.entries(shares).map(([name, value]) => [name, number(value)])),
    })),
    convergence: of.convergence.map((step) => ({
      basePoints: step.size,
      first: byFactor(step.first),
      total: byFactor(step.total),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** What makes an output vary: variance shares of the choices and the data, with their doubt. */
export async function sensitivityOutput(
  subject: Subject,
  typed: readonly string[],
  options: IndexOptions,
  pool: Pool = here,
): Promise<string> {
  const asked = sensitivityAsked(subject, typed, options);
  const size = sizeOf(options);
  const { seed } = drawsOf(options, size);
  checkRecipe(subject);
  const { year } = subject;
  const { output } = asked;
  const years = output.kind === 'trend' ? [output.from, year] : [year];
  for (const one of years) checkScored(subject, placesOf(output), one);
  const order = {
    year,
    output,
    model: { seed, choices: choiceSpaceOf(options) },
    design: { size, seed },
  };
  const analysis = await pool.share(sensitivities, doubtInput(subject), order, {
    onProgress: progressMeter(),
  });
  return options.json
    ? asJson(subject, asked, analysis, size, seed)
    : asText(subject, asked, analysis, size);
}
