import type { SeriesOrigin, Snapshot } from '@sojourn/data';
import { type PlaceSeries, readPlaceSeries } from '@sojourn/data/views';
import type { CsvCell, Place } from '@sojourn/engine/core';
import {
  type GroupScore,
  type GroupValues,
  groupScores,
  seriesOfView,
  sojournLastYear,
  sojournRecipe,
  sojournYears,
  type View,
  type ViewGap,
  type ViewValue,
  viewValues,
} from '@sojourn/engine/security';
import { columns } from '../../text.ts';
import { bandsJson } from '../json.ts';
import { choiceSpaceOf } from '../measured.ts';
import { drawsOf, type IndexOptions, yearOption } from '../options.ts';
import { bandText, scoreText } from '../words.ts';
import { termsOf, type ViewResult } from './result.ts';
import { amountText, reasonText } from './text.ts';

/** A view of a place with everything that is shown of it. */
interface Viewed {
  readonly view: View;
  readonly place: Place;
  readonly year: number;
  readonly data: PlaceSeries;
  readonly groups: readonly GroupValues[];
  readonly scores: ReadonlyMap<string, GroupScore>;
  readonly draws: number;
}

const labels = new Map(sojournRecipe.indicators.map(({ id, label }) => [id, label ?? id]));

function originOf({ data }: Viewed, id: string): SeriesOrigin {
  return data.origins.find((one) => one.id === id)!;
}

function unitOf(of: Viewed, id: string): string {
  return sojournRecipe.indicators.find((one) => one.id === id)?.unit ?? originOf(of, id).unit;
}

const nameOf = (of: Viewed, id: string) => labels.get(id) ?? originOf(of, id).name;

/** Published bounds, where they say more than the value. */
function rangeText({ value, low, high, level }: ViewValue): string {
  if (low === null || high === null || (low === value && high === value)) return '';
  const share = level === null ? 'low–high' : `${Math.round(100 * level)} %`;
  return `${amountText(low)} to ${amountText(high)} (${share})`;
}

/** A value; one at the floor of its source is itself or less. */
function floored({ data }: Viewed, { id, value }: ViewValue): string {
  const floor = data.floors.get(id);
  return `${floor !== undefined && value <= floor ? '≤ ' : ''}${amountText(value)}`;
}

function valueRow(of: Viewed, one: ViewValue): string[] {
  return [
    `${one.own ? ' ' : '+'} ${nameOf(of, one.id)}`,
    floored(of, one),
    unitOf(of, one.id),
    rangeText(one),
    String(one.year),
    one.score === null ? '' : scoreText(one.score, 0),
    originOf(of, one.id).organisation,
  ];
}

function gapText(of: Viewed, gap: ViewGap): string {
  const reason = reasonText(of.data.reasonOf(gap, of.year));
  const last = gap.last === null ? '' : `, last value ${gap.last}`;
  return `${nameOf(of, gap.id)} (${reason}${last})`;
}

function scoreLine({ scores, draws }: Viewed, { group }: GroupValues): string {
  const found = scores.get(group.id);
  if (group.indicators.length === 0) return 'No score: the index has no indicator here.';
  if (!found)
    return draws === 0
      ? 'No score: no runs were asked for.'
      : 'No score before 2005, when the index begins.';
  if (found.bands === null) return 'No score: less than half of its indicators are there.';
  const { median, bands } = found.bands;
  const carried = found.status === 'carried' ? ', carried' : '';
  return `Score ${scoreText(median, 1)} of 1 to 100 (median of ${draws} runs), more is more secure; 80 % interval ${bandText(bands[1], 1)}${carried}.`;
}

function groupLines(of: Viewed, one: GroupValues): string[] {
  const head = ['', 'value', 'unit', 'interval', 'year', 'score', 'source'];
  const rows = one.values.map((value) => valueRow(of, value));
  const gaps = one.gaps.map((gap) => gapText(of, gap));
  return [
    `${one.group.label}: ${one.group.holds}.`,
    scoreLine(of, one),
    ...(rows.length > 0 ? [columns([head, ...rows], [1, 4, 5]).trimEnd()] : []),
    ...(gaps.length > 0 ? [`Missing: ${gaps.join('; ')}.`] : []),
    '',
  ];
}

