import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, sortedByKey } from '../built.ts';

/** Populations whose series a brief compares over years. */
const compared: ReadonlySet<string> = new Set([
  'refugees',
  'asylum_seekers',
  'other_in_need',
  'idps',
  'stateless',
]);

/** Fewer people than this may come and go within a year. */
const leastBefore = 1_000;

/** What is left, as a part of the value reported before, that makes a break. */
const mostLeft = 0.05;

/** A corridor with this part of a place’s people breaks the place’s series, too. */
const mainPart = 0.5;

interface Territory {
  readonly place: string;
  readonly other: string;
  /** First year whose rows are without the other; null where all rows hold it. */
  readonly without: number | null;
}

/** Rows of one code that hold another place of today, too, in UNHCR’s tables. */
const territories: readonly Territory[] = [
  { place: 'SRB', other: 'XKX', without: null },
  { place: 'SRB', other: 'MNE', without: 2006 },
  { place: 'SDN', other: 'SSD', without: 2011 },
  { place: 'ETH', other: 'ERI', without: 1993 },
  { place: 'IDN', other: 'TLS', without: 1999 },
];

type Years = Map<number, number>;

/** People by year under keys such as `CHN asylum refugees` and `VNM CHN refugees`. */
type Series = Map<string, Years>;

function add(series: Series, key: string, year: number, people: number): void {
  const years: Years = series.get(key) ?? new Map();
  series.set(key, years.set(year, (years.get(year) ?? 0) + people));
}

/** Totals of places by role, and corridors; people whose origin is their asylum are in neither. */
function seriesOf(displaced: BuiltTable): { readonly places: Series; readonly corridors: Series } {
  const [places, corridors]: [Series, Series] = [new Map(), new Map()];
  for (const [origin, asylum, year, kind, people] of displaced.rows) {
    if (!compared.has(String(kind)) || (origin === asylum && kind === 'refugees')) continue;
    add(places, `${origin} origin ${kind}`, Number(year), Number(people));
    add(places, `${asylum} asylum ${kind}`, Number(year), Number(people));
    if (origin !== asylum)
      add(corridors, `${origin} ${asylum} ${kind}`, Number(year), Number(people));
  }
  return { places, corridors };
}

/** Falls of a series to a twentieth or less, from one year that has a row to the next. */
function collapses(places: Series): Cell[][] {
  return [...places].flatMap(([key, years]) => {
    const ordered = [...years].sort(([a], [b]) => a - b);
    return ordered.slice(1).flatMap(([year, after], i): Cell[][] => {
      const before = ordered[i]![1];
      if (before < leastBefore || after > mostLeft * before) return [];
      return [[...key.split(' '), year, 'collapse', null, before, after]];
    });
  });
}

/** Collapses of the corridor that held most of a place’s people; `other` is the partner. */
function mainCorridors(places: Series, corridors: Series): Cell[][] {
  return [...corridors].flatMap(([key, years]) => {
    const [origin = '', asylum = '', kind = ''] = key.split(' ');
    const hosted = places.get(`${asylum} asylum ${kind}`);
    return [...years].flatMap(([year, people]) => {
      const next = years.get(year + 1) ?? (hosted?.has(year + 1) ? 0 : people);
      if (people < leastBefore || next > mostLeft * people) return [];
      return [
        [origin, 'origin', asylum],
        [asylum, 'asylum', origin],
      ].flatMap(([place = '', role = '', partner = '']): Cell[][] => {
        const own = places.get(`${place} ${role} ${kind}`);
        const [before = 0, after] = [own?.get(year), own?.get(year + 1)];
        const main =
          people >= mainPart * before && after !== undefined && after <= mainPart * before;
        return main ? [[place, role, kind, year + 1, 'collapse', partner, before, after]] : [];
      });
    });
  });
}

function territorial(places: Series): Cell[][] {
  return [...places].flatMap(([key, years]) => {
    const [place, ...of] = key.split(' ');
    return territories
      .filter((territory) => territory.place === place)
      .map(({ without, other, place: code }): Cell[] => {
        const from = without ?? Math.min(...years.keys());
        const reason = without === null ? 'joint' : 'territory';
        return [code, ...of, from, reason, other, null, null];
      });
  });
}

/**
 * Years at which UNHCR’s end-of-year populations break: a fall by at least 95 % from 1,000 people or
 * more to the next year that has a row; such a fall of the corridor that held at least half of a
 * place’s people, where its total fell by half; rows that hold or held another place of today.
 *
 * @param displaced one of the two orders of the table, `displaced_by_origin` or `_by_asylum`
 */
export function breaksTable(displaced: BuiltTable): BuiltTable {
  const { places, corridors } = seriesOf(displaced);
  const whole = collapses(places);
  const keyOf = (row: readonly Cell[]) => row.slice(0, 4).join(' ');
  const known = new Set(whole.map(keyOf));
  const main = mainCorridors(places, corridors).filter((row) => !known.has(keyOf(row)));
  const { sources, licence } = displaced;
  return sortedByKey({
    schema: tableSchemas.breaks,
    rows: [...whole, ...main, ...territorial(places)],
    sources,
    licence,
  });
}
