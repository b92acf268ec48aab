import { columns } from '../text.ts';
import type { Line } from './line.ts';

const scales: readonly (readonly [number, string])[] = [
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** Three digits that mean something: `4.1 billion`, `312 million`, `6.2`. */
function short(value: number): string {
  const [size, name] = scales.find(([from]) => Math.abs(value) >= from) ?? [1, ''];
  const scaled = value / size;
  const decimals = Math.abs(scaled) >= 100 ? 0 : Math.abs(scaled) >= 10 ? 1 : 2;
  const rounded = size === 1 && Math.abs(value) >= 1000 ? Number(value.toPrecision(3)) : scaled;
  const text = Number(rounded.toFixed(decimals)).toLocaleString('en');
  return `${text.replace('-', '\u2212')}${name}`;
}

/** The number with its range, or what stands where there is none. */
export function valueText({ value, low, high, dashed }: Line): string {
  if (value === null) return dashed ? '- - -' : 'withheld';
  if (low === null || high === null || short(low) === short(high)) return short(value);
  return `${short(value)} (${short(low)} to ${short(high)})`;
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
