import { indicatorOrigin, type PlaceFacts } from '@sojourn/data';
import { type Bands, derive, type Figure, figure, type Origin, year } from '@sojourn/engine/core';
import { type Plan, sojournRecipe } from '@sojourn/engine/security';
import { rowsRead } from '../compute/index.ts';
import { type SecurityPoint, type SecurityReading, securityRuns } from './security-index.ts';

const unit = 'score from 1 to 100';
/** Scores are given to a hundredth: more would be the noise of the runs. */
const rounded = (value: number): number => Math.round(100 * value) / 100;

/** Ends of an interval of a level, to a hundredth. */
export function ends(bands: Bands, level: number): { low: number; high: number } {
  const { low, high } = bands.bands.find((band) => Math.round(100 * band.level) === level)!;
  return { low: rounded(low), high: rounded(high) };
}

/** Rows of indicators under a node. */
function under(plan: Plan, row: number): number[] {
  const node = plan.nodes.find((one) => one.row === row);
  return node ? [...node.children].flatMap((child) => under(plan, child)) : [row];
}

interface Behind {
  readonly origins: readonly Origin[];
  readonly rows: readonly string[];
}

function tableOf(facts: PlaceFacts, id: string): string {
  const resource = ['panel_security', 'panel_sharealike'].find((name) =>
    facts.manifest.resources.find((one) => one.name === name)?.sources.includes(`indicator:${id}`),
  );
  return resource ?? 'panel';
}

/** What a node of a year was made of: series and, by table, the years of their rows. */
function behind(facts: PlaceFacts, reading: SecurityReading, point: SecurityPoint): Behind {
  const { built, columns } = reading.years.get(point.year)!.base;
  const of = built.plan.nodes.find(({ id }) => id === point.node)!;
  const used = under(built.plan, of.row).flatMap((row) => {
    const age = columns[row]!.ages[0]!;
    return age < 0 ? [] : [{ id: sojournRecipe.indicators[row]!.id, at: point.year - age }];
  });
  const byTable = new Map<string, typeof used>();
  for (const one of used) {
    const table = tableOf(facts, one.id);
    byTable.set(table, [...(byTable.get(table) ?? []), one]);
  }
  const rows = [...byTable].map(([table, all]) => {
    const years = all.map(({ at }) => at);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const span = first === last ? first : `${first}..${last}`;
    const place = facts.place.code;
    return all.length === 1
      ? rowsRead(table, 'value', { place, indicator: all[0]!.id, year: span })
      : rowsRead(table, 'value', { place, year: span }, all.length);
  });
  return { origins: used.map(({ id }) => indicatorOrigin(facts, id)), rows };
}

function step(what: string, { node, year: of }: SecurityPoint): string {
  const { seed, draws } = securityRuns;
  return `human security ${sojournRecipe.version}: ${node} of ${of}, ${what} of ${draws} runs, seed ${seed}`;
}

/** A point as figures: its median with the 80 % interval, and the two ends by themselves. */
export interface ScoreFigures {
  readonly point: SecurityPoint;
  readonly score: Figure;
  readonly low: Figure;
  readonly high: Figure;
}

/**
 * The figures of a point, with the series and rows behind them. The step of the score names its
 * other intervals, which charts draw.
 *
 * @example scoreFigures(facts, reading, point).score.value
 */
export function scoreFigures(
  facts: PlaceFacts,
  reading: SecurityReading,
  point: SecurityPoint,
): ScoreFigures {
  const { origins, rows } = behind(facts, reading, point);
  const [half, most, nearly] = [50, 80, 95].map((level) => ends(point.bands, level));
  const others = `50 %: ${half!.low} to ${half!.high}; 95 %: ${nearly!.low} to ${nearly!.high}`;
  const made = (value: number, what: string, interval: object = {}) =>
    figure(value, year(point.year), derive(unit, what, origins), {
      quality: 'estimated',
      rows,
      ...interval,
    });
  return {
    point,
    score: made(rounded(point.bands.median), `${step('median', point)}; ${others}`, {
      ...most,
      level: 0.8,
    }),
    low: made(most!.low, step('10 % quantile', point)),
    high: made(most!.high, step('90 % quantile', point)),
  };
}
