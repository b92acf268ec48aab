import { formatPeriod, months } from '@sojourn/engine/core';
import type { ProblemList } from './problems.ts';
import type { RawKey, RawRows } from './rows.ts';
import type { OwnColumns, OwnTexts } from './types.ts';

/** Codes of a dictionary sorted by its text, so that the order of rows leaves no trace. */
function sortedTexts(texts: readonly string[], codes: readonly number[]): OwnTexts {
  const dictionary = [...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rank = new Map(dictionary.map((text, i) => [text, i]));
  const renumbered = texts.map((text) => rank.get(text) ?? -1);
  return { dictionary, codes: codes.map((code) => renumbered[code] ?? -1) };
}

function textsOf(values: readonly (string | null)[]): OwnTexts {
  const texts = [...new Set(values)].filter((text) => text !== null);
  const codes = new Map(texts.map((text, i) => [text, i]));
  return sortedTexts(
    texts,
    values.map((text) => (text === null ? -1 : (codes.get(text) ?? -1))),
  );
}

function comparer(columns: readonly (readonly number[])[]): (a: number, b: number) => number {
  return (a, b) => {
    for (const column of columns) {
      const difference = (column[a] ?? 0) - (column[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** `2023/24` for months counted from year 0. */
export function spanText(start: number, count: number): string {
  return formatPeriod(months(Math.floor(start / 12), (start % 12) + 1, count));
}

const textAt = ({ dictionary, codes }: OwnTexts, row: number) =>
  dictionary[codes[row] ?? -1] ?? '(none)';

function checkDuplicates(
  raw: RawRows,
  order: readonly number[],
  keys: readonly (readonly [string, OwnTexts])[],
  compare: (a: number, b: number) => number,
  file: string,
  problems: ProblemList,
): void {
  for (let i = 1; i < order.length; i++) {
    const [first, second] = [order[i - 1] ?? 0, order[i] ?? 0];
    if (compare(first, second) !== 0) continue;
    const cells = keys.map(([, texts]) => textAt(texts, second));
    const unused = raw.unused.length > 0 ? ` (not in the map: ${raw.unused.join(', ')})` : '';
    problems.add({
      code: 'row.duplicate',
      where: {
        file,
        row: raw.row[second] ?? 0,
        field: ['period', ...keys.map(([k]) => k)].join(', '),
      },
      got: [spanText(raw.start[second] ?? 0, raw.months[second] ?? 0), ...cells].join(', '),
      expected: `row ${raw.row[first]}`,
      remedy: `Keep one of the rows, or map the column that tells them apart${unused}.`,
    });
  }
}

/** Any two different periods of one file must be apart: months and years would count twice. */
function checkSpans(raw: RawRows, file: string, problems: ProblemList): void {
  const spans = new Map<string, number>();
  for (let i = 0; i < raw.start.length; i++) {
    const key = `${raw.start[i]} ${raw.months[i]}`;
    if (!spans.has(key)) spans.set(key, i);
  }
  const rows = [...spans.values()].sort(
    (a, b) =>
      (raw.start[a] ?? 0) - (raw.start[b] ?? 0) || (raw.months[b] ?? 0) - (raw.months[a] ?? 0),
  );
  let widest = rows[0] ?? 0;
  const end = (i: number) => (raw.start[i] ?? 0) + (raw.months[i] ?? 0);
  const name = (i: number) => spanText(raw.start[i] ?? 0, raw.months[i] ?? 0);
  for (const i of rows.slice(1)) {
    if ((raw.start[i] ?? 0) < end(widest)) {
      problems.add({
        code: 'row.overlap',
        where: { file, row: raw.row[i] ?? 0, field: 'the period' },
        got: name(i),
        expected: `${name(widest)} in row ${raw.row[widest]}`,
        remedy:
          'Add fiscal years, calendar years and months as series of their own, each with its id.',
      });
    }
    if (end(i) > end(widest)) widest = i;
  }
}

/** The whole to which a key's text belongs, or null where it is one itself. */
function wholeOf(key: string, text: string): string | null {
  if (key === 'sex') return text === 'b' ? null : 'b';
  return ['place', 'origin', 'destination'].includes(key) && text.includes('.')
    ? text.slice(0, text.indexOf('.'))
    : null;
}

/** A country beside its own districts, or both sexes beside women and men, count twice. */
function checkWholes(
  raw: RawRows,
  keys: readonly (readonly [string, OwnTexts])[],
  file: string,
  problems: ProblemList,
): void {
  for (const [key, { dictionary, codes }] of keys) {
    const wholes = dictionary.map((text) => wholeOf(key, text));
    if (!wholes.some((whole) => whole !== null && dictionary.includes(whole))) continue;
    const others = keys.filter(([other]) => other !== key).map(([, texts]) => texts.codes);
    const cellOf = (row: number, text: string) =>
      [raw.start[row], raw.months[row], text, ...others.map((of) => of[row])].join(' ');
    const found = new Map<string, number>();
    codes.forEach((code, row) => {
      if (code >= 0 && wholes[code] === null) found.set(cellOf(row, dictionary[code] ?? ''), row);
    });
    codes.forEach((code, row) => {
      const whole = wholes[code] ?? null;
      const other = whole === null ? undefined : found.get(cellOf(row, whole));
      if (other === undefined) return;
      problems.add({
        code: 'row.overlap',
        where: { file, row: raw.row[row] ?? 0, field: key },
        got: dictionary[code] ?? '',
        expected: `its whole in row ${raw.row[other]}`,
      });
    });
  }
}

/**
 * Rows in canonical order with sorted dictionaries; the same rows in any order give the same
 * columns. Repeated keys, overlapping periods and wholes beside their parts go into the list.
 */
export function canonicalColumns(raw: RawRows, file: string, problems: ProblemList): OwnColumns {
  const keys = raw.keys.map(
    ({ key, texts, codes }: RawKey) => [key, sortedTexts(texts, codes)] as const,
  );
  const compare = comparer([raw.start, raw.months, ...keys.map(([, { codes }]) => codes)]);
  const order = raw.start.map((_, i) => i).sort(compare);
  if (problems.isEmpty) {
    checkDuplicates(raw, order, keys, compare, file, problems);
    checkSpans(raw, file, problems);
    checkWholes(raw, keys, file, problems);
  }
  const take = <T>(values: readonly T[]) => order.map((i) => values[i] as T);
  const reason = textsOf(raw.reason);
  return {
    start: take(raw.start),
    months: take(raw.months),
    keys: Object.fromEntries(
      keys.map(([key, { dictionary, codes }]) => [key, { dictionary, codes: take(codes) }]),
    ),
    value: take(raw.value),
    reason: { dictionary: reason.dictionary, codes: take(reason.codes) },
  };
}
