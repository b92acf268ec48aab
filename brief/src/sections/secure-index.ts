import { sojournRecipe } from '@sojourn/engine/security';
import type { Argument } from '../document.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { type ScoreFigures, scoreFigures } from '../reading/security-figures.ts';
import {
  drawnChange,
  indexNode,
  movers,
  type SecurityReading,
  securityIndex,
  valueAges,
} from '../reading/security-index.ts';
import { decade } from '../thresholds.ts';
import { count, inYear, list, message, number, place, words, yearOf } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';
import { type Dimension, dimensions } from './indicators.ts';
import { sayObstacles } from './obstacles.ts';
import { type ScoresByNode, securityChart } from './secure-chart.ts';

/** Indicators that V-Dem gives. */
const vdem = ['electoral_democracy', 'rule_of_law_vdem'];

function indicatorName(id: string): Argument {
  const short = `short.${id}`;
  const own = `security.name.${id}`;
  if (isMessageId(short)) return message(short);
  return isMessageId(own) ? message(own) : words(id);
}

const names = (ids: readonly string[]): Argument => list(ids.map(indicatorName));
const dimensionName = (node: string): Argument => message(`dimension.${node as Dimension}`);

/** Scores of a node in two years. */
interface Pair {
  readonly node: string;
  readonly before: ScoreFigures;
  readonly after: ScoreFigures;
}

const bound = ({ value }: ScoreFigures['low']) => value ?? Number.NaN;

/** Whether the second interval lies above or below the first one, or neither. */
function orderOf({ before, after }: Pair): 'up' | 'down' | 'no' {
  if (bound(after.low) > bound(before.high)) return 'up';
  return bound(after.high) < bound(before.low) ? 'down' : 'no';
}

function spanArgs({ before, after }: Pair): Record<string, Argument> {
  const of = ({ score, low, high }: ScoreFigures, name: string) => ({
    [name]: number(score, 'plain'),
    [`${name}Low`]: number(low, 'plain'),
    [`${name}High`]: number(high, 'plain'),
  });
  return { ...of(before, 'before'), ...of(after, 'after') };
}

/** A node ten years apart; null where it lacks a score in one of the years. */
function pairOf(scores: ScoresByNode, node: string, to: number): Pair | null {
  const at = (year: number) => scores.get(node)?.find(({ point }) => point.year === year);
  const [before, after] = [at(to - decade), at(to)];
  return before && after ? { node, before, after } : null;
}

/** The dimension whose change, run by run, is beyond that of all others; null where two overlap. */
function mostOf(reading: SecurityReading, pairs: readonly Pair[], to: number): Pair | null {
  const sizes = pairs.map((pair) => {
    const { low, high } = drawnChange(reading, pair.node, to - decade, to);
    const least = low > 0 ? low : high < 0 ? -high : 0;
    return { pair, least, most: Math.max(Math.abs(low), Math.abs(high)) };
  });
  const beyond = sizes.find((one) =>
    sizes.every((other) => other === one || one.least > other.most),
  );
  return beyond && orderOf(beyond.pair) !== 'no' ? beyond.pair : null;
}

function sayDimensions(
  out: Collector,
  reading: SecurityReading,
  scores: ScoresByNode,
  to: number,
): void {
  const pairs = dimensions.flatMap((node) => pairOf(scores, node, to) ?? []);
  if (pairs.length < 2) return;
  const years = { from: inYear(to - decade), to: inYear(to) };
  const most = mostOf(reading, pairs, to);
  const moved = pairs.filter((pair) => orderOf(pair) !== 'no');
  const sources = [...new Set(pairs.flatMap(({ after }) => after.score.origin.sourceIds))];
  if (most) {
    const dimension = dimensionName(most.node);
    out.tell('security.most.past', { ...years, ...spanArgs(most), dimension });
  } else if (moved.length > 0) {
    const found = list(moved.map(({ node }) => dimensionName(node)));
    out.state('security.moved', { ...years, list: found }, sources);
  } else out.state('security.still', years, sources);
}

