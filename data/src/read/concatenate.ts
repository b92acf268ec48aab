import type { Column, Table, TextColumn } from '@sojourn/engine/core';

function joinedTexts(parts: readonly TextColumn[], length: number): TextColumn {
  const index = new Map<string, number>();
  const codes = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    const shared = part.dictionary.map((text) => {
      const code = index.get(text) ?? index.size;
      index.set(text, code);
      return code;
    });
    for (const code of part.codes) codes[at++] = code < 0 ? -1 : shared[code]!;
  }
  return { kind: 'text', codes, dictionary: [...index.keys()] };
}

/** The columns that are of the kind of the first; a mixture is a mistake of the caller. */
function sameKind<K extends Column['kind']>(
  columns: readonly Column[],
  kind: K,
): (Column & { kind: K })[] {
  const same = columns.filter((column): column is Column & { kind: K } => column.kind === kind);
  if (same.length === columns.length) return same;
  throw new TypeError(`columns of different kinds cannot be joined: ${kind} and others`);
}

function filled<A extends Int16Array | Float64Array>(
  parts: readonly { readonly values: ArrayLike<number> }[],
  into: A,
): A {
  let at = 0;
  for (const { values } of parts) {
    into.set(values, at);
    at += values.length;
  }
  return into;
}

function joined(columns: readonly Column[], length: number): Column {
  const [{ kind }] = columns as [Column];
  if (kind === 'text') return joinedTexts(sameKind(columns, kind), length);
  if (kind === 'integer') {
    return { kind, values: filled(sameKind(columns, kind), new Int16Array(length)) };
  }
  return { kind, values: filled(sameKind(columns, kind), new Float64Array(length)) };
}

/**
 * The rows of tables with the same columns, one table after the other; name and origins are those
 * of the first. Integer columns are years.
 *
 * @param tables at least one
 * @throws TypeError where columns of one name differ in kind
 * @example concatenate([panel, shareAlike])
 */
export function concatenate(tables: readonly Table[]): Table {
  const [first] = tables as [Table];
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  const columns = Object.fromEntries(
    Object.keys(first.columns).map((name) => [
      name,
      joined(
        tables.flatMap(({ columns: { [name]: column } }) => (column ? [column] : [])),
        length,
      ),
    ]),
  );
  return { ...first, length, columns };
}
