import { type Bands, bandsOf } from '@sojourn/engine/core';
import {
  type Contributions,
  contributionsBetween,
  largestContributions,
  rowsOfPlace,
} from '@sojourn/engine/security';
import type { Pool } from '@sojourn/runner/node';
import { columns } from '../text.ts';
import { type Measured, measure } from './measured.ts';
import { drawsOf, type IndexOptions } from './options.ts';
import type { Subject } from './subject.ts';
import { bandText } from './words.ts';

/** A change of the index: what every row added, and its doubt, run beside run of the two years. */
export interface Change extends Contributions {
  readonly bands: Bands | null;
}

/** What every row added to the change since another year; null where one of the two has no index. */
export async function changeSince(
  subject: Subject,
  now: Measured,
  code: string,
  since: number,
  options: IndexOptions,
  pool: Pool | undefined,
): Promise<Change | null> {
  const { panel } = subject;
  if (since < panel.years[0]! || since >= subject.year) return null;
  const asked = drawsOf(options, 1000);
  const before = await measure(subject, since, asked, options, pool, true);
  const { plan } = now.of.built;
  const [from, to] = [rowsOfPlace(before.of.built, code), rowsOfPlace(now.of.built, code)];
  const isWhole = before.readable.composite && now.readable.composite;
  if (!isWhole || Number.isNaN(from[plan.top]!) || Number.isNaN(to[plan.top]!)) return null;
  const bands = changeBands(before, now, plan.ids[plan.top]!, code);
  return { ...contributionsBetween(plan, plan.weights, from, to), bands };
}

/** The doubt of a change: run d of one year beside run d of the other, so that shared errors cancel. */
function changeBands(before: Measured, now: Measured, node: string, code: string): Bands | null {
  const [from, to] = [scoresOfRuns(before, node, code), scoresOfRuns(now, node, code)];
  if (from === null || to === null) return null;
  const changes = to.map((score, run) => score - from[run]!);
  return changes.some(Number.isNaN) ? null : bandsOf(changes);
}

function scoresOfRuns({ draws }: Measured, node: string, code: string): Float64Array | null {
  if (draws === null) return null;
  const { nodes, places, scores } = draws;
  const at = nodes.indexOf(node) * places.length + places.indexOf(code);
  const size = nodes.length * places.length;
  return Float64Array.from({ length: draws.draws }, (_, run) => scores[run * size + at]!);
}

/** The interval of a change; one that holds 0 tells neither a rise nor a fall. */
function changeDoubt({ bands }: Change, decimals: number): string {
  if (bands === null) return '';
  const band = bands.bands[2];
  const isOpen = band.low <= 0 && band.high >= 0;
  return `, 95 % ${bandText(band, decimals)}${isOpen ? ' (neither a rise nor a fall is told)' : ''}`;
}

/** A change in words: dimension by dimension, and the indicators that made most of it. */
export function changeLines(change: Change | null, since: number, decimals: number): string[] {
  if (change === null)
    return [`Change since ${since}: not to be had, one of the years has no index.`];
  const { plan, rows } = change;
  const top = plan.nodes.find(({ row }) => row === plan.top)!;
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(decimals)}`;
  return [
    `Change since ${since}: ${signed(change.change)} points${changeDoubt(change, decimals)}, of which`,
    columns(
      Array.from(top.children, (row) => [`  ${plan.ids[row]}`, signed(rows[row]!)]),
      [1],
    ).trimEnd(),
    `Most by: ${largestContributions(change, 5)
      .map(({ id, adds }) => `${id} ${signed(adds)}`)
      .join(', ')}`,
  ];
}
