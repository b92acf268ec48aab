import fc from 'fast-check';
import type { ChartSpec, NumberFormat, Point } from '../spec.ts';
import { smallWorld } from './small-world.ts';

const names = fc.oneof(
  fc.constantFrom('India', 'United Arab Emirates', 'Saudi Arabia', 'X', ''),
  fc.constantFrom('المملكة العربية السعودية', 'বাংলাদেশ', 'Türkiye', '中华人民共和国'),
  fc.constant('United Kingdom of Great Britain and Northern Ireland, all of it and its islands'),
  fc.constant('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'),
  fc.string({ maxLength: 30 }),
);

/** Numbers as they come: figures of people and shares, and every accident of arithmetic. */
const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9_000_000 }) },
  { weight: 3, arbitrary: fc.double({ min: -200, max: 200, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, 1e17, 5e-324) },
);

const numberOrNull = fc.option(anyNumber, { nil: null, freq: 4 });
const formats = fc.constantFrom<NumberFormat>(
  'integer',
  'short',
  'percent',
  'decimal1',
  'decimal2',
  'usd',
);
const years = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1960, max: 2050 }) },
  { weight: 1, arbitrary: fc.double() },
);
const points: fc.Arbitrary<Point[]> = fc.array(
  fc.record({ x: years, y: numberOrNull, carried: fc.boolean() }, { requiredKeys: ['x', 'y'] }),
  {
    maxLength: 30,
  },
);
const words = {
  title: names,
  subtitle: names,
  summary: names,
  source: names,
  format: formats,
};
const maybe = fc.option(anyNumber, { nil: undefined });

type Compact<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** Leaves out keys whose value is undefined, as a caller would. */
function compact<Value extends object>(value: Value): Compact<Value> {
  const kept = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(kept) as Compact<Value>;
}

const lines = fc.record({
  ...words,
  kind: fc.constant('lines' as const),
  zero: fc.boolean(),
  series: fc.array(
    fc.record({
      id: fc.uuid(),
      label: names,
      points,
      emphasis: fc.constantFrom(
        'main' as const,
        'second' as const,
        'third' as const,
        'context' as const,
      ),
    }),
    { maxLength: 14 },
  ),
});

