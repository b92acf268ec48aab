import { SojournError } from '@sojourn/engine/core';

/** Forms in which a result can be written; `flee` is FLEE's own `out.csv`. */
export const forms = ['text', 'json', 'csv', 'parquet', 'flee', 'html'] as const;
export type Form = (typeof forms)[number];

/** Endings that promise a form of their own. */
const others: ReadonlySet<string> = new Set(['csv', 'parquet', 'html']);

interface Asked {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
}

/**
 * The form of commands that write text, JSON and perhaps a table: the one asked for, else that of
 * the file's name.
 *
 * @throws SojournError `argument.choice` for the ending of a form that the command does not have
 * @example plainForm({ out: 'a.json' }) // 'json'
 */
export function plainForm(
  { json, csv, out = '' }: Asked,
  hasTable = true,
): 'text' | 'json' | 'csv' {
  if (json) return 'json';
  if (csv) return 'csv';
  const ending = /\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  if (ending === 'json' || (ending === 'csv' && hasTable)) return ending;
  if (!others.has(ending)) return 'text';
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--out' },
    got: out,
    expected: hasTable ? '.json, .csv, or .txt for text' : '.json, or .txt for text',
  });
}
