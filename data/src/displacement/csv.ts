/** One row of a FLEE file: its cells without blanks around them, and its line from 1. */
export interface FleeRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether a quote is open at its end. */
  readonly isOpen?: boolean;
}

/** A FLEE file: the header, if a line that begins with `#` or the caller names one, and the rows. */
export interface FleeTable {
  readonly file: string;
  readonly header: readonly string[] | null;
  readonly rows: readonly FleeRow[];
  /** Line of the header, where a quote is open at its end. */
  readonly openAt?: number;
}

/** The cells of one line; quotes may hold separators, blanks around cells are dropped. */
export function cellsOfLine(line: string, separator = ','): string[] {
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < line.length; at++) {
    const letter = line[at]!;
    if (letter === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

/** Whether a quote is open at the end of a line. */
const isOpenAt = (line: string) => line.split('"').length % 2 === 0;

/** The comma, but where a file has none and spreadsheets wrote semicolons or tabs instead. */
function separatorOf(lines: readonly string[]): string {
  const separators = [',', ';', '\t'];
  return separators.find((sign) => lines.some((line) => line.includes(sign))) ?? ',';
}

/**
 * Reads a file of FLEE: comma-separated (or by semicolon or tab where there is no comma), LF or CRLF, with or without quotes; a line whose first
 * sign is `#` is a comment, the first of them the header.
 *
 * @param file name for messages
 */
export function fleeTable(file: string, text: string): FleeTable {
  let header: string[] | null = null;
  let openAt: number | null = null;
  const rows: FleeRow[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const separator = separatorOf(lines);
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const cells = cellsOfLine(line, separator);
    if (cells[0]!.startsWith('#')) {
      if (header === null && isOpenAt(line)) openAt = at + 1;
      header ??= [cells[0]!.slice(1).trim(), ...cells.slice(1)];
      return;
    }
    const isOpen = isOpenAt(line);
    if (cells.some((cell) => cell !== ''))
      rows.push({ row: at + 1, cells, ...(isOpen && { isOpen }) });
  });
  return { file, header, rows, ...(openAt !== null && { openAt }) };
}
