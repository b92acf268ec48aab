import { SojournError } from '@sojourn/engine/core';
import {
  buildYear,
  type Output,
  readableNodes,
  type SensitivityAnalysis,
} from '@sojourn/engine/security';
import type { Pool } from '@sojourn/runner/node';
import { sensitivities } from '@sojourn/runner/security';
import { wholeNumber } from '../numbers.ts';
import { progressMeter } from '../progress.ts';
import { metaJson } from './json.ts';
import { choiceSpaceOf, doubtInput } from './measured.ts';
import { drawsOf, type IndexOptions } from './options.ts';
import { type SensitivityAsked, sensitivityAsked } from './sensitivity-asked.ts';
import { sensitivityText } from './sensitivity-text.ts';
import type { Subject } from './subject.ts';
import { here } from './threads.ts';

/** Base points unless told; runs are this times two more than there are factors. */
const usualSize = 1024;

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
    : sensitivityText(subject, asked, analysis, size);
}
