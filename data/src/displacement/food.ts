import type { FoodSeries } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type Findings, numberCell } from './findings.ts';

/** Days must rise from row to row. */
function checkRising({ file, rows }: FleeTable, found: Findings): void {
  for (let at = 1; at < rows.length; at++) {
    const [day, before] = [rows[at]!, rows[at - 1]!].map(({ cells }) => Number(cells[0]));
    if (!(day! <= before!)) continue;
    found.problem({
      code: 'cell.value',
      where: { file, row: rows[at]!.row, field: '#Day' },
      got: rows[at]!.cells[0]!,
      expected: `a day after ${before}`,
      remedy: 'Put the rows in order of their days, each day once.',
    });
  }
}

/** Food insecurity by region of `region_attributes_IPC.csv`, in per cent of the people. */
export function readFood(
  table: FleeTable | null,
  regions: ReadonlySet<string>,
  found: Findings,
): FoodSeries[] {
  if (table === null) return [];
  if (table.header === null) {
    found.problem({
      code: 'column.missing',
      where: { file: table.file, field: '#Day' },
      got: 'no line of names',
      expected: '#Day and one column per region',
      remedy: 'Begin the file with a line such as #Day,REGION, with the regions of locations.csv.',
    });
    return [];
  }
  for (const region of table.header.slice(1)) {
    if (region === '' || regions.has(region)) continue;
    found.warn('food of an unknown region', {
      code: 'cell.place',
      where: { file: table.file, row: 1, field: 'a column' },
      got: region,
      expected: 'a region of locations.csv',
      remedy: 'Its food insecurity acts nowhere: use the regions of locations.csv.',
    });
  }
  checkRising(table, found);
  return table.header.flatMap((region, at) =>
    at === 0 || region === ''
      ? []
      : [
          {
            region,
            points: table.rows.map(({ row, cells }) => {
              const where = (field: string) => ({ file: table.file, row, field });
              return [
                numberCell(found, where('#Day'), cells[0], null),
                numberCell(found, where(region), cells[at], 0, { low: 0, high: 100 }),
              ] as const;
            }),
          },
        ],
  );
}
