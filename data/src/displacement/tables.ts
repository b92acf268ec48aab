import { type FleeTable, fleeTable } from './csv.ts';
import type { Findings } from './findings.ts';

/** Texts of a folder by path. */
export type Files = ReadonlyMap<string, string>;

/** Files that a case has once. */
const once = [
  ...['sim_period.csv', 'locations.csv', 'routes.csv', 'closures.csv', 'conflicts.csv'],
  ...['flood_level.csv', 'location_changes.csv', 'data_layout.csv', 'simsetting.yml'],
];

const pathsOf = (files: Files, name: string) =>
  [...files.keys()].filter((path) => path === name || path.endsWith(`/${name}`));

/** A file by its name in whatever folder it lies. */
export function fileNamed(files: Files, name: string): string | null {
  return pathsOf(files, name)[0] ?? null;
}

/** Two files of one name are two cases: which is meant is not guessed. */
export function checkOnce(files: Files, found: Findings): void {
  for (const name of once) {
    const paths = pathsOf(files, name).filter((path) => !path.startsWith('validation/'));
    if (paths.length < 2) continue;
    found.problem({
      code: 'file.refused',
      where: { file: paths[1]! },
      got: `there is another of this name, ${paths[0]}`,
      remedy: 'Give the folder of one case.',
    });
    return;
  }
}

/** First cells of lines that name columns. */
const nameWords = /^(name|name1|closure_type|day)$/i;

/** A table of a file; rows that hold an open quote, and a line of names without its `#`, are told. */
export function tableAt(files: Files, path: string, found: Findings): FleeTable {
  const table = fleeTable(path, files.get(path)!);
  const first = table.rows[0];
  const isUnmarked = table.header === null && first && nameWords.test(first.cells[0]!);
  if (isUnmarked) {
    found.problem({
      code: 'cell.value',
      where: { file: path, row: first.row, field: 'the first cell' },
      got: first.cells[0]!,
      expected: `#${first.cells[0]}`,
      remedy: 'Begin the line that names the columns with #: without it, it is a row of data.',
    });
  }
  const open = table.rows.filter(({ isOpen }) => isOpen).map(({ row }) => row);
  for (const row of [...(table.openAt === undefined ? [] : [table.openAt]), ...open]) {
    found.problem({
      code: 'cell.value',
      where: { file: path, row, field: 'the row' },
      got: 'a quote that is not closed',
      expected: 'quotes in pairs',
      remedy: 'Close the quote, or take it out.',
    });
  }
  const rows = (isUnmarked ? table.rows.slice(1) : table.rows).filter(({ isOpen }) => !isOpen);
  return { file: path, header: isUnmarked ? first.cells : table.header, rows };
}

/** A table that may be there. */
export function optional(files: Files, name: string, found: Findings): FleeTable | null {
  const path = fileNamed(files, name);
  return path === null ? null : tableAt(files, path, found);
}

/** A table that must be there, or null with the problem told. */
export function required(files: Files, name: string, found: Findings): FleeTable | null {
  const table = optional(files, name, found);
  if (table !== null) return table;
  found.problem({
    code: 'file.missing',
    where: { file: name },
    remedy: 'A FLEE folder holds input_csv/ and source_data/; give the folder above them.',
  });
  return null;
}