const multiples = fc.record({
  ...words,
  kind: fc.constant('multiples' as const),
  sharedY: fc.boolean(),
  contextLabel: names,
  lineLabels: fc.array(names, { maxLength: 2 }),
  columns: fc.integer({ min: 1, max: 4 }),
  panels: fc.array(
    fc.record(
      {
        id: fc.uuid(),
        label: names,
        points,
        context: points,
        past: points,
        lines: fc.array(points, { maxLength: 2 }),
        format: formats,
        bands: fc.array(
          fc.record({
            level: fc.constantFrom(50, 80, 95),
            low: fc.array(numberOrNull, { maxLength: 6 }),
            high: fc.array(numberOrNull, { maxLength: 6 }),
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['id', 'label', 'points', 'context', 'format'] },
    ),
    {
      maxLength: 9,
    },
  ),
});

const differences = fc.record({
  ...words,
  kind: fc.constant('differences' as const),
  rowsLabel: names,
  dotLabel: names,
  bandLabel: names,
  rows: fc.array(
    fc.record(
      {
        id: fc.uuid(),
        label: names,
        value: numberOrNull,
        text: names,
        isTotal: fc.boolean(),
        bands: fc.array(
          fc.record({ level: fc.constantFrom(50, 80, 95), low: anyNumber, high: anyNumber }),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: ['id', 'label', 'value', 'text', 'bands'] },
    ),
    { maxLength: 9 },
  ),
});

const bars = fc.record({
  ...words,
  kind: fc.constant('bars' as const),
  parts: fc.constant(['Women', 'Men'] as const),
  bars: fc.array(
    fc
      .record({
        id: fc.uuid(),
        label: names,
        value: anyNumber,
        low: maybe,
        high: maybe,
        before: maybe,
        split: fc.option(fc.array(anyNumber, { maxLength: 3 }), { nil: undefined }),
        note: fc.option(names, { nil: undefined }),
      })
      .map((bar) => compact(bar)),
    { maxLength: 12 },
  ),
});

const dots = fc.record({
  ...words,
  kind: fc.constant('dots' as const),
  legend: fc.record({ place: names, region: names, world: names }),
  rows: fc.array(
    fc
      .record({
        id: fc.uuid(),
        label: names,
        unit: names,
        year: years,
        value: anyNumber,
        low: maybe,
        high: maybe,
        region: numberOrNull,
        world: numberOrNull,
        q25: numberOrNull,
        q75: numberOrNull,
        direction: fc.constantFrom(-1 as const, 0 as const, 1 as const),
        stale: fc.boolean(),
        format: formats,
      })
      .map(compact),
    { maxLength: 8 },
  ),
});

const fan = fc
  .record({
    ...words,
    kind: fc.constant('fan' as const),
    label: names,
    x: fc.array(years, { maxLength: 12 }),
    median: fc.array(anyNumber, { maxLength: 12 }),
    bands: fc.array(
      fc.record({
        level: fc.constantFrom(50, 80, 95),
        low: fc.array(anyNumber, { maxLength: 12 }),
        high: fc.array(anyNumber, { maxLength: 12 }),
      }),
      { maxLength: 3 },
    ),
    compare: fc.option(
      fc.record({ label: names, median: fc.array(anyNumber, { maxLength: 12 }) }),
      {
        nil: undefined,
      },
    ),
    past: fc.option(points, { nil: undefined }),
  })
  .map(compact);

const codes = fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD', 'ZZZ');
const coordinates = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -180, max: 180, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
);
const lonLat = fc.tuple(
  coordinates,
  coordinates.map((each) => each / 2),
);
const worldFile = fc.oneof(
  { weight: 5, arbitrary: fc.constant<unknown>(smallWorld) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, {}, 'no map', { type: 'Topology' }) },
);

const locator = fc.record({
  ...words,
  kind: fc.constant('locator' as const),
  world: worldFile,
  place: codes,
  label: names,
  center: lonLat,
  neighbours: fc.array(fc.record({ label: names, point: lonLat }), { maxLength: 5 }),
  disclaimer: names,
});

const corridors = fc.record({
  ...words,
  kind: fc.constant('corridors' as const),
  world: worldFile,
  place: codes,
  label: names,
  direction: fc.constantFrom('out' as const, 'in' as const, 'both' as const),
  arcs: fc.array(
    fc.record({
      from: codes,
      to: codes,
      fromPoint: lonLat,
      toPoint: lonLat,
      label: names,
      value: anyNumber,
    }),
    { maxLength: 10 },
  ),
  disclaimer: names,
});

const network = fc.record({
  ...words,
  kind: fc.constant('network' as const),
  world: worldFile,
  places: fc.array(
    fc
      .record({
        id: codes,
        label: names,
        point: lonLat,
        role: fc.constantFrom('camp' as const, 'conflict' as const, 'town' as const),
        value: maybe,
        counted: maybe,
        faint: fc.boolean(),
      })
      .map(compact),
    { maxLength: 9 },
  ),
  roads: fc.array(fc.record({ from: codes, to: codes, closed: fc.boolean() }), { maxLength: 9 }),
  legend: fc.record({ value: names, counted: names, conflict: names, town: names, closed: names }),
  disclaimer: names,
});

/** Any chart, sensible or not. */
export const anySpec: fc.Arbitrary<ChartSpec> = fc.oneof(
  lines,
  multiples,
  bars,
  dots,
  differences,
  fan,
  locator,
  corridors,
  network,
);

/** Widths from a small phone to a wall. */
export const anyWidth: fc.Arbitrary<number> = fc.integer({ min: 260, max: 1400 });
