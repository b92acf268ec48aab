import { rangeText, short } from '../mobility/text.ts';
import { columns } from '../text.ts';
import type { Line } from './line.ts';

/** The number with its range, or what stands where there is none. */
export function valueText(line: Line): string {
  const { value, dashed } = line;
  if (value === null) return dashed ? '- - -' : 'withheld';
  return `${short(value)} ${rangeText(line)}`.trimEnd();
}

/** One block of lines as aligned columns, with notes told once beneath. */
export function blockText(title: string, lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  const rows = lines.map((line) => [
    `  ${line.what}`,
    valueText(line),
    line.unit,
    line.period,
    line.grade,
  ]);
  const notes = [...new Set(lines.map(({ note }) => note).filter((note) => note !== ''))];
  const sources = [
    ...new Set(
      lines.map(({ source, vintage }) => (vintage === '' ? source : `${source} (${vintage})`)),
    ),
  ];
  return [
    title,
    columns(rows, [1]).trimEnd(),
    ...notes.map((note) => `  · ${note}`),
    ...sources.filter((source) => source !== '').map((source) => `  Source: ${source}`),
    '',
    '',
  ].join('\n');
}
