import type { TableTwin } from '@sojourn/charts';

/** Room for one character of a table's text and for the margins of a cell, in any unit. */
export interface TypeSize {
  readonly perCharacter: number;
  readonly margins: number;
}

/** A cell of more characters than this is set in several lines anyway. */
const widest = 60;

const longestOf = (texts: readonly string[]) =>
  texts.reduce((most, { length }) => Math.max(most, length), 0);
/** A line may end at a space, and at a hyphen that is not within a date. */
const wordsOf = (text: string) => text.split(/ |(?<!\d)[\u2010-\u2014-]|[\u2010-\u2014-](?!\d)/);

interface Column {
  readonly kind: TableTwin['columns'][number]['kind'];
  /** No narrower: its longest word, or number, in one line. */
  readonly least: number;
  /** No wider: its longest cell in one line. */
  readonly most: number;
}

function columnsOf(
  table: TableTwin,
  cells: readonly (readonly string[])[],
  { perCharacter, margins }: TypeSize,
): readonly Column[] {
  return table.columns.map(({ label, kind }, at) => {
    const texts = cells.map((row) => row[at] ?? '');
    const unbroken = [...wordsOf(label), ...(kind === 'text' ? texts.flatMap(wordsOf) : texts)];
    const least = longestOf(unbroken) * perCharacter + margins;
    const longest = Math.min(widest, longestOf([label, ...texts])) * perCharacter + margins;
    return { kind, least, most: Math.max(least, longest) };
  });
}

/** The least width at which no word and no number of a table is broken. */
export function leastWidth(
  table: TableTwin,
  cells: readonly (readonly string[])[],
  size: TypeSize,
): number {
  return columnsOf(table, cells, size).reduce((sum, { least }) => sum + least, 0);
}

/** Shares of a room by weight, none below its least. */
function shared(
  columns: readonly Column[],
  weights: readonly number[],
  room: number,
): readonly number[] {
  const set = columns.map(({ least }) => least);
  const open = new Set(columns.keys());
  let left = room;
  for (;;) {
    const weight = [...open].reduce((sum, at) => sum + weights[at]!, 0);
    const wished = (at: number) => (left * weights[at]!) / weight;
    const bound = [...open].find((at) => weight === 0 || wished(at) < columns[at]!.least);
    if (bound === undefined) {
      for (const at of open) set[at] = wished(at);
      return set;
    }
    open.delete(bound);
    left -= columns[bound]!.least;
  }
}

/** Weights of columns: only where a cell is among the highest of its row does it ask for room. */
function weightsOf(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { perCharacter, margins }: TypeSize,
): readonly number[] {
  const sums = widths.map(() => 1);
  for (const row of rows) {
    const lines = widths.map(
      (width, at) => ((row[at] ?? '').length * perCharacter) / Math.max(1, width - margins),
    );
    const highest = Math.max(1, ...lines);
    for (const [at, of] of lines.entries()) {
      const share = of / highest;
      sums[at] = sums[at]! + share ** 4 * (row[at] ?? '').length;
    }
  }
  return sums.map(Math.sqrt);
}

/** Columns that may be wider than their text: words, else numbers; years only if all are. */
function elasticOf(columns: readonly Column[]): ReadonlySet<number> {
  const all = [...columns.keys()];
  const text = all.filter((at) => columns[at]!.kind === 'text');
  const numbers = all.filter((at) => columns[at]!.kind !== 'year');
  return new Set([text, numbers, all].find(({ length }) => length > 0));
}

/** What columns do not need goes to those that still lack room, then to all alike. */
function withoutExcess(columns: readonly Column[], widths: readonly number[]): readonly number[] {
  const capped = widths.map((width, at) => Math.min(width, columns[at]!.most));
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  const spare = sum(widths) - sum(capped);
  const lacks = capped.map((width, at) => Math.max(0, columns[at]!.most - width));
  const lack = sum(lacks);
  const part = lack === 0 ? 0 : Math.min(1, spare / lack);
  const elastic = elasticOf(columns);
  const rest = Math.max(0, spare - lack) / elastic.size;
  return capped.map((width, at) => width + part * lacks[at]! + (elastic.has(at) ? rest : 0));
}

/** How often the heights of rows are looked at again. */
const rounds = 6;

/**
 * Widths of columns: none narrower than its longest word, a number never in two lines. The rest is
 * shared so that the table is short: where the lengths of those cells of a column that are the
 * highest of their rows add up to s, the sum of all heights is least at widths in proportion to
 * the square root of s.
 *
 * @example columnWidths(table, cells, 9638, { perCharacter: 100, margins: 200 })
 */
export function columnWidths(
  table: TableTwin,
  cells: readonly (readonly string[])[],
  width: number,
  size: TypeSize,
): readonly number[] {
  const columns = columnsOf(table, cells, size);
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  if (least >= width) return columns.map((column) => Math.floor((width * column.least) / least));
  const rows = [table.columns.map(({ label }) => label), ...cells];
  let widths: readonly number[] = columns.map(() => width / columns.length);
  for (let round = 0; round < rounds; round++) {
    const next = shared(columns, weightsOf(rows, widths, size), width);
    widths = widths.map((one, at) => (one + next[at]!) / 2);
  }
  const bounded = shared(columns, widths, width);
  return withoutExcess(columns, bounded).map(Math.floor);
}
