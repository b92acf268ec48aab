import type { RouteSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import type { Findings } from './findings.ts';
import { isPlace, type Known } from './roads.ts';

const pairOf = (a: string, b: string) => JSON.stringify([a, b].sort());

/** Long roads of `major_routes.csv`: the places along each in their order, every two of them joined by a road. */
export function readMajorRoutes(
  table: FleeTable,
  known: Known,
  routes: readonly RouteSpec[],
  found: Findings,
): string[][] {
  const joined = new Set(routes.map(({ from, to }) => pairOf(from, to)));
  return table.rows.flatMap(({ row, cells }) => {
    const at = (k: number) => ({ file: table.file, row, field: `place ${k + 1}` });
    const names = cells.filter((name) => name !== '');
    if (names.map((name, k) => isPlace(found, at(k), name, known)).includes(false)) return [];
    if (names.length < 2) {
      found.problem({
        code: 'row.width',
        where: { file: table.file, row, field: 'the row' },
        got: `${names.length} places`,
        expected: '2 or more',
        remedy: 'Write the places along the road in their order, separated by commas.',
      });
      return [];
    }
    const gap = names.findIndex((name, k) => k > 0 && !joined.has(pairOf(names[k - 1]!, name)));
    if (gap === -1) return [names];
    found.problem({
      code: 'cell.value',
      where: at(gap),
      got: `${names[gap - 1]} to ${names[gap]}`,
      expected: 'two places with a road between them',
      remedy: 'Add the road to routes.csv, or the places between to this row.',
    });
    return [];
  });
}
