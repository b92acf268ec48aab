import { readSecurityPanel, type Snapshot } from '@sojourn/data';
import type { CsvCell } from '@sojourn/engine/core';
import {
  groupScoresOfAll,
  type PlaceGroupScores,
  sojournLastYear,
  sojournRecipe,
  sojournYears,
  type View,
} from '@sojourn/engine/security';
import { wholeNumber } from '../../numbers.ts';
import { columns } from '../../text.ts';
import { bandsJson } from '../json.ts';
import { choiceSpaceOf } from '../measured.ts';
import { drawsOf, type IndexOptions } from '../options.ts';
import { bandText, scoreText } from '../words.ts';
import { termsOf, type ViewResult } from './result.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly scores: PlaceGroupScores['scores'];
}

const hasScore = ({ scores }: Pick<Row, 'scores'>) => scores.some(({ bands }) => bands !== null);

function textOf(view: View, rows: readonly Row[], year: number, draws: number): string[] {
  const groups = rows[0]?.scores.map(({ group }) => group) ?? [];
  const head = ['code', 'place', ...groups.flatMap((group) => [group, '80 %'])];
  const cells = rows.map(({ code, name, scores }) => [
    code,
    name.slice(0, 28),
    ...scores.flatMap(({ status, bands }) => [
      `${scoreText(bands?.median, 1)}${status === 'carried' && bands ? ' c' : ''}`,
      bandText(bands?.bands[1], 1),
    ]),
  ]);
  const right = head.map((_, at) => at).filter((at) => at > 1);
  return [
    `${view.title} (${view.source}), ${year}, ${draws} runs`,
    'Scores from 1 to 100 (medians of the runs), more is more secure, with 80 % intervals. c: carried. By name, without ranks: where intervals overlap no order is stated.',
    '',
    columns([head, ...cells], right).trimEnd(),
    '',
    ...view.groups.map(({ id, label, indicators }) =>
      indicators.length === 0 ? `${id}: ${label}: no indicator of the index.` : `${id}: ${label}.`,
    ),
    '',
  ];
}

function csvOf(rows: readonly Row[], year: number): CsvCell[][] {
  const header = ['place', 'name', 'year', 'group', 'score', 'low50', 'high50'];
  return [
    [...header, 'low80', 'high80', 'low95', 'high95', 'status'],
    ...rows.flatMap(({ code, name, scores }) =>
      scores.map(({ group, status, bands }): CsvCell[] => [
        ...[code, name, year, group, bands?.median ?? null],
        ...[0, 1, 2].flatMap((at) => [
          bands?.bands[at]?.low ?? null,
          bands?.bands[at]?.high ?? null,
        ]),
        status,
      ]),
    ),
  ];
}

/**
 * Scores of the groups of a view for all places in a year, by name: medians of the runs with their
 * intervals, never ranks.
 */
export async function placesView(
  snapshot: Snapshot,
  view: View,
  options: IndexOptions,
): Promise<ViewResult> {
  const year =
    options.year === undefined
      ? sojournYears.fullTo
      : wholeNumber('--year', options.year, sojournYears.compositeFrom, sojournLastYear);
  const { draws, seed } = drawsOf(options, 200);
  const series = sojournRecipe.indicators.map(({ id }) => id);
  const range = { series, from: sojournYears.from, to: sojournLastYear };
  const { panel, origins } = await readSecurityPanel(snapshot, range);
  const choices = choiceSpaceOf(options);
  const drawn = groupScoresOfAll(view, sojournRecipe, panel, year, { seed, draws, choices });
  const rows = drawn
    .map(({ place, scores }): Row => {
      return { code: place, name: snapshot.places.get(place).names.en, scores };
    })
    .filter(hasScore)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    view: view.id,
    place: null,
    year,
    ...termsOf(snapshot, origins),
    text: textOf(view, rows, year, draws),
    json: {
      draws,
      seed,
      places: rows.map(({ code, name, scores }) => ({
        code,
        name,
        groups: scores.map(({ group, status, bands }) => ({
          group,
          status,
          interval: bandsJson(bands),
        })),
      })),
    },
    csv: csvOf(rows, year),
  };
}
