import { csvText, engineVersion } from '@sojourn/engine/core';
import { rangeText, short } from '../mobility/text.ts';
import { deliver } from '../output.ts';
import { lineHeader, lineRows } from '../remittances/rows.ts';
import { columns } from '../text.ts';
import { checkForm, type EconomyOptions } from './options.ts';
import type { EconomyBlock, EconomyInput, EconomyLine, EconomyReport } from './report.ts';

const unique = (all: readonly string[]) => [...new Set(all)].filter((text) => text !== '');

function sourceText({ source, vintage }: EconomyLine): string {
  return vintage === '' ? source : `${source} (${vintage})`;
}

/** The number with its range; dashes with the direction where nobody has measured one. */
function valueText(line: EconomyLine): string {
  const { value, direction } = line;
  if (value === null) return direction === null ? '- - -' : `- - - (${direction})`;
  return `${short(value)} ${rangeText(line)}`.trimEnd();
}

function blockText({ title, lines }: EconomyBlock): string {
  if (lines.length === 0) return '';
  const rows = lines.map((line) => [
    `  ${line.what}`,
    valueText(line),
    line.unit,
    line.period,
    line.grade,
    line.movement,
  ]);
  const kinds = unique(lines.map(({ movement }) => movement));
  const shown = kinds.length > 1 ? rows : rows.map((row) => row.slice(0, -1));
  return [
    kinds.length === 1 ? `${title}: ${kinds[0]}` : title,
    columns(shown, [1]).trimEnd(),
    ...unique(lines.map(({ note }) => note)).map((note) => `  · ${note}`),
    ...unique(lines.map(sourceText)).map((source) => `  Source: ${source}`),
    '',
    '',
  ].join('\n');
}

function inputsText(inputs: readonly EconomyInput[]): string {
  const set = inputs.filter(({ value }) => value !== null);
  if (set.length === 0) return '';
  const rows = set.map(({ option, value, from }) => [`  ${option}`, String(value), from]);
  return `What was put in\n${columns(rows, [1])}\n`;
}

/** A part in words for a terminal; the women's line is the last. */
export function economyText(report: EconomyReport): string {
  return [
    `${report.title}\n\n`,
    ...report.blocks.map(blockText),
    inputsText(report.inputs),
    ...report.words.map((words) => `${words}\n`),
    `${report.women.sentence}\n`,
  ].join('');
}

/** A part as JSON, every line with its kind of movement. */
export function economyJson(report: EconomyReport): string {
  const { part, title, inputs, blocks, words, women } = report;
  const lines = blocks.flatMap((block) =>
    block.lines.map((line) => ({ ...line, what: line.what.trim(), block: block.title })),
  );
  const made = { schema: 'sojourn.economy/1', engineVersion, part, title, inputs, lines };
  return `${JSON.stringify({ ...made, words, women: women.sentence }, null, 2)}\n`;
}

/** A part as CSV: one line a row, the women's line last. */
export function economyCsv({ blocks, women }: EconomyReport): string {
  const lines = blocks.flatMap((block) => block.lines);
  const more = [...lines.map(({ movement, direction }) => [movement, direction]), ['', '']];
  const rows = lineRows(lines, women.sentence).map((row, k) => [...row, ...more[k]!]);
  return csvText([[...lineHeader, 'movement', 'direction'], ...rows]);
}

/** Writes a part in the form asked for. @throws SojournError `argument.choice`, `file.write` */
export function deliverEconomy(report: EconomyReport, options: EconomyOptions): Promise<void> {
  checkForm(options);
  if (options.json) return deliver(economyJson(report), options.out);
  return deliver(options.csv ? economyCsv(report) : economyText(report), options.out);
}
