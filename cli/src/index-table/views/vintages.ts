import type { Snapshot } from '@sojourn/data';
import { readVintages, type VintagePair } from '@sojourn/data/views';
import { type CsvCell, type Place, SojournError } from '@sojourn/engine/core';
import {
  compareVintages,
  trendWithin,
  type Vintage,
  type VintageComparison,
  type VintageDifference,
  type VintageTrend,
} from '@sojourn/engine/security';
import { columns } from '../../text.ts';
import { type IndexOptions, yearOption } from '../options.ts';
import { signedText } from '../words.ts';
import type { ViewResult } from './result.ts';
import { amountText, shareText } from './text.ts';

/** Two releases of one measure, compared. */
interface Compared {
  readonly pair: VintagePair;
  readonly of: VintageComparison;
}

/** Years shown in full of a comparison of many: those ending in 0 and 5, and the last. */
function shownYears({ years }: VintageComparison): readonly VintageDifference[] {
  if (years.length <= 8) return years;
  const last = years.at(-1)!;
  return years.filter((one) => one === last || (one.year % 5 === 0 && one.year >= 1990));
}

/** Values of a unit with the decimals in which they are published. */
function valueText(value: number, unit: string): string {
  return unit === 'persons' ? amountText(value) : signedText(value, unit === '0–1' ? 3 : 2);
}

function signed(value: number, unit: string): string {
  return `${value > 0 ? '+' : ''}${valueText(value, unit)}`;
}

/** A difference as a share; beyond ten times a per cent says nothing. */
function relativeText(relative: number | null): string {
  if (relative === null || Math.abs(relative) >= 10) return '–';
  const text = shareText(Math.abs(relative));
  if (text === '0.0 %') return text;
  return `${relative > 0 ? '+' : '−'}${text}`;
}

/** The change between the first and last year that both releases have, inside each. */
function trends({ pair, of }: Compared): readonly VintageTrend[] {
  const [first, last] = [of.years[0], of.years.at(-1)];
  if (!first || !last || first === last) return [];
  return [pair.earlier, pair.later].map((vintage) => change(vintage, first.year, last.year));
}

function change(vintage: Vintage, from: number, to: number): VintageTrend {
  const at = (year: number) => {
    const { measure, release } = vintage;
    return { measure, release, ...vintage.points.find((one) => one.year === year)! };
  };
  return trendWithin(at(from), at(to));
}

function yearsText(years: readonly number[]): string {
  if (years.length === 0) return 'none';
  return years.length > 4 ? `${years[0]}–${years.at(-1)} (${years.length})` : years.join(', ');
}

function comparedLines(compared: Compared): string[] {
  const { pair, of } = compared;
  const [earlier, later] = of.releases;
  if (of.years.length === 0) return [];
  const rows = shownYears(of).map((one) => [
    String(one.year),
    valueText(one.earlier, of.unit),
    valueText(one.later, of.unit),
    signed(one.difference, of.unit),
    relativeText(one.relative),
  ]);
  const most = of.largest;
  const found = trends(compared);
  return [
    `${pair.name} (${of.unit}): A ${earlier}; B ${later}`,
    columns([['year', 'A', 'B', 'B − A', 'of A'], ...rows], [0, 1, 2, 3, 4]).trimEnd(),
    `${of.differing} of ${of.years.length} years differ${most ? `, most ${most.year} (${signed(most.difference, of.unit)}, ${relativeText(most.relative)})` : ''}. Only in A: ${yearsText(of.earlierOnly)}; only in B: ${yearsText(of.laterOnly)}.`,
    ...(found.length === 2
      ? [
          `Change ${found[0]!.from.year} to ${found[0]!.to.year} inside A ${signed(found[0]!.change, of.unit)}, inside B ${signed(found[1]!.change, of.unit)}.`,
        ]
      : []),
    pair.note,
    '',
  ];
}

