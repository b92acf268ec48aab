type Where = Readonly<Record<string, string | number>>;

/** Beyond this many, rows are told by what they have in common. */
const spelledOut = 3;

/**
 * Which rows of the data a number was read from: one, or several of one column.
 *
 * @param where keys of the rows, a range as `2016..2025`
 * @param count how many rows
 * @example rowsRead('panel', 'value', { place: 'BGD', year: 2024 }) // 'panel.value where place=BGD, year=2024'
 */
export function rowsRead(table: string, column: string, where: Where, count = 1): string {
  const conditions = Object.entries(where).map(([key, wanted]) => `${key}=${wanted}`);
  const rows = `${table}.${column} where ${conditions.join(', ')}`;
  return count === 1 ? rows : `${count} rows of ${rows}`;
}

interface Read {
  readonly count: number;
  readonly column: string;
  readonly where: ReadonlyMap<string, string>;
}

function parsed(rows: string): Read {
  const [, count, column = '', where = ''] =
    /^(?:(\d+) rows of )?(\S+) where (.*)$/.exec(rows) ?? [];
  const conditions = where.split(', ').map((one): [string, string] => {
    const at = one.indexOf('=');
    return [one.slice(0, at), one.slice(at + 1)];
  });
  return { count: Number(count ?? 1), column, where: new Map(conditions) };
}

/** Years that differ are a range; of any other key nothing is said that not all have. */
function common(reads: readonly Read[], key: string): string | null {
  const wanted = [...new Set(reads.map(({ where }) => where.get(key)))];
  if (wanted.length === 1) return wanted[0] ?? null;
  if (key !== 'year' || wanted.includes(undefined)) return null;
  const years = wanted.flatMap((year) => year!.split('..').map(Number));
  return `${Math.min(...years)}..${Math.max(...years)}`;
}

function joined(reads: readonly Read[]): string {
  const [first] = reads as [Read];
  const [table, column] = first.column.split('.') as [string, string];
  const where = [...first.where.keys()].flatMap((key): [string, string][] => {
    const wanted = common(reads, key);
    return wanted === null ? [] : [[key, wanted]];
  });
  const count = reads.reduce((sum, one) => sum + one.count, 0);
  return rowsRead(table, column, Object.fromEntries(where), count);
}

/**
 * The rows behind a number computed from others: each, or where they are many those of one column
 * by what they have in common.
 *
 * @param rows of {@link rowsRead}
 * @example rowsTogether(parts.flatMap((part) => part.rows ?? []))
 */
export function rowsTogether(rows: readonly string[]): readonly string[] {
  const distinct = [...new Set(rows)];
  if (distinct.length <= spelledOut) return distinct;
  const byColumn = new Map<string, Read[]>();
  for (const read of distinct.map(parsed)) {
    byColumn.set(read.column, [...(byColumn.get(read.column) ?? []), read]);
  }
  return [...byColumn.values()].map(joined);
}
