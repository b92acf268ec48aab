import { existsSync, readFileSync } from 'node:fs';
import { openStream, purposes } from '@sojourn/engine/core';
import type { IndicatorTable, NodeSpec, Recipe } from '@sojourn/engine/security';
import { humanSecurity2015 } from '@sojourn/engine/security';

const vectors = `${process.env.SOJOURN_SHARED ?? '../shared'}/reference/index`;

/** Cells of a CSV line, quoted ones included. */
function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, ''),
  );
}

function records(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = cells(header);
  return lines.map((line) => {
    const row = cells(line);
    return Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']));
  });
}

const numberOf = (cell: string | undefined) =>
  cell === undefined || cell === '' || cell === 'NA' ? Number.NaN : Number(cell);

function tableOf(
  rows: readonly Record<string, string>[],
  place: string,
  ids: readonly string[],
  group: string,
): IndicatorTable {
  return {
    places: rows.map((row) => row[place] ?? ''),
    columns: new Map(ids.map((id) => [id, Float64Array.from(rows, (row) => numberOf(row[id]))])),
    groups: new Map([[group, rows.map((row) => row[group] ?? '')]]),
  };
}

/** A recipe and a table to replicate. */
export interface Case {
  readonly recipe: Recipe;
  readonly table: IndicatorTable;
}

/** An invented table: a third of its columns have a heavy tail, two in a hundred cells are empty. */
export function inventedTable(recipe: Recipe, places: number, group: string): IndicatorTable {
  const stream = openStream(27, { purpose: purposes.test, t: 0, draw: 0, entity: 0 });
  const columns = recipe.indicators.map(({ id }, at): [string, Float64Array] => {
    const column = Float64Array.from({ length: places }, () => {
      const u = stream.nextUniform();
      return at % 3 === 0 ? 1 / (0.002 + u * u) : 100 * u;
    });
    for (let i = 0; i < places; i += 50) column[(i + at) % places] = Number.NaN;
    return [id, column];
  });
  return {
    places: Array.from({ length: places }, (_, at) => `P${at}`),
    columns: new Map(columns),
    groups: new Map([[group, Array.from({ length: places }, (_, at) => `G${at % 4}`)]]),
  };
}

/** The nominal set of 27 indicators: 192 places of the reference, else 193 invented ones. */
export function nominalCase(): Case {
  const recipe = humanSecurity2015;
  const file = `${vectors}/human-security-2015/input_data.csv`;
  if (!existsSync(file)) return { recipe, table: inventedTable(recipe, 193, 'group') };
  const ids = recipe.indicators.map(({ id }) => id);
  return { recipe, table: tableOf(records(file), 'uCode', ids, 'group') };
}

/** COINr's ASEM example: 51 places, 49 indicators, four levels. */
export function asemCase(): Case {
  const meta = records(`${vectors}/coinr-asem/input_meta.csv`);
  const group = 'EurAsia_group';
  const indicators = meta.filter(({ Type }) => Type === 'Indicator');
  const recipe: Recipe = {
    schema: 'sojourn.recipe/1',
    id: 'asem',
    version: '1.0.0',
    title: 'ASEM sustainable connectivity',
    indicators: indicators.map(({ iCode = '', Parent = '', Direction, Weight }) => ({
      id: iCode,
      parent: Parent,
      direction: Number(Direction) === 1 ? 1 : -1,
      weight: Number(Weight),
    })),
    nodes: meta
      .filter(({ Type }) => Type === 'Aggregate')
      .map(
        ({ iCode = '', Parent, Weight }): NodeSpec => ({
          id: iCode,
          ...(Parent && { parent: Parent }),
          weight: Number(Weight),
        }),
      ),
    impute: { method: 'group_mean', group },
    availability: 0,
    treat: { winmax: 5, skew: 2, kurtosis: 3.5, fallback: 'log_ct' },
    normalise: { method: 'minmax', low: 1, high: 100 },
    aggregate: [{ method: 'arithmetic' }],
  };
  const ids = indicators.map(({ iCode = '' }) => iCode);
  return {
    recipe,
    table: tableOf(records(`${vectors}/coinr-asem/input_data.csv`), 'uCode', ids, group),
  };
}