/** A year and, after @, a piece of the name of its release: `2010@2024`. */
function pointOf(typed: string, pairs: readonly VintagePair[]) {
  const [text = '', named] = typed.split('@');
  const year = yearOption('--trend', text);
  const all = pairs.flatMap(({ earlier, later }) => [earlier, later]);
  const fits = all.filter(
    ({ release, points }) =>
      (named === undefined || release.includes(named)) && points.some((one) => one.year === year),
  );
  const vintage = fits.at(-1);
  if (!vintage) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--trend' },
      got: typed,
      expected: `a year and release of: ${[...new Set(all.map(({ release }) => release))].join('; ')}`,
    });
  }
  const { measure, release } = vintage;
  return { measure, release, ...vintage.points.find((one) => one.year === year)! };
}

/** The change between two points; refused where their releases differ. */
function asked(typed: readonly string[], pairs: readonly VintagePair[]): VintageTrend {
  if (typed.length === 2) return trendWithin(pointOf(typed[0]!, pairs), pointOf(typed[1]!, pairs));
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--trend' },
    got: `${typed.length} years`,
    expected: 'two, such as 2010@2024 2022@2024',
  });
}

function trendLines(trend: VintageTrend | null, unit: string): string[] {
  if (trend === null) return [];
  const { release, from, to, change: by } = trend;
  return [
    `${from.year} to ${to.year}: ${valueText(from.value, unit)} to ${valueText(to.value, unit)}, ${signed(by, unit)} (${release}).`,
    '',
  ];
}

function ofMeasure(all: readonly VintagePair[], wanted: string | boolean): readonly VintagePair[] {
  if (typeof wanted === 'boolean') return all;
  const found = all.filter(({ earlier }) => earlier.measure === wanted);
  if (found.length > 0) return found;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--vintages' },
    got: wanted,
    expected: [...new Set(all.map(({ earlier }) => earlier.measure))].join(', '),
  });
}

function csvOf(place: Place, compared: readonly Compared[]): CsvCell[][] {
  const header = ['place', 'measure', 'unit', 'year', 'earlier_release', 'later_release'];
  return [
    [...header, 'earlier', 'later', 'difference', 'relative'],
    ...compared.flatMap(({ of }) =>
      of.years.map((one): CsvCell[] => [
        ...[place.code, of.measure, of.unit, one.year, ...of.releases],
        ...[one.earlier, one.later, one.difference, one.relative],
      ]),
    ),
  ];
}

/**
 * The same years of a place under two releases: what was revised and by how much. A trend across
 * two releases is refused.
 *
 * @throws SojournError `vintage.mixed`, `argument.choice`
 */
export async function vintagesView(
  snapshot: Snapshot,
  place: Place,
  options: IndexOptions,
): Promise<ViewResult> {
  const pairs = ofMeasure(await readVintages(snapshot, place.code), options.vintages ?? true);
  if (options.trend && typeof options.vintages !== 'string') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--trend' },
      got: 'no measure',
      expected: `--vintages with one of: ${[...new Set(pairs.map(({ earlier }) => earlier.measure))].join(', ')}`,
    });
  }
  const trend = options.trend ? asked(options.trend, pairs) : null;
  const compared = pairs
    .map((pair): Compared => ({ pair, of: compareVintages(pair.earlier, pair.later) }))
    .filter(({ of }) => of.years.length > 0);
  return {
    view: 'vintages',
    place: place.code,
    year: null,
    attributions: [...new Set(compared.flatMap(({ pair }) => pair.attributions))],
    shareAlike: null,
    text: [
      `${place.names.en} (${place.code}): the same years under two releases`,
      'What lies between two releases is a revision, not something that happened: no trend joins them.',
      '',
      ...trendLines(trend, pairs[0]?.earlier.unit ?? ''),
      ...compared.flatMap(comparedLines),
    ],
    json: {
      trend,
      comparisons: compared.map(({ pair, of }) => ({
        name: pair.name,
        note: pair.note,
        ...of,
        trends: trends({ pair, of }),
      })),
    },
    csv: csvOf(place, compared),
  };
}
