import type { ChartSpec, DotPlot, LineChart } from '../spec.ts';
import { middles, smallWorld } from './small-world.ts';

/** The words that every sample chart carries. */
const words = {
  title: 'A chart',
  subtitle: 'People',
  summary: 'What it shows.',
  source: 'A source',
};
const disclaimer = 'Boundaries shown do not imply endorsement.';
const stockYears = [1990, 1995, 2000, 2005, 2010, 2015, 2020];

function stocks(values: readonly (number | null)[]): { x: number; y: number | null }[] {
  return stockYears.map((x, index) => ({ x, y: values[index] ?? null }));
}

const lines: LineChart = {
  ...words,
  kind: 'lines',
  format: 'short',
  zero: true,
  series: [
    {
      id: 'IND',
      label: 'India',
      emphasis: 'main',
      points: stocks([44e5, 41e5, 39e5, 33e5, 29e5, 27e5, 25e5]),
    },
    {
      id: 'SAU',
      label: 'Saudi Arabia',
      emphasis: 'second',
      points: stocks([48e4, 49e4, 50e4, 62e4, 81e4, 102e4, 128e4]),
    },
    {
      id: 'ARE',
      label: 'United Arab Emirates',
      emphasis: 'third',
      points: stocks([15e4, 23e4, null, 43e4, 93e4, 101e4, 110e4]),
    },
    {
      id: 'KWT',
      label: 'Kuwait',
      emphasis: 'context',
      points: stocks([5e4, 6e4, 8e4, 12e4, 20e4, 32e4, 38e4]),
    },
    {
      id: 'OMN',
      label: 'Oman',
      emphasis: 'context',
      points: stocks([4e4, 6e4, 8e4, 9e4, 15e4, 28e4, 32e4]),
    },
  ],
};

const row: DotPlot['rows'][number] = {
  id: 'life',
  label: 'Life expectancy at birth',
  unit: 'years',
  year: 2023,
  value: 74.7,
  region: 72.1,
  world: 73.4,
  q25: 68,
  q75: 78.9,
  direction: 1,
  stale: false,
  format: 'decimal1',
};

const dots: DotPlot = {
  ...words,
  kind: 'dots',
  format: 'decimal1',
  legend: { place: 'Bangladesh', region: 'Southern Asia', world: 'World' },
  rows: [
    row,
    {
      ...row,
      id: 'homicide',
      label: 'Intentional homicide',
      unit: 'per 100,000',
      year: 2015,
      value: 2.5,
      low: 2,
      high: 3.4,
      region: 2.4,
      world: 2.2,
      q25: 1.1,
      q75: 7.2,
      direction: -1,
      stale: true,
    },
    {
      ...row,
      id: 'gdp',
      label: 'Gross domestic product per head',
      unit: '2021 international $',
      value: 8487,
      region: 9900,
      world: 16200,
      q25: 5600,
      q75: 41000,
      direction: 0,
      format: 'usd',
    },
  ],
};

const fanYears = [2024, 2026, 2028, 2030];

