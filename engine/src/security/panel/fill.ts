import { checkLength, SojournError } from '../../core/index.ts';

/** How gaps in the years of a place are filled. */
export type PanelRule =
  /** The last value before the gap. */
  | { readonly method: 'latest'; readonly maxAge?: number }
  /** The last value before; before the first value, that one. */
  | { readonly method: 'constant'; readonly maxAge?: number }
  /** A straight line between neighbours, their value beyond the ends; needs two values. */
  | { readonly method: 'linear'; readonly maxAge?: number }
  /** The same, where a single value serves for all years. */
  | { readonly method: 'linear_constant'; readonly maxAge?: number };

/** What a cell of a filled panel is, by its flag. */
export const panelFlags = ['given', 'missing', 'carried', 'carried_back', 'interpolated'] as const;

/** One of {@link panelFlags}. */
export type PanelFlag = (typeof panelFlags)[number];

/** A panel without the gaps that the rule may fill: each cell flagged. */
export interface FilledPanel {
  readonly values: Float64Array;
  /** Position in {@link panelFlags}. */
  readonly flags: Uint8Array;
  /** Years to the value that was used, to the nearer one between two; 0 given, −1 missing. */
  readonly ages: Int16Array;
  /** How many cells have each flag. */
  readonly counts: Readonly<Record<PanelFlag, number>>;
}

interface Cell {
  readonly value: number;
  readonly flag: PanelFlag;
  readonly age: number;
}

/** The given values around a year of one place: positions, −1 where there is none. */
interface Around {
  readonly before: number;
  readonly after: number;
  readonly count: number;
}

function checkYears(years: readonly number[]): void {
  const at = years.findIndex((year, y) => y > 0 && year <= years[y - 1]!);
  if (at < 0) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: `years[${at}]` },
    got: String(years[at]),
    expected: `a year after ${years[at - 1]}`,
  });
}

/** The value of a gap, or null where the rule has none. */
function fillGap(
  rule: PanelRule,
  years: readonly number[],
  given: (position: number) => number,
  at: number,
  { before, after, count }: Around,
): Cell | null {
  const carried = (from: number): Cell => ({
    value: given(from),
    flag: from < at ? 'carried' : 'carried_back',
    age: Math.abs(years[at]! - years[from]!),
  });
  if (rule.method === 'linear' && count < 2) return null;
  const straight = rule.method === 'linear' || rule.method === 'linear_constant';
  if (before >= 0 && after >= 0 && straight) {
    const [from, to] = [years[before]!, years[after]!];
    const share = (years[at]! - from) / (to - from);
    return {
      value: given(before) + share * (given(after) - given(before)),
      flag: 'interpolated',
      age: Math.min(years[at]! - from, to - years[at]!),
    };
  }
  if (before >= 0) return carried(before);
  return rule.method === 'latest' ? null : carried(after);
}

function neighbours(years: number, given: (position: number) => boolean): Around[] {
  const after = new Int32Array(years).fill(-1);
  let [next, count] = [-1, 0];
  for (let y = years - 1; y >= 0; y--) {
    after[y] = next;
    if (given(y)) {
      next = y;
      count += 1;
    }
  }
  let before = -1;
  return Array.from({ length: years }, (_, y) => {
    const around = { before, after: after[y]!, count };
    if (given(y)) before = y;
    return around;
  });
}

/**
 * Fills gaps in a panel within each place; no place learns from another.
 *
 * @param values year y of place p at y · places + p; NaN missing; not changed
 * @param places number of places
 * @param years ascending, need not be consecutive
 * @param rule how; a gap further than `maxAge` years from the value it would take stays a gap
 * @returns values, and of each cell where it is from and how old
 * @throws SojournError `argument.shape`, `argument.range` for years that do not rise
 * @example fillPanel(Float64Array.of(1, NaN, 3), 1, [2001, 2002, 2003], { method: 'linear' }).values // 1, 2, 3
 */
export function fillPanel(
  values: Float64Array,
  places: number,
  years: readonly number[],
  rule: PanelRule,
): FilledPanel {
  checkLength('values', values.length, places * years.length);
  checkYears(years);
  const out = values.slice();
  const flags = new Uint8Array(values.length);
  const ages = new Int16Array(values.length);
  const counts = { given: 0, missing: 0, carried: 0, carried_back: 0, interpolated: 0 };
  const limit = rule.maxAge ?? Number.POSITIVE_INFINITY;
  for (let place = 0; place < places; place++) {
    const given = (y: number) => values[y * places + place]!;
    const around = neighbours(years.length, (y) => !Number.isNaN(given(y)));
    for (let y = 0; y < years.length; y++) {
      const { before, after } = around[y]!;
      const there = !Number.isNaN(given(y));
      const any = before >= 0 || after >= 0;
      const found = there || !any ? null : fillGap(rule, years, given, y, around[y]!);
      const cell = found && found.age <= limit ? found : null;
      const flag = there ? 'given' : (cell?.flag ?? 'missing');
      const at = y * places + place;
      if (cell) out[at] = cell.value;
      flags[at] = panelFlags.indexOf(flag);
      ages[at] = there ? 0 : (cell?.age ?? -1);
      counts[flag] += 1;
    }
  }
  return { values: out, flags, ages, counts };
}
