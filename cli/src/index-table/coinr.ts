import { join } from 'node:path';
import { type CsvCell, csvText } from '@sojourn/engine/core';
import { writeCoinr } from '@sojourn/engine/security';
import { writeWhole } from '../output.ts';
import type { Subject } from './subject.ts';
import { tableOfPanel } from './year-table.ts';

function asCsv(rows: readonly Readonly<Record<string, CsvCell>>[]): string {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvText([header, ...rows.map((row) => header.map((name) => row[name] ?? null))]);
}

/**
 * Writes the year as iMeta.csv and iData.csv of COINr; what they cannot hold is told.
 *
 * @throws SojournError `recipe.structure`, `file.write`
 */
export function writeCoinrTables(subject: Subject, folder: string): void {
  const { recipe, panel, year, snapshot, terms } = subject;
  const names = new Map(
    panel.places.map((code) => [code, snapshot.places.find(code)?.names.en ?? code]),
  );
  // Cells filled from other years are no data: COINr gets the gaps.
  const { imputePanel: _, ...asGiven } = recipe;
  const { iMeta, iData, lost } = writeCoinr(recipe, tableOfPanel(asGiven, panel, year), {
    names,
    time: year,
  });
  writeWhole(join(folder, 'iMeta.csv'), asCsv(iMeta));
  writeWhole(join(folder, 'iData.csv'), asCsv(iData));
  const told = [
    ...(lost.length > 0 ? [`The tables of COINr have no room for: ${lost.join(', ')}.`] : []),
    'Rules of imputation, treatment, scaling and means are arguments of calls in COINr.',
    ...terms.attributions,
  ];
  process.stderr.write(`${told.join('\n')}\n`);
}
