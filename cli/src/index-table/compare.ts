import { bandsOf, log, SojournError } from '@sojourn/engine/core';
import {
  leastAdvantage,
  type NodePlan,
  probabilityAbove,
  robustnessOf,
} from '@sojourn/engine/security';
import type { Pool } from '@sojourn/runner/node';
import { bandsJson, metaJson } from './json.ts';
import { type Measured, measure, overlapping, scoreOf } from './measured.ts';
import { drawsOf, type IndexOptions } from './options.ts';
import { codeOf } from './place.ts';
import type { Subject } from './subject.ts';
import { bandText, decimalsOf, footLines, scoreText, signedText } from './words.ts';

/** How far each weight may be from its own where dominance is asked about. */
const weightRange = 0.25;

/** Whether one place is above another under all weights of the box; null where it cannot be said. */
interface Dominance {
  readonly dominates: boolean;
  /** Widest ± of the weights at which the order holds; −1 where it does not hold at all. */
  readonly holdsTo: number;
}

/** Differences by child of the index: of scores, or of their logarithms under a geometric mean. */
function differences(measured: Measured, top: NodePlan, a: number, b: number): number[] | null {
  const { places, scores } = measured.of.built;
  const { method } = top.aggregation;
  if (method !== 'arithmetic' && method !== 'geometric') return null;
  const value = (row: number, place: number) => {
    const score = scores[row * places.length + place]!;
    return method === 'geometric' ? log(score) : score;
  };
  const found = Array.from(top.children, (row) => value(row, a) - value(row, b));
  return found.every(Number.isFinite) ? found : null;
}

function dominanceOf(measured: Measured, a: number, b: number): Dominance | null {
  const { plan } = measured.of.built;
  const top = plan.nodes.find(({ row }) => row === plan.top)!;
  const found = differences(measured, top, a, b);
  if (found === null) return null;
  const sum = top.children.reduce((total, row) => total + plan.weights[row]!, 0);
  const weights = Array.from(top.children, (row) => plan.weights[row]! / sum);
  const low = weights.map((w) => w * (1 - weightRange));
  const high = weights.map((w) => w * (1 + weightRange));
  return {
    dominates: leastAdvantage(found, low, high) > 0,
    holdsTo: robustnessOf(found, weights),
  };
}

function needDraws(measured: Measured, node: string): NonNullable<Measured['draws']> {
  if (measured.draws !== null && measured.readable.nodes.has(node)) return measured.draws;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--compare' },
    got: measured.draws === null ? 'no draws' : `no index in ${measured.of.year}`,
    expected: 'at least one draw, and a year with an index',
  });
}

function gaps(draws: NonNullable<Measured['draws']>, node: string, a: string, b: string) {
  const at = draws.nodes.indexOf(node);
  const count = draws.places.length;
  const [left, right] = [draws.places.indexOf(a), draws.places.indexOf(b)];
  return Float64Array.from({ length: draws.draws }, (_, draw) => {
    const row = (draw * draws.nodes.length + at) * count;
    return draws.scores[row + left]! - draws.scores[row + right]!;
  });
}

function notScored(code: string, year: number): never {
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--compare' },
    got: `${code}, which has no index in ${year}`,
    expected: 'two places with an index',
  });
}

function sameTwice(code: string): never {
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--compare' },
    got: `${code} twice`,
    expected: 'two places',
  });
}

/** Two places of one year: gap, in how many runs each is above, whether weights could turn it. */
export async function compareOutput(
  subject: Subject,
  typed: readonly string[],
  options: IndexOptions,
  pool?: Pool,
) {
  const [a, b] = [codeOf(subject, typed[0] ?? ''), codeOf(subject, typed[1] ?? '')];
  if (a === b) sameTwice(a);
  const asked = drawsOf(options, 1000);
  const measured = await measure(subject, subject.year, asked, options, pool);
  const { plan, places } = measured.of.built;
  const node = plan.ids[plan.top]!;
  const draws = needDraws(measured, node);
  const bands = measured.bands.get(node)!;
  for (const code of [a, b]) if (!bands.has(code)) notScored(code, subject.year);
  const [left, right] = [places.indexOf(a), places.indexOf(b)];
  const [scoreA, scoreB] = [left, right].map((at) => scoreOf(measured, plan.top, at)!);
  const share = probabilityAbove(draws, node, a, b);
  const gap = bandsOf(gaps(draws, node, a, b));
  const overlap = overlapping(measured, node, a).includes(b);
  const dominance = {
    a: dominanceOf(measured, left, right),
    b: dominanceOf(measured, right, left),
  };
  if (options.json) {
    const result = {
      ...metaJson(subject, asked.draws, asked.seed),
      node,
      a: { code: a, score: scoreA, interval: bandsJson(bands.get(a)!) },
      b: { code: b, score: scoreB, interval: bandsJson(bands.get(b)!) },
      gap: bandsJson(gap),
      share,
      overlap,
      weightRange,
      dominance,
    };
    return `${JSON.stringify(result, null, 2)}\n`;
  }
  const d = decimalsOf(subject);
  const runs = (part: number) => `${Math.round(part * draws.draws)} of ${draws.draws} runs`;
  const held = dominance.a?.dominates ? a : dominance.b?.dominates ? b : null;
  return `${[
    `${subject.recipe.title}, ${subject.year}`,
    `${a}: ${scoreText(scoreA, d)}, 95 % ${bandText(bands.get(a)!.bands[2], d)}`,
    `${b}: ${scoreText(scoreB, d)}, 95 % ${bandText(bands.get(b)!.bands[2], d)}`,
    `Gap ${a} − ${b}: median ${signedText(gap.median, d)}, 95 % ${bandText(gap.bands[2], d)}`,
    `${a} is above in ${runs(share.above)}, ${b} in ${runs(share.below)}.`,
    overlap
      ? 'Their 95 % intervals overlap: no order is stated.'
      : 'Their 95 % intervals do not overlap.',
    held === null
      ? `Weights within ± ${percentOf(weightRange)} can turn the order of the points.`
      : `By the points, ${held} is above under all weights within ± ${percentOf(weightRange)}.`,
    ...footLines(subject),
  ].join('\n')}\n`;
}

const percentOf = (share: number) => `${Math.round(100 * share)} %`;