/** A dozen charts, one or more of every kind, small enough to read as text. */
export const sampleSpecs: Readonly<Record<string, ChartSpec>> = {
  lines,
  'lines-empty': { ...lines, series: [] },
  'lines-one-point': {
    ...lines,
    series: [{ id: 'one', label: 'One count', emphasis: 'main', points: [{ x: 2020, y: 42 }] }],
  },
  bars: {
    ...words,
    kind: 'bars',
    format: 'short',
    parts: ['Women', 'Men'],
    beforeLabel: '2000',
    bars: [
      {
        id: 'SAU',
        label: 'Saudi Arabia',
        value: 1_277_624,
        split: [312_535, 965_089],
        before: 504_790,
      },
      {
        id: 'IND',
        label: 'India',
        value: 2_488_471,
        split: [1_247_149, 1_241_322],
        before: 3_884_168,
      },
      {
        id: 'GBR',
        label: 'United Kingdom of Great Britain and Northern Ireland',
        value: 241_799,
        split: [118_012, 123_787],
        note: 'census of 2021',
      },
    ],
  },
  'bars-signed': {
    ...words,
    kind: 'bars',
    format: 'decimal1',
    bars: [
      { id: 'QAT', label: 'Qatar', value: 12.3, low: 9.5, high: 15 },
      { id: 'NPL', label: 'Nepal', value: -14.2, low: -16, high: -11 },
      { id: 'IND', label: 'India', value: -0.2 },
    ],
  },
  dots,
  multiples: {
    ...words,
    kind: 'multiples',
    format: 'short',
    sharedY: true,
    contextLabel: 'Median of peers',
    panels: lines.series.slice(0, 3).map(({ id, label, points }) => ({
      id,
      label,
      points,
      context: stocks([1e5, 2e5, 3e5, 4e5, 5e5, 6e5, 7e5]),
    })),
  },
  'multiples-own': {
    ...words,
    kind: 'multiples',
    format: 'percent',
    sharedY: false,
    panels: [
      { id: 'poverty', label: 'Poverty', points: stocks([51, 44, 41, 32, 25, 19, 5.9]) },
      {
        id: 'income',
        label: 'Income per head',
        format: 'usd',
        points: stocks([2100, 2400, 2900, 3500, 4500, 5800, 7400]),
      },
      { id: 'none', label: 'Not collected', points: stocks([]) },
    ],
  },
  'multiples-bands': {
    ...words,
    kind: 'multiples',
    format: 'decimal1',
    sharedY: true,
    bandLabel: '50, 80 and 95 % of runs',
    carriedLabel: 'carried forward',
    panels: ['Health', 'Food'].map((label, panel) => ({
      id: label.toLowerCase(),
      label,
      points: [50, 54, 55, null, 61, 60].map((y, at) => ({
        x: 2017 + at,
        y: y === null ? null : y - 9 * panel,
        ...(at > 3 && { carried: true }),
      })),
      bands: [50, 80, 95].map((level) => ({
        level,
        low: [50, 54, 55, null, 61, 60].map((y) =>
          y === null ? null : y - 9 * panel - level / 20,
        ),
        high: [50, 54, 55, null, 61, 60].map((y) =>
          y === null ? null : y - 9 * panel + level / 20,
        ),
      })),
    })),
  },
  'multiples-forecast': {
    ...words,
    kind: 'multiples',
    format: 'integer',
    sharedY: false,
    columns: 1,
    pastLabel: 'registered',
    mainLabel: 'forecast (median)',
    lineLabels: ['last counts stay', 'total goes on'],
    bandLabel: '50 and 95 %',
    panels: ['Cedar', 'Dune'].map((label, panel) => ({
      id: label.toLowerCase(),
      label,
      past: [2000, 2004, 2008].map((x, at) => ({ x, y: 40 + 9 * at + 20 * panel })),
      points: [2009, 2010, 2011].map((x, at) => ({ x, y: 60 + 4 * at + 20 * panel })),
      lines: [
        [2009, 2010, 2011].map((x) => ({ x, y: 58 + 20 * panel })),
        [2009, 2010, 2011].map((x, at) => ({ x, y: 58 + 7 * at + 20 * panel })),
      ],
      bands: [50, 95].map((level) => ({
        level,
        low: [0, 1, 2].map((at) => 60 + 20 * panel - (at * level) / 10),
        high: [0, 1, 2].map((at) => 60 + 20 * panel + (at * level) / 5),
      })),
    })),
  },
  differences: {
    ...words,
    kind: 'differences',
    format: 'integer',
    rowsLabel: 'Camp',
    dotLabel: 'mean difference',
    bandLabel: '50, 80 and 95 % of pairs',
    rows: [
      {
        id: 'cedar',
        label: 'Camp Cedar',
        value: -340,
        text: '−340',
        bands: [50, 80, 95].map((level) => ({ level, low: -340 - level, high: -340 + level })),
      },
      { id: 'dune', label: 'Camp Dune', value: null, text: '< 10', bands: [] },
      {
        id: 'all',
        label: 'All camps',
        value: 120,
        text: '+120',
        isTotal: true,
        bands: [50, 80, 95].map((level) => ({ level, low: 120 - 2 * level, high: 120 + level })),
      },
    ],
  },
  network: {
    ...words,
    kind: 'network',
    format: 'integer',
    world: smallWorld,
    disclaimer,
    legend: {
      value: 'people, simulated',
      counted: 'registered',
      conflict: 'conflict',
      town: 'town',
      closed: 'closed road',
    },
    places: [
      { id: 'a', label: 'Ain', point: [8, 5], role: 'conflict' },
      { id: 'b', label: 'Bor', point: [10, 6.5], role: 'town' },
      { id: 'c', label: 'Camp Cedar', point: [13, 6], role: 'camp', value: 5200, counted: 4800 },
      { id: 'd', label: 'Camp Dune', point: [12.6, 8], role: 'camp', value: 900, counted: 1500 },
    ],
    roads: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'b', to: 'd', closed: true },
    ],
  },
  fan: {
    ...words,
    kind: 'fan',
    format: 'short',
    label: 'Baseline',
    x: fanYears,
    median: [7.4e6, 7.7e6, 8.1e6, 8.6e6],
    bands: [
      { level: 50, low: [7.4e6, 7.5e6, 7.8e6, 8.1e6], high: [7.4e6, 7.9e6, 8.5e6, 9.2e6] },
      { level: 95, low: [7.4e6, 7.1e6, 7.1e6, 7e6], high: [7.4e6, 8.4e6, 9.4e6, 10.8e6] },
    ],
    compare: { label: 'Quota halved', median: [7.4e6, 7.5e6, 7.7e6, 7.9e6] },
    past: [
      { x: 2015, y: 6.5e6 },
      { x: 2020, y: 7.4e6 },
    ],
  },
  locator: {
    ...words,
    kind: 'locator',
    format: 'short',
    world: smallWorld,
    place: 'AAA',
    center: middles.AAA,
    disclaimer,
  },
  'locator-small': {
    ...words,
    kind: 'locator',
    format: 'short',
    world: smallWorld,
    place: 'DDD',
    center: middles.DDD,
    disclaimer,
  },
  corridors: {
    ...words,
    kind: 'corridors',
    format: 'short',
    world: smallWorld,
    place: 'AAA',
    direction: 'out',
    disclaimer,
    arcs: [
      {
        from: 'AAA',
        to: 'BBB',
        fromPoint: middles.AAA,
        toPoint: middles.BBB,
        label: 'Borea',
        value: 900_000,
      },
      {
        from: 'AAA',
        to: 'CCC',
        fromPoint: middles.AAA,
        toPoint: middles.CCC,
        label: 'Cadia',
        value: 300_000,
      },
      {
        from: 'AAA',
        to: 'DDD',
        fromPoint: middles.AAA,
        toPoint: middles.DDD,
        label: 'Delos',
        value: 1_200,
      },
    ],
  },
};
