import { type Bands, bandsFromRow, SojournError } from '@sojourn/engine/core';
import {
  type BuiltYear,
  bandsOfNode,
  buildWeighted,
  buildYear,
  type ChoiceSpace,
  type DoubtDraws,
  type Readable,
  readableNodes,
  usualChoices,
  wideChoices,
} from '@sojourn/engine/security';
import { parseChoices } from '@sojourn/engine/security/schema';
import type { Pool } from '@sojourn/runner/node';
import { doubts, type IndexInput } from '@sojourn/runner/security';
import { progressMeter } from '../progress.ts';
import type { IndexOptions } from './options.ts';
import { readAs } from './recipe.ts';
import type { Subject } from './subject.ts';
import { here } from './threads.ts';
import { tableOfPanel } from './year-table.ts';

/** An index of one year with its doubt. */
export interface Measured {
  readonly of: BuiltYear;
  readonly readable: Readable;
  /** Drawn scores; null where none were asked for or the weighting allows none. */
  readonly draws: DoubtDraws | null;
  /** Intervals by node, then place. */
  readonly bands: ReadonlyMap<string, ReadonlyMap<string, Bands>>;
}

const choiceSpaces: Readonly<Record<string, ChoiceSpace>> = {
  none: {},
  usual: usualChoices,
  wide: wideChoices,
};

/**
 * What of the recipe is drawn, as `--choices` says: by name, or from a JSON or YAML file.
 *
 * @throws SojournError `argument.choice`, `schema.invalid`, `file.*`
 */
export function choiceSpaceOf({ choices = 'usual' }: Pick<IndexOptions, 'choices'>): ChoiceSpace {
  const named = choiceSpaces[choices];
  if (named) return named;
  if (/\.(json|ya?ml)$/i.test(choices)) return readAs(choices, parseChoices);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--choices' },
    got: choices,
    expected: `${Object.keys(choiceSpaces).join(', ')}, or a JSON or YAML file`,
  });
}

function built(subject: Subject, year: number): BuiltYear {
  const { recipe, panel } = subject;
  const of = buildYear(recipe, panel, year);
  if (recipe.weighting?.method !== 'benefit_of_the_doubt') return of;
  return { ...of, built: buildWeighted(recipe, tableOfPanel(recipe, panel, year)) };
}

const inputs = new WeakMap<Subject, IndexInput>();

/** What threads are given of a subject: the same object each time, so that it goes to each once. */
export function doubtInput(subject: Subject): IndexInput {
  const { recipe, panel } = subject;
  const input = inputs.get(subject) ?? { recipe, panel };
  inputs.set(subject, input);
  return input;
}

/**
 * Builds a year and draws its doubt.
 *
 * @param draws how many; 0 for the point alone
 * @param pool who makes them; the result does not depend on it
 * @throws SojournError of the engine: `recipe.zero`, `recipe.column`, `argument.range` …
 */
export async function measure(
  subject: Subject,
  year: number,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  options: Pick<IndexOptions, 'choices'>,
  pool: Pool = here,
  isQuiet = false,
): Promise<Measured> {
  const { recipe, rule } = subject;
  const of = built(subject, year);
  const readable = readableNodes(of, rule);
  if (draws === 0 || recipe.weighting?.method === 'benefit_of_the_doubt') {
    return { of, readable, draws: null, bands: new Map() };
  }
  const drawn = await pool.share(
    doubts,
    doubtInput(subject),
    { year, seed, draws, choices: choiceSpaceOf(options) },
    isQuiet || draws < 500 ? {} : { onProgress: progressMeter() },
  );
  const bands = new Map(
    [...readable.nodes].map((node) => {
      const { places, rows } = bandsOfNode(drawn, node);
      return [node, new Map(places.map((place, at) => [place, bandsFromRow(rows, 7 * at)]))];
    }),
  );
  return { of, readable, draws: drawn, bands };
}

/** The score of a row for a place; null where it is missing or must not be shown. */
export function scoreOf({ of, readable }: Measured, row: number, place: number): number | null {
  const { plan, places, scores } = of.built;
  if (row >= plan.indicators && !readable.nodes.has(plan.ids[row]!)) return null;
  const score = scores[row * places.length + place]!;
  return Number.isNaN(score) ? null : score;
}

/** Places whose 95 % interval of a node overlaps that of a place: no order is stated among them. */
export function overlapping({ bands }: Measured, node: string, place: string): string[] {
  const of = bands.get(node);
  const own = of?.get(place)?.bands[2];
  if (!of || !own) return [];
  return [...of]
    .filter(
      ([other, { bands: b }]) => other !== place && b[2].low <= own.high && b[2].high >= own.low,
    )
    .map(([other]) => other);
}

/** Numbers in `sorted`, ascending, that are below `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many other intervals overlap that of each place, see {@link overlapping}. */
export function overlapCounts({ bands }: Measured, node: string): ReadonlyMap<string, number> {
  const of = [...(bands.get(node) ?? [])].map(([place, { bands: b }]) => ({ place, ...b[2] }));
  const highs = Float64Array.from(of, ({ high }) => high).sort();
  const negatedLows = Float64Array.from(of, ({ low }) => -low).sort();
  return new Map(
    of.map(({ place, low, high }) => {
      const apart = countBelow(highs, low) + countBelow(negatedLows, -high);
      return [place, of.length - 1 - apart];
    }),
  );
}
