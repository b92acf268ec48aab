import { log, log1p, normalQuantile } from '../../core/index.ts';
import type { IndicatorSpec } from '../contract.ts';
import { rangeOf } from '../steps/moments.ts';
import type { BuiltYear } from '../years/build-year.ts';
import type { PanelSeries, SecurityPanel } from '../years/panel.ts';

/**
 * The doubt of every cell of a year in the units of the transformed column: a normal with one
 * deviation below and another above the value, inside the limits of the indicator.
 */
export interface Spread {
  /** Indicators × places: deviation towards lower and towards higher values. */
  readonly below: Float64Array;
  readonly above: Float64Array;
  /**
   * Limits that no draw passes: those of the indicator, for imputed cells those of the known values,
   * so that a scale that hangs on the extremes is not moved by places of which nothing is known.
   */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** Half the width, in deviations, of a central interval of that level. */
const halfWidth = (level: number): number => normalQuantile(0.5 + level / 2);

function transformed(spec: IndicatorSpec, value: number): number {
  const by = spec.transform?.function;
  if (by === 'log') return log(value);
  return by === 'log1p' ? log1p(value) : value;
}

/**
 * Deviation of one-year changes of an indicator (transformed), over all places: how far a value
 * that is carried forward may have moved. A robust estimate: 1.4826 × median absolute change.
 */
export function yearlyDeviation(
  spec: IndicatorSpec,
  panel: SecurityPanel,
  { values }: PanelSeries,
): number {
  const count = panel.places.length;
  const changes: number[] = [];
  for (let year = 1; year < panel.years.length; year++) {
    for (let place = 0; place < count; place++) {
      const [now, before] = [values[year * count + place]!, values[(year - 1) * count + place]!];
      const change = Math.abs(transformed(spec, now) - transformed(spec, before));
      if (Number.isFinite(change)) changes.push(change);
    }
  }
  if (changes.length === 0) return 0;
  changes.sort((a, b) => a - b);
  const median = changes[changes.length >> 1]!;
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  // Series of which most stand still (zero deaths) have a median of 0: then the mean (√(π/2) for a normal).
  return median > 0 ? 1.4826 * median : 1.2533 * mean;
}

/** Deviations from published bounds at the year of the value, in transformed units. */
function boundsAt(
  spec: IndicatorSpec,
  { values, low, high, level = 0.95 }: PanelSeries,
  cell: number,
): { below: number; above: number } {
  if (!low || !high) return { below: 0, above: 0 };
  const value = transformed(spec, values[cell]!);
  const width = halfWidth(level);
  const below = (value - transformed(spec, low[cell]!)) / width;
  const above = (transformed(spec, high[cell]!) - value) / width;
  const there = (deviation: number) =>
    deviation > 0 && Number.isFinite(deviation) ? deviation : 0;
  return { below: there(below), above: there(above) };
}

/** The cell of the value that is used: `age` years before, else as many after (filled from there). */
function sourceCell(
  { places, years }: SecurityPanel,
  { values }: PanelSeries,
  year: number,
  age: number,
  place: number,
): number {
  const cellOf = (of: number) => (of - years[0]!) * places.length + place;
  const before = cellOf(year - age);
  return before >= 0 && !Number.isNaN(values[before]!) ? before : cellOf(year + age);
}

/** Deviation and range of the known values of a column. */
function knownSpread(column: Float64Array, filled: Uint8Array) {
  const known = column.filter((value, at) => filled[at] === 0 && !Number.isNaN(value));
  if (known.length < 2) return { deviation: 0, min: 0, max: 0 };
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { deviation: Math.sqrt(squares / (known.length - 1)), ...rangeOf(known) };
}

/** Limits of values that are shares or counts: a draw stays where a value can be. */
function limitsOf(spec: IndicatorSpec, column: Float64Array): readonly [number, number] {
  const { goalposts } = spec;
  const min = column.reduce(
    (least, value) => (value < least ? value : least),
    Number.POSITIVE_INFINITY,
  );
  const zeroBased = min >= 0 && !(goalposts && goalposts.low < 0);
  const share = goalposts?.low === 0 && goalposts.high === 1;
  return [
    zeroBased ? Math.min(0, min) : Number.NEGATIVE_INFINITY,
    share ? 1 : Number.POSITIVE_INFINITY,
  ];
}

/**
 * The doubt of every cell: published bounds (V-Dem, WGI, UCDP), growing with age for values that
 * are carried forward or filled from other years (a random walk: deviation × √age; the recipe's
 * `drift` where it has one), the spread of places for those imputed from other places.
 *
 * @param panel indicators by year and place, with bounds
 * @param of a year that was built from it
 * @example spreadOf(panel, buildYear(recipe, panel, 2022)).above
 */
export function spreadOf(panel: SecurityPanel, { built, columns, year }: BuiltYear): Spread {
  const { places, recipe } = built;
  const count = places.length;
  const positions = new Map(panel.places.map((place, at) => [place, at]));
  const position = places.map((place) => positions.get(place)!);
  const size = recipe.indicators.length * count;
  const spread: Spread = {
    below: new Float64Array(size),
    above: new Float64Array(size),
    lowest: new Float64Array(size),
    highest: new Float64Array(size),
  };
  recipe.indicators.forEach((spec, row) => {
    const series = panel.series.get(spec.id)!;
    const drift = spec.drift ?? yearlyDeviation(spec, panel, series);
    const imputed = knownSpread(built.imputed[row]!, built.filled[row]!);
    const [lowest, highest] = limitsOf(spec, built.imputed[row]!);
    position.forEach((place, at) => {
      const { ages, filled } = columns[row]!;
      const known = ages[place]!;
      // A cell filled from another year of the place walks as one that is carried.
      const walked = known < 0 && filled && filled.flags[place]! > 0 ? filled.years[place]! : 0;
      const age = walked > 0 ? walked : known;
      const cell = row * count + at;
      spread.lowest[cell] = lowest;
      spread.highest[cell] = highest;
      if (age < 0) {
        const value = built.imputed[row]![at]!;
        spread.lowest[cell] = Math.min(imputed.min, value);
        spread.highest[cell] = Math.max(imputed.max, value);
        spread.below[cell] = imputed.deviation;
        spread.above[cell] = imputed.deviation;
        return;
      }
      const { below, above } = boundsAt(spec, series, sourceCell(panel, series, year, age, place));
      const walk = drift * drift * age;
      spread.below[cell] = Math.sqrt(below * below + walk);
      spread.above[cell] = Math.sqrt(above * above + walk);
    });
  });
  return spread;
}
