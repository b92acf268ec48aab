import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, peopleFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { readCsv } from '../csv-read.ts';
import { type Ranged, sharedValues } from '../overlap.ts';

const latest = 2020;
const before = 2015;
/** Smaller corridors have ranges too wide to tell anything. */
const leastPeople = 1_000;
/** Women's shares, and growth over five years, would spread over about this width. */
const spreadOfShares = 0.3;
const spreadOfGrowth = 0.5;
/** From this difference on, in points, the sex of refugees contradicts that of the stock. */
const contradiction = 10;
/** Women, men and their sum are each rounded; in corridors of this size that is next to nothing. */
const roundings = 1.5;
const leastJoining = 5_000;
/** UNHCR must know the sex of this part of the refugees, and they be this part of the stock. */
const sexKnown = 0.8;
const refugeesAmongStock = 0.5;

interface Stock {
  readonly people: number;
  readonly female: number;
}

/** Corridors of a year: destination → origin → people. */
type Corridors = ReadonlyMap<string, ReadonlyMap<string, Stock>>;

const columnOf = { people: 3, female: 4 } as const;

function corridorsOf(stocks: BuiltTable, year: number): Corridors {
  const found = new Map<string, Map<string, Stock>>();
  for (const row of stocks.rows) {
    const [origin, destination, of] = row;
    if (of !== year) continue;
    const inside = found.get(String(destination)) ?? new Map<string, Stock>();
    const female = row[columnOf.female];
    inside.set(String(origin), {
      people: Number(row[columnOf.people]),
      female: female === null ? Number.NaN : Number(female),
    });
    found.set(String(destination), inside);
  }
  return found;
}

type Check = 'same-sex-ratio' | 'scaled' | 'refugee-sex';
const row = (origin: string, destination: string, check: Check, value: number): Cell[] => [
  origin,
  destination,
  latest,
  check,
  Number(value.toPrecision(6)),
];

/** Shares of women, each with the range that a count right to so many people leaves. */
function womenShares(origins: ReadonlyMap<string, Stock>, least: number, off: number): Ranged[] {
  return [...origins].flatMap(([key, { people, female }]) =>
    people < least || Number.isNaN(female)
      ? []
      : [{ key, low: (female - off) / people, high: (female + off) / people }],
  );
}

/**
 * Origins with one and the same share of women: the source filled in what it did not have. Large
 * ones join a group that is there when rounding of women, men and their sum could part them from
 * it: of such, chance would bring fewer than one in twenty groups.
 */
function sameSexRatios(now: Corridors): Cell[][] {
  return [...now].flatMap(([destination, origins]) => {
    const groups = sharedValues(womenShares(origins, leastPeople, 0.5), spreadOfShares);
    const found = new Map(groups.flatMap(({ keys, value }) => keys.map((key) => [key, value])));
    for (const { key, low, high } of womenShares(origins, leastJoining, roundings)) {
      const group = groups.find(({ from, value }) => low <= value && high >= from);
      if (group && !found.has(key)) found.set(key, group.value);
    }
    return [...found].map(([origin, value]) =>
      row(origin, destination, 'same-sex-ratio', 100 * value),
    );
  });
}

/** Origins that grew by one and the same factor: an older mix was scaled to a new total. */
function scaled(now: Corridors, then: Corridors): Cell[][] {
  return [...now].flatMap(([destination, origins]) => {
    const growth = [...origins].flatMap(([key, { people }]): Ranged[] => {
      const old = then.get(destination)?.get(key)?.people ?? 0;
      return people < leastPeople || old < leastPeople
        ? []
        : [{ key, low: (people - 0.5) / (old + 0.5), high: (people + 0.5) / (old - 0.5) }];
    });
    return sharedValues(growth, spreadOfGrowth).flatMap(({ keys, value }) =>
      keys.map((origin) => row(origin, destination, 'scaled', value)),
    );
  });
}

/** Corridors made of refugees mostly, whose sex is another than UNHCR has registered. */
function refugeeSex(facts: string, now: Corridors): Cell[][] {
  const csv = readCsv(facts, 'demographics.csv.gz');
  const sums = new Map<string, { female: number; male: number; total: number }>();
  const count = (name: string, i: number) =>
    peopleFrom(csv.column(name)[i] ?? '', csv.file, i, name) ?? 0;
  for (let i = 0; i < csv.length; i++) {
    if (csv.column('pop_type')[i] !== 'REF' || Number(csv.column('year')[i]) !== latest) continue;
    const key = [csv.column('origin')[i] ?? '', csv.column('asylum')[i] ?? '']
      .map(placeCode)
      .join(' ');
    const sum = sums.get(key) ?? { female: 0, male: 0, total: 0 };
    sum.female += count('f_total', i);
    sum.male += count('m_total', i);
    sum.total += count('total', i);
    sums.set(key, sum);
  }
  return [...sums].flatMap(([key, { female, male, total }]): Cell[][] => {
    const [origin = '', destination = ''] = key.split(' ');
    const stock = now.get(destination)?.get(origin);
    const known = female + male;
    if (!stock || known < sexKnown * total || known < leastPeople) return [];
    if (stock.people < leastPeople || total < refugeesAmongStock * stock.people) return [];
    const share = (100 * female) / known;
    const difference = Math.abs(share - (100 * stock.female) / stock.people);
    return difference >= contradiction ? [row(origin, destination, 'refugee-sex', share)] : [];
  });
}

/**
 * Cells of the 2020 stocks that the source modelled, or that contradict another source: origins of
 * one destination with the same share of women; origins that grew by the same factor since 2015;
 * corridors made of refugees mostly, whose women's share differs by 10 points from UNHCR's.
 *
 * @param stocks one of the two orders of the table
 */
export function stockChecksTable(facts: string, stocks: BuiltTable): BuiltTable {
  const [now, then] = [corridorsOf(stocks, latest), corridorsOf(stocks, before)];
  return sortedByKey({
    schema: tableSchemas.stock_checks,
    rows: [...sameSexRatios(now), ...scaled(now, then), ...refugeeSex(facts, now)],
    sources: ['undesa-ims-2020', 'unhcr'],
    licence: 'CC BY 3.0 IGO; CC BY 4.0',
  });
}
