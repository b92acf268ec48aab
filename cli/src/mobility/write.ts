import { type CsvCell, csvText, engineVersion } from '@sojourn/engine/core';
import { effect, womenLine } from '@sojourn/engine/economy';
import { linesCsv } from '../remittances/rows.ts';
import { columns } from '../text.ts';
import type { Report } from './report.ts';
import { linesText, short } from './text.ts';
import type { AskedWorld } from './world.ts';

const women = womenLine('mobility').sentence;

/** The register's effects on which the lines rest, with grade and whether the source was read. */
function evidenceText({ lines }: Report): string {
  const ids = [...new Set(lines.flatMap(({ effects }) => effects))];
  const each = ids.map((id) => `${id} (${effect(id).grade}, ${effect(id).checked})`);
  return `Evidence: ${each.join('; ') || 'none in the register'}.\n`;
}

function placeRows(report: Report, { codes, world }: AskedWorld): CsvCell[][] {
  const names = Object.keys(report.places);
  return codes.map((code, i) => [
    code,
    world.names[i]!,
    ...names.map((name) => report.places[name]![i]!),
  ]);
}

function written(value: string | number): string {
  return typeof value === 'string' ? value : short(value);
}

function placesTable(report: Report, asked: AskedWorld): string {
  const names = Object.keys(report.places);
  const rows = asked.codes.map((_, i) => [
    asked.world.names[i]!,
    ...names.map((name) => written(report.places[name]![i]!)),
  ]);
  const heads = names.map((name) => name.replaceAll('_', ' '));
  return columns(
    [['place', ...heads], ...rows],
    names.map((_, k) => k + 1),
  );
}

/** The report in words for a terminal. */
export function reportText(report: Report, asked: AskedWorld, withPlaces: boolean): string {
  return [
    linesText(report.title, report.lines),
    ...report.words.map((words) => `${words}\n`),
    ...asked.notes.map((words) => `  · ${words}\n`),
    evidenceText(report),
    `${women}\n`,
    withPlaces ? `\n${placesTable(report, asked)}` : '',
  ].join('');
}

/** Lines as CSV, the women's line last; or the table by place, which holds places alone. */
export function reportCsv(report: Report, asked: AskedWorld, withPlaces: boolean): string {
  if (!withPlaces) return linesCsv(report.lines, women);
  return csvText([['code', 'name', ...Object.keys(report.places)], ...placeRows(report, asked)]);
}

/** Everything as JSON. */
export function reportJson(report: Report, asked: AskedWorld): string {
  const { title, lines, words, assumptions, result, places } = report;
  const { world, codes, snapshot, notes } = asked;
  const made = {
    schema: 'sojourn.mobility/1',
    engineVersion,
    snapshot,
    title,
    year: world.year,
    currency: world.currency,
    assumptions,
    result,
    lines,
    words,
    notes,
    women,
    places: codes.map((code, i) => ({
      code,
      name: world.names[i],
      ...Object.fromEntries(Object.entries(places).map(([name, values]) => [name, values[i]])),
    })),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}
