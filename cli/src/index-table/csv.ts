import { type CsvCell, csvText } from '@sojourn/engine/core';
import type { Measured } from './measured.ts';
import type { PlaceRow } from './rows.ts';
import type { Subject } from './subject.ts';

const header = [
  'place',
  'name',
  'year',
  'row',
  'level',
  'score',
  'median',
  'low50',
  'high50',
  'low80',
  'high80',
  'low95',
  'high95',
  'status',
  'age',
  'imputed',
] as const;

/** One line for each place and row of the recipe: every level's scores. */
export function tableCsv({ year }: Subject, measured: Measured, rows: readonly PlaceRow[]): string {
  const { plan } = measured.of.built;
  const level = new Map(plan.ids.map((id, row) => [id, plan.levels[row]!]));
  const lines = rows.flatMap((row): CsvCell[][] => {
    const start = (id: string): CsvCell[] => [row.code, row.name, year, id, level.get(id)!];
    const nodes = [...row.nodes].map(([id, { score, status, bands }]): CsvCell[] => [
      ...start(id),
      score,
      bands?.median ?? null,
      ...[0, 1, 2].flatMap((at) => [bands?.bands[at]?.low ?? null, bands?.bands[at]?.high ?? null]),
      status,
      null,
      null,
    ]);
    const indicators = [...row.indicators].map(([id, { score, age, imputed }]): CsvCell[] => [
      ...start(id),
      score,
      ...new Array<null>(7).fill(null),
      score === null ? 'missing' : age === 0 || age === null ? 'measured' : 'carried',
      age,
      imputed ? 1 : 0,
    ]);
    return [...nodes, ...indicators];
  });
  return csvText([[...header], ...lines]);
}
