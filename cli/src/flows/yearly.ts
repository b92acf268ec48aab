import { keyedTable } from '@sojourn/data/flows';
import { type CsvCell, type PlaceRegister, SojournError } from '@sojourn/engine/core';
import { splitYears } from '@sojourn/engine/flows';
import { fileTable } from './files.ts';

/** Flows of single years with the assumption by which they were made. */
export interface YearlyRun {
  readonly assumption: string;
  readonly years: readonly number[];
  readonly tables: readonly Float64Array[];
}

const both =
  'Moves of single years would add up to more than these: the account counts people who are elsewhere at the end.';

interface Weights {
  readonly years: readonly number[];
  readonly tables: readonly Float64Array[];
  readonly byFlow: boolean;
}

/** Weights of a file: destination, year, value, or origin, destination, year, value. */
async function weightsIn(
  file: string,
  codes: readonly string[],
  places: PlaceRegister,
): Promise<Weights> {
  const { keys, labels, values } = keyedTable(await fileTable(file));
  const at = (name: string) => keys.indexOf(name);
  const [year, from, to] = [at('year'), at('origin'), Math.max(at('destination'), at('place'))];
  const expected = from < 0 ? 2 : 3;
  if (year < 0 || to < 0 || keys.length !== expected) {
    throw new SojournError({
      code: 'column.missing',
      where: { file, field: 'year, or destination' },
      got: keys.join(', '),
      expected: 'destination, year, value, or origin, destination, year, value',
    });
  }
  const index = new Map(codes.map((code, i) => [code, i]));
  const placeOf = (label: string) => {
    const own = index.get(label);
    const known = own === undefined ? places.find(label) : null;
    if (own !== undefined || known) return own ?? index.get(known!.code);
    throw new SojournError({
      code: 'place.unknown',
      got: label,
      expected: `the places of the flows, as ${codes.slice(0, 3).join(', ')}`,
    });
  };
  const years = [...new Set(labels.map((own) => Number(own[year])))].sort((a, b) => a - b);
  const n = codes.length;
  const tables = years.map(() => new Float64Array(from < 0 ? n : n * n));
  labels.forEach((own, row) => {
    const j = placeOf(own[to]!);
    const i = from < 0 ? 0 : placeOf(own[from]!);
    if (i === undefined || j === undefined) return;
    tables[years.indexOf(Number(own[year]))]![i * (from < 0 ? 0 : n) + j] = values[row]!;
  });
  return { years, tables, byFlow: from >= 0 };
}

/**
 * Flows of single years: evenly, or by the weights of a file.
 *
 * @param given true for an even split, or the file of weights
 * @param first the first year of a period of five years; null where only weights name years
 * @throws SojournError `argument.choice` for other years than those of the period
 */
export async function yearlyOf(
  flows: Float64Array,
  codes: readonly string[],
  given: string | true,
  first: number | null,
  places: PlaceRegister,
): Promise<YearlyRun> {
  const n = codes.length;
  const period = first === null ? null : [0, 1, 2, 3, 4].map((year) => first + year);
  if (given === true) {
    const years = period ?? [];
    return {
      assumption: `A fifth of the flows in each year: nothing in the data says when people moved. ${both}`,
      years,
      tables: splitYears(flows, n, 5).years,
    };
  }
  const weights = await weightsIn(given, codes, places);
  if (period && weights.years.join() !== period.join()) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: `years of ${given}` },
      got: weights.years.join(', '),
      expected: period.join(', '),
    });
  }
  const what = weights.byFlow ? 'flows of each year' : 'arrivals of each year at the destination';
  return {
    assumption: `Split like the ${what} in ${given}, evenly where it has none. ${both}`,
    years: weights.years,
    tables: splitYears(flows, n, weights.years.length, weights.tables).years,
  };
}

/** Rows by year. */
export function yearlyRows({ years, tables }: YearlyRun, codes: readonly string[]): CsvCell[][] {
  const n = codes.length;
  const rows = tables[0]!.length;
  const found: CsvCell[][] = [['origin', 'destination', 'year', 'people']];
  for (let cell = 0; cell < rows; cell++) {
    if (tables.every((table) => table[cell] === 0)) continue;
    tables.forEach((table, at) => {
      found.push([codes[Math.floor(cell / n)]!, codes[cell % n]!, years[at]!, table[cell]!]);
    });
  }
  return found;
}
