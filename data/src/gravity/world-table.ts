import { numbersOf, type Table, textOf } from '@sojourn/engine/core';
import { panelMeans } from '../read/nexus-places.ts';
import type { Snapshot } from '../read/snapshot.ts';

/** Starts of the five-year periods that have flows. */
export const worldPeriods = [1990, 1995, 2000, 2005, 2010, 2015] as const;

/** A number for each pair of places, by cell `origin × size + destination`. */
type Square = Float64Array;

interface Places {
  readonly codes: readonly string[];
  readonly index: ReadonlyMap<string, number>;
}

function square(
  { index }: Places,
  table: Table,
  value: string,
  empty: number,
  wanted: (row: number) => boolean,
): Square {
  const cells = new Float64Array(index.size * index.size).fill(empty);
  const [from, to] = [textOf(table, 'origin'), textOf(table, 'destination')];
  const values = numbersOf(table, value);
  const at = (dictionary: readonly string[]) => dictionary.map((code) => index.get(code) ?? -1);
  const [origins, destinations] = [at(from.dictionary), at(to.dictionary)];
  for (let row = 0; row < table.length; row++) {
    const [i, j] = [origins[from.codes[row]!]!, destinations[to.codes[row]!]!];
    if (i >= 0 && j >= 0 && wanted(row)) cells[i * index.size + j] = values[row]!;
  }
  return cells;
}

const yearsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => first + at);

/** Places of today that have flows in the period and a population. */
function placesOf(snapshot: Snapshot, flows: Table, panel: Table, start: number): Places {
  const seen = new Set<string>();
  const starts = numbersOf(flows, 'start');
  for (const name of ['origin', 'destination']) {
    const { codes, dictionary } = textOf(flows, name);
    for (let row = 0; row < flows.length; row++) {
      if (starts[row] === start) seen.add(dictionary[codes[row]!]!);
    }
  }
  const population = panelMeans(panel, 'population', [start]);
  const codes = snapshot.places.all
    .filter(
      ({ code, kind }) =>
        (kind === 'state' || kind === 'area') && seen.has(code) && population.has(code),
    )
    .map(({ code }) => code)
    .sort();
  return { codes, index: new Map(codes.map((code, at) => [code, at])) };
}

interface Period {
  readonly start: number;
  readonly places: Places;
  readonly flow: Square;
  readonly stock: Square;
  readonly pair: Readonly<Record<'km' | 'contiguous' | 'language' | 'colony', Square>>;
  readonly gdp: readonly number[];
  readonly deaths: readonly number[];
}

async function periodOf(snapshot: Snapshot, start: number): Promise<Period> {
  const [flows, stocks, pairs, panel] = await Promise.all([
    snapshot.table('flows'),
    snapshot.table('stocks_by_destination'),
    snapshot.table('pairs'),
    snapshot.table('panel'),
  ]);
  const places = placesOf(snapshot, flows, panel, start);
  const [starts, sex] = [numbersOf(flows, 'start'), textOf(flows, 'sex')];
  const both = sex.dictionary.indexOf('b');
  const years = numbersOf(stocks, 'year');
  const population = panelMeans(panel, 'population', [start]);
  const income = panelMeans(panel, 'gdp_pc_ppp', yearsFrom(start - 2, 3));
  const deaths = panelMeans(panel, 'conflict_deaths', yearsFrom(start, 5));
  const always = () => true;
  const pair = (name: string) => square(places, pairs, name, Number.NaN, always);
  return {
    start,
    places,
    flow: square(
      places,
      flows,
      'da_pb_closed',
      0,
      (row) => starts[row] === start && sex.codes[row] === both,
    ),
    stock: square(places, stocks, 'people', 0, (row) => years[row] === start),
    pair: {
      km: pair('km'),
      contiguous: pair('contiguous'),
      language: pair('language'),
      colony: pair('colony'),
    },
    gdp: places.codes.map((code) => income.get(code) ?? Number.NaN),
    deaths: places.codes.map((code) => (1e6 * (deaths.get(code) ?? 0)) / population.get(code)!),
  };
}

/** Columns that grow row by row. */
class Rows {
  readonly origin: string[] = [];
  readonly destination: string[] = [];
  readonly numbers: Record<string, number[]> = {};

  add(origin: string, destination: string, values: Readonly<Record<string, number>>): void {
    this.origin.push(origin);
    this.destination.push(destination);
    for (const [name, value] of Object.entries(values)) {
      this.numbers[name] ??= [];
      this.numbers[name].push(value);
    }
  }

  table(name: string): Table {
    const text = (values: readonly string[]) => {
      const dictionary = [...new Set(values)].sort();
      const code = new Map(dictionary.map((value, at) => [value, at]));
      return {
        kind: 'text',
        codes: Int32Array.from(values, (value) => code.get(value)!),
        dictionary,
      } as const;
    };
    const numbers = Object.entries(this.numbers).map(
      ([of, values]) => [of, { kind: 'number', values: Float64Array.from(values) }] as const,
    );
    return {
      name,
      length: this.origin.length,
      columns: {
        origin: text(this.origin),
        destination: text(this.destination),
        ...Object.fromEntries(numbers),
      },
      origins: {},
    };
  }
}

/**
 * The world for gravity models: a row for every ordered pair of places and five-year period, with
 * flow, stock, distance, border, language, colonial tie, income and conflict at both ends.
 * Variables and sources: {@link worldVariables}. A datum that is missing stays missing.
 *
 * @throws SojournError as the snapshot's tables
 * @example await loadGravityTable(await openSnapshot(source))
 */
export async function loadGravityTable(snapshot: Snapshot): Promise<Table> {
  const rows = new Rows();
  for (const start of worldPeriods) {
    const { places, flow, stock, pair, gdp, deaths } = await periodOf(snapshot, start);
    const size = places.codes.length;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        if (i === j) continue;
        const cell = i * size + j;
        rows.add(places.codes[i]!, places.codes[j]!, {
          start,
          flow: flow[cell]!,
          stock: stock[cell]!,
          km: pair.km[cell]!,
          contiguous: pair.contiguous[cell]!,
          language: pair.language[cell]!,
          colony: pair.colony[cell]!,
          gdp_origin: gdp[i]!,
          gdp_destination: gdp[j]!,
          deaths_origin: deaths[i]!,
          deaths_destination: deaths[j]!,
        });
      }
    }
  }
  return rows.table('world');
}
