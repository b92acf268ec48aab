import { type Bands, bandsFromRow } from '@sojourn/engine/core';
import {
  type BuiltYear,
  bandsOfNode,
  buildWeighted,
  buildYear,
  type ChoiceSpace,
  type DoubtDraws,
  type Readable,
  readableNodes,
  runDoubt,
  usualChoices,
  wideChoices,
} from '@sojourn/engine/security';
import { progressMeter } from '../progress.ts';
import type { IndexOptions } from './options.ts';
import type { Subject } from './subject.ts';
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

/** What of the recipe is drawn, as `--choices` says. */
export function choiceSpaceOf({ choices = 'usual' }: Pick<IndexOptions, 'choices'>): ChoiceSpace {
  return choiceSpaces[choices]!;
}

function built(subject: Subject, year: number): BuiltYear {
  const { recipe, panel } = subject;
  const of = buildYear(recipe, panel, year);
  if (recipe.weighting?.method !== 'benefit_of_the_doubt') return of;
  return { ...of, built: buildWeighted(recipe, tableOfPanel(recipe, panel, year)) };
}

/**
 * Builds a year and draws its doubt.
 *
 * @param draws how many; 0 for the point alone
 * @throws SojournError of the engine: `recipe.zero`, `recipe.column`, `argument.range` …
 */
export function measure(
  subject: Subject,
  year: number,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  options: Pick<IndexOptions, 'choices'>,
  isQuiet = false,
): Measured {
  const { recipe, panel, rule } = subject;
  const of = built(subject, year);
  const readable = readableNodes(of, rule);
  if (draws === 0 || recipe.weighting?.method === 'benefit_of_the_doubt') {
    return { of, readable, draws: null, bands: new Map() };
  }
  const drawn = runDoubt(recipe, panel, year, {
    seed,
    draws,
    choices: choiceSpaceOf(options),
    ...(isQuiet || draws < 500 ? {} : { onProgress: progressMeter() }),
  });
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
