/** Receives the cells of a record and its number, counted from 1. */
export type OnRecord = (cells: readonly string[], row: number) => void;

interface Quoted {
  readonly cells: string[];
  readonly next: number;
}

/** A record that holds quotes: cells up to the line end outside them, RFC 4180. */
function quotedRecord(text: string, from: number, separator: string): Quoted {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      let start = at + 1;
      for (;;) {
        const quote = text.indexOf('"', start);
        if (quote < 0) return { cells: [...cells, cell + text.slice(start)], next: text.length };
        cell += text.slice(start, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        start = at + 1;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
    cells.push(cell + text.slice(start, at).replace(/\r$/, ''));
    if (text[at] !== separator) return { cells, next: at + 1 };
    at += 1;
  }
}

/**
 * Reads separated text record by record; cells may be quoted and then hold separators, quotes
 * (doubled) and line ends. Blank lines are counted and passed over.
 *
 * @param separator one character
 * @example scanRecords('a;b\n1;2', ';', (cells, row) => …) // ['a','b'], 1 and ['1','2'], 2
 */
export function scanRecords(text: string, separator: string, onRecord: OnRecord): void {
  let at = 0;
  let row = 0;
  let quote = text.indexOf('"');
  while (at < text.length) {
    row += 1;
    if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    if (quote >= 0 && quote < stop) {
      const { cells, next } = quotedRecord(text, at, separator);
      onRecord(cells, row);
      at = next;
      continue;
    }
    const line = text.slice(at, text[stop - 1] === '\r' ? stop - 1 : stop);
    if (line.trim() !== '') onRecord(line.split(separator), row);
    at = stop + 1;
  }
}

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type SeparatorName = keyof typeof separators;

/** The character of a separator's name. */
export function separatorOf(name: SeparatorName): string {
  return separators[name];
}

/** The record of that number under a separator, or null where there are fewer. */
export function recordAt(text: string, separator: string, row: number): readonly string[] | null {
  const head = text.slice(0, 100_000);
  let found: readonly string[] | null = null;
  scanRecords(head, separator, (cells, at) => {
    if (at === row) found = cells;
  });
  return found;
}

/** The separator under which the header has most of the wanted columns, then most cells. */
export function likelySeparator(text: string, row: number, wanted: readonly string[]): string {
  const scored = Object.values(separators).map((separator) => {
    const names = new Set(recordAt(text, separator, row)?.map((cell) => cell.trim()));
    const found = wanted.filter((name) => names.has(name)).length;
    return { separator, score: found * 1000 + names.size };
  });
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).separator;
}