function sayMovers(out: Collector, context: BriefContext, reading: SecurityReading, to: number) {
  const found = movers(reading, context.place.code, to - decade, to);
  if (found.length === 0) return;
  const of = (sign: number) => found.filter(({ adds }) => adds * sign > 0).map(({ id }) => id);
  const [up, down] = [of(1), of(-1)];
  const way = up.length > 0 && down.length > 0 ? 'both' : up.length > 0 ? 'up' : 'down';
  out.state(
    'security.movers',
    {
      from: inYear(to - decade),
      to: inYear(to),
      way: words(way),
      // The words use only the lists that the way names: neither may be empty.
      up: names(up.length > 0 ? up : down),
      down: names(down.length > 0 ? down : up),
    },
    found.map(({ id }) => `indicator:${id}`),
  );
}

function sayIndex(
  out: Collector,
  context: BriefContext,
  reading: SecurityReading,
  scores: ScoresByNode,
): void {
  const latest = scores.get(indexNode)?.at(-1);
  if (!latest) return;
  const { score, low, high, point } = latest;
  out.say('security.index', {
    index: number(score, 'plain'),
    low: number(low, 'plain'),
    high: number(high, 'plain'),
    year: yearOf(score),
  });
  const pair = pairOf(scores, indexNode, point.year);
  if (!pair) return;
  const { before, beforeLow, beforeHigh } = spanArgs(pair);
  out.tell('security.before.past', {
    before: before!,
    beforeLow: beforeLow!,
    beforeHigh: beforeHigh!,
    from: inYear(point.year - decade),
    to: inYear(point.year),
    order: words(orderOf(pair)),
  });
  sayMovers(out, context, reading, point.year);
}

/** Why there is no index: dimensions of too few indicators, and whom V-Dem leaves out. */
function sayNone(
  out: Collector,
  context: BriefContext,
  reading: SecurityReading,
  scores: ScoresByNode,
  to: number,
): void {
  const where = { place: place(context.place.code) };
  const lacking = dimensions.filter((node) => scores.get(node)?.at(-1)?.point.year !== to);
  if (lacking.length > 0) {
    out.state('security.none', { ...where, list: list(lacking.map(dimensionName)) });
  }
  const { missing } = valueAges(reading.years.get(to)!.base);
  if (vdem.every((id) => missing.includes(id))) {
    out.state(
      'security.vdem',
      where,
      vdem.map((id) => `indicator:${id}`),
    );
  }
  out.gap('gap.security-missing', 'missing', where);
}

function sayAges(out: Collector, reading: SecurityReading, to: number): void {
  const { there, carried, oldest, missing } = valueAges(reading.years.get(to)!.base);
  const used = sojournRecipe.indicators.flatMap(({ id }) =>
    missing.includes(id) ? [] : [`indicator:${id}`],
  );
  const args = { there: count(there), year: inYear(to) };
  if (carried === 0) out.state('security.fresh', args, used);
  else {
    const older = { carried: count(carried), oldest: inYear(oldest) };
    out.state('security.carried', { ...args, ...older }, used);
  }
  if (missing.length > 0) out.state('security.missing', { list: names(missing) });
}

/**
 * The index of human security of the place and its seven dimensions over the years, with intervals,
 * what moved it, how old its values are and what is missing; or why there is none. Never a rank.
 */
export function saySecurityIndex(out: Collector, context: BriefContext): void {
  const reading = securityIndex(context.facts);
  const scores: ScoresByNode = new Map(
    [...reading.points].map(([node, points]) => [
      node,
      points.map((point) => scoreFigures(context.facts, reading, point)),
    ]),
  );
  const all = [...scores.values()].flat().map(({ point }) => point.year);
  const to = all.length > 0 ? Math.max(...all) : Math.max(...reading.years.keys());
  sayIndex(out, context, reading, scores);
  if (scores.get(indexNode)?.at(-1)?.point.year !== to) {
    sayNone(out, context, reading, scores, to);
  }
  if (all.length === 0) return;
  securityChart(out, context, scores);
  sayDimensions(out, reading, scores, to);
  sayObstacles(out, context, to);
  sayAges(out, reading, to);
  out.note('security.note');
  for (const year of new Set([scores.get(indexNode)?.at(-1)?.point.year ?? to, to])) {
    out.gapIfOld('gap.security-old', year, { year: inYear(year) });
  }
}
