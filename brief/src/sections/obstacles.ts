import { sojournYears } from '@sojourn/engine/security';
import type { Argument, TableFigure } from '../document.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { namedObstacles, obstacleScores, oldestYear } from '../reading/obstacles.ts';
import { type ScoreFigures, scoreFigures } from '../reading/security-figures.ts';
import type { SecurityReading } from '../reading/security-index.ts';
import { decade } from '../thresholds.ts';
import { inYear, list, message } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

type Obstacle =
  Extract<MessageId, `obstacle.name.${string}`> extends `obstacle.name.${infer Name}`
    ? Name
    : never;

/** One obstacle with its score now and ten years before, where it has them. */
interface Row {
  readonly node: Obstacle;
  readonly now: ScoreFigures | null;
  readonly before: ScoreFigures | null;
}

const bound = ({ value }: ScoreFigures['low']) => value ?? Number.NaN;
const isApart = ({ now, before }: Row) =>
  now !== null &&
  before !== null &&
  (bound(now.low) > bound(before.high) || bound(now.high) < bound(before.low));

function figuresOf(rows: readonly Row[]): readonly TableFigure[] {
  return rows.flatMap(({ node, now }, at): TableFigure[] => {
    if (now === null) return [];
    const { score, low, high } = now;
    return Object.entries({ score, low, high }).map(([column, figure]) => ({
      ...{ at, row: node, column, figure },
      style: 'plain',
    }));
  });
}

function sayTable(out: Collector, reading: SecurityReading, rows: readonly Row[], year: number) {
  const sources = rows.flatMap(({ now }) => now?.score.origin.sourceIds ?? []);
  const column = (id: 'score' | 'low' | 'high') => ({
    id,
    label: out.words(`obstacle.column.${id}`),
    kind: 'number' as const,
    decimals: 1,
  });
  out.table(
    'obstacles',
    [...new Set(sources)],
    {
      columns: [
        { id: 'obstacle', label: out.words('obstacle.column.name'), kind: 'text' },
        ...[column('score'), column('low'), column('high')],
        { id: 'oldest', label: out.words('obstacle.column.oldest'), kind: 'year' },
      ],
      rows: rows.map(({ node, now }) => [
        out.words(`obstacle.name.${node}`),
        ...[now?.score.value ?? null, now?.low.value ?? null, now?.high.value ?? null],
        oldestYear(reading, node, year),
      ]),
    },
    {
      title: out.words('obstacle.title', { year: inYear(year) }),
      note: out.words('obstacle.note'),
    },
    figuresOf(rows),
  );
}

const names = (of: readonly Row[]): Argument =>
  list(of.map(({ node }) => message(`obstacle.name.${node}`)));

/** Whether ten years made a difference: named only where the intervals lie apart. */
function sayChange(out: Collector, rows: readonly Row[], to: number): void {
  const both = rows.filter(({ now, before }) => now !== null && before !== null);
  if (both.length === 0) return;
  const sources = [...new Set(both.flatMap(({ now }) => now!.score.origin.sourceIds))];
  const years = { from: inYear(to - decade), to: inYear(to) };
  const moved = both.filter(isApart);
  const up = moved.filter(({ now, before }) => bound(now!.low) > bound(before!.high));
  const down = moved.filter((row) => !up.includes(row));
  if (up.length > 0) out.state('obstacle.better', { ...years, list: names(up) }, sources);
  if (down.length > 0) out.state('obstacle.worse', { ...years, list: names(down) }, sources);
  if (moved.length > 0) return;
  out.state('obstacle.still', { ...years, list: names(both) }, sources);
}

/**
 * The three obstacles to human security (Haque 2005) as another grouping of the index's indicators:
 * a score each with its interval and the age of its values, and what ten years changed. Nothing
 * where none of the three has a score.
 *
 * @param to year of the latest scores of the index
 */
export function sayObstacles(out: Collector, context: BriefContext, to: number): void {
  const years = [to - decade, to].filter((year) => year >= sojournYears.compositeFrom);
  const reading = obstacleScores(context.facts, years);
  const rows = namedObstacles.map((node): Row => {
    const at = (year: number) => {
      const point = reading.points.get(node)!.find((one) => one.year === year);
      return point ? scoreFigures(context.facts, reading, point) : null;
    };
    return { node: node as Obstacle, now: at(to), before: at(to - decade) };
  });
  if (rows.every(({ now }) => now === null)) return;
  sayTable(out, reading, rows, to);
  const without = rows.filter(({ now }) => now === null);
  if (without.length > 0) out.state('obstacle.none', { list: names(without) });
  sayChange(out, rows, to);
}
