import { csvText, SojournError } from '@sojourn/engine/core';
import type { Pool } from '@sojourn/runner/node';
import { columns, nearestOf } from '../text.ts';
import { bandsJson, metaJson } from './json.ts';
import { measure } from './measured.ts';
import { drawsOf, type IndexOptions } from './options.ts';
import { type PlaceRow, placeRows } from './rows.ts';
import { splitLine, splitOf, type YearSplit } from './split.ts';
import type { Subject } from './subject.ts';
import { bandText, decimalsOf, footLines, nodeText, percent } from './words.ts';

/** Runs of each year unless told: fewer than for a table, since there are many years. */
const usualDraws = 200;

/** The code of a place of the panel. @throws SojournError `place.unknown` with the nearest */
export function codeOf({ snapshot, panel }: Subject, typed: string): string {
  if (panel.places.includes(typed)) return typed;
  const found = snapshot.places.find(typed);
  if (found && panel.places.includes(found.code)) return found.code;
  if (found === undefined) {
    const near = nearestOf(typed, panel.places);
    if (near === null) return snapshot.places.get(typed).code;
    const name = snapshot.places.find(near)?.names.en;
    const expected = name === undefined ? near : `${name} (${near})`;
    throw new SojournError({ code: 'place.unknown', got: typed, expected });
  }
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'place' },
    got: `${found.names.en} (${found.code})`,
    expected: 'a place of the table',
  });
}

/** One year of one place. */
export interface PlaceYear {
  readonly year: number;
  readonly row: PlaceRow;
}

/** Every year of the panel in which the place has a score. */
async function yearsOf(
  subject: Subject,
  code: string,
  options: IndexOptions,
  pool: Pool | undefined,
): Promise<PlaceYear[]> {
  const { panel } = subject;
  const asked = drawsOf(options, usualDraws);
  const years: PlaceYear[] = [];
  for (const year of panel.years) {
    const measured = await measure(subject, year, asked, options, pool, true);
    const row = placeRows(subject, measured, {}).find((one) => one.code === code);
    if (row) years.push({ year, row });
  }
  return years;
}

function asText(
  subject: Subject,
  code: string,
  years: readonly PlaceYear[],
  draws: number,
  split: YearSplit | null,
): string {
  const nodes = years[0] ? [...years[0].row.nodes.keys()] : [];
  const decimals = decimalsOf(subject);
  const top = nodes.at(-1)!;
  const cells = years.map(({ year, row }) => [
    String(year),
    nodeText(row.nodes.get(top), decimals),
    bandText(row.nodes.get(top)?.bands?.bands[2], decimals),
    ...nodes.slice(0, -1).map((id) => nodeText(row.nodes.get(id), decimals)),
    percent(row.carriedShare),
  ]);
  const head = [
    'year',
    'index',
    '95 %',
    ...nodes.slice(0, -1).map((id) => id.slice(0, 13)),
    'carried',
  ];
  const name = years[0]?.row.name ?? code;
  return `${[
    `${name} (${code}): ${subject.recipe.title} (${subject.recipe.id} ${subject.recipe.version}), ${draws === 0 ? 'the points alone' : `${draws} runs a year`}`,
    '',
    columns(
      [head, ...cells],
      head.map((_, at) => at),
    ).trimEnd(),
    '',
    'c: carried, fewer than two of its indicators are of the year.',
    ...(split ? [splitLine(split.shares.get(code) ?? null, name, split)] : []),
    ...footLines(subject),
  ].join('\n')}\n`;
}

/** Whether any score has an interval: benefit of the doubt has none, however many runs are asked. */
const isDrawn = (years: readonly PlaceYear[]) =>
  years.some(({ row }) => [...row.nodes.values()].some(({ bands }) => bands !== null));

function asCsv(years: readonly PlaceYear[]): string {
  const lines = years.flatMap(({ year, row }) =>
    [...row.nodes].map(([id, { score, status, bands }]) => [
      row.code,
      year,
      id,
      score,
      bands?.median ?? null,
      bands?.bands[2].low ?? null,
      bands?.bands[2].high ?? null,
      status,
    ]),
  );
  const header = ['place', 'year', 'row', 'score', 'median', 'low95', 'high95', 'status'];
  return csvText([header, ...lines]);
}

/** One place over all years, as text, CSV or JSON. */
export async function placeOutput(
  subject: Subject,
  typed: string,
  options: IndexOptions,
  pool?: Pool,
): Promise<string> {
  const code = codeOf(subject, typed);
  const years = await yearsOf(subject, code, options, pool);
  if (options.csv) return asCsv(years);
  const { draws: asked, seed } = drawsOf(options, usualDraws);
  const draws = isDrawn(years) ? asked : 0;
  const split = options.split ? splitOf(subject, options) : null;
  if (!options.json) return asText(subject, code, years, draws, split);
  const result = {
    ...metaJson(subject, draws === 0 ? null : draws, draws === 0 ? null : seed),
    place: code,
    ...(split && {
      split: { year: split.year, grid: split.grid, shares: split.shares.get(code) ?? null },
    }),
    years: years.map(({ year, row }) => ({
      year,
      carriedShare: row.carriedShare,
      nodes: Object.fromEntries(
        [...row.nodes].map(([id, { score, status, bands }]) => [
          id,
          { score, status, interval: bandsJson(bands) },
        ]),
      ),
      indicators: Object.fromEntries(row.indicators),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
