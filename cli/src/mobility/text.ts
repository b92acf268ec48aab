import type { Line } from '../remittances/line.ts';
import { columns } from '../text.ts';

const scales: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** Three digits that mean something: `209 billion`, `−0.64`, `0.0022`. */
export function short(value: number): string {
  const [size, name] = scales.find(([from]) => Math.abs(value) >= from) ?? [1, ''];
  const digits = Number((value / size).toPrecision(3));
  const text = digits.toLocaleString('en', { maximumSignificantDigits: 3 });
  return `${text.replace('-', '\u2212')}${name}`;
}

/** The range where it says more than the value. */
export function rangeText({ low, high }: Line): string {
  if (low === null || high === null) return '';
  const [from, to] = [short(low), short(high)];
  return from === to ? '' : `(${from} to ${to})`;
}

/** Lines as aligned columns: what, value, range, unit. */
export function linesText(title: string, lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    `  ${line.what}`,
    line.value === null ? '–' : short(line.value),
    rangeText(line),
    line.unit,
  ]);
  const sources = [...new Set(lines.map(({ source }) => `  Source: ${source}; modelled.\n`))];
  const notes = [...new Set(lines.map(({ note }) => note))].filter((note) => note !== '');
  return [
    `${title}\n`,
    columns(rows, [1]),
    ...notes.map((note) => `  ${note}\n`),
    ...sources,
    '\n',
  ].join('');
}