function textOf(of: Viewed): string[] {
  const { place, view, year } = of;
  return [
    `${place.names.en} (${place.code}), ${year}: ${view.title} (${view.source})`,
    'The indicators of the index, each once, on other shelves. + further facts, in no score.',
    'Years are those of the values. The view as a whole has no score.',
    '',
    ...of.groups.flatMap((one) => groupLines(of, one)),
  ];
}

const csvHeader = [
  ...['place', 'year_asked', 'view', 'group', 'indicator', 'own', 'value', 'unit', 'low', 'high'],
  ...['level', 'year', 'age', 'score', 'reason', 'last_year', 'source', 'release', 'licence'],
];

function csvOf(of: Viewed): CsvCell[][] {
  const rows = of.groups.flatMap(({ group, values, gaps }) => {
    const start = (id: string, own: boolean): CsvCell[] => [
      ...[of.place.code, of.year, of.view.id, group.id, id],
      own ? 1 : 0,
    ];
    const source = (id: string): CsvCell[] => {
      const { organisation, release, licence } = originOf(of, id);
      return [organisation, release, licence];
    };
    return [
      ...values.map((one): CsvCell[] => [
        ...start(one.id, one.own),
        ...[one.value, unitOf(of, one.id), one.low, one.high, one.level],
        ...[one.year, one.age, one.score, null, null],
        ...source(one.id),
      ]),
      ...gaps.map((gap): CsvCell[] => [
        ...start(gap.id, gap.own),
        ...[null, unitOf(of, gap.id), null, null, null, null, null, null],
        ...[of.data.reasonOf(gap, of.year), gap.last],
        ...source(gap.id),
      ]),
    ];
  });
  return [csvHeader, ...rows];
}

function jsonOf(of: Viewed, seed: number) {
  return {
    draws: of.draws,
    seed,
    groups: of.groups.map(({ group, values, gaps }) => {
      const score = of.scores.get(group.id);
      return {
        id: group.id,
        label: group.label,
        holds: group.holds,
        named: group.named,
        status: score?.status ?? 'missing',
        interval: bandsJson(score?.bands ?? null),
        values: values.map((one) => ({
          ...one,
          unit: unitOf(of, one.id),
          source: originOf(of, one.id),
        })),
        missing: gaps.map((gap) => ({ ...gap, reason: of.data.reasonOf(gap, of.year) })),
      };
    }),
  };
}

/**
 * Obstacles or levels of a place in a year: values with unit, year, interval and source, what is
 * missing, and from 2005 on the score of each group with its doubt.
 *
 * @throws SojournError `argument.range` for a year that the index does not reach
 */
export async function groupsView(
  snapshot: Snapshot,
  view: View,
  place: Place,
  options: IndexOptions,
): Promise<ViewResult> {
  const year = options.year === undefined ? sojournLastYear : yearOption('--year', options.year);
  const { draws, seed } = drawsOf(options, 200);
  const range = { series: seriesOfView(view), from: sojournYears.from, to: sojournLastYear };
  const data = await readPlaceSeries(snapshot, place.code, range);
  const groups = viewValues(view, sojournRecipe, data.panel, place.code, year);
  const choices = choiceSpaceOf(options);
  const drawn =
    year < sojournYears.compositeFrom || draws === 0
      ? []
      : groupScores(view, sojournRecipe, data.panel, place.code, year, { seed, draws, choices });
  const scores = new Map(drawn.map((one) => [one.group, one]));
  const of: Viewed = { view, place, year, data, groups, scores, draws };
  const used = new Set(groups.flatMap(({ values }) => values.map(({ id }) => id)));
  return {
    view: view.id,
    place: place.code,
    year,
    ...termsOf(
      snapshot,
      data.origins.filter(({ id }) => used.has(id)),
    ),
    text: textOf(of),
    json: jsonOf(of, seed),
    csv: csvOf(of),
  };
}
