import { type Issue, SojournError } from '@sojourn/engine/core';
import {
  type HtcdsGrid,
  type HtcdsRecord,
  headerRow,
  readHtcdsEnvelope,
  readHtcdsGrid,
} from '@sojourn/engine/typology/htcds';
import { utf8Text } from '../own/bytes.ts';
import { readSeparated } from './csv.ts';
import { readWorkbook } from './workbook/read.ts';
import { isZip, unpack } from './workbook/zip.ts';
import { readInstances } from './xform.ts';

/** What a file was found to be. */
export type HtcdsSource =
  | 'Excel template'
  | 'answers to the XLSForm'
  | 'table'
  | 'XForm instances'
  | 'canonical JSON';

/** A file of cases as read. */
export interface HtcdsFile {
  readonly records: readonly HtcdsRecord[];
  /** Everything that was wrong, each with file, row, field and remedy. */
  readonly issues: readonly Issue[];
  readonly format: HtcdsSource;
}

const layouts = {
  excel: 'Excel template',
  xlsform: 'answers to the XLSForm',
  table: 'table',
} as const;

function fromGrid(grid: HtcdsGrid, file: string, earlier: readonly Issue[] = []): HtcdsFile {
  const { records, issues, layout } = readHtcdsGrid(grid, file);
  return { records, issues: [...earlier, ...issues], format: layouts[layout] };
}

function refuseForm(file: string): never {
  throw new SojournError({
    code: 'file.refused',
    where: { file },
    got: 'it is the form itself, without answers',
    remedy: 'Export the answers from the server of the form as CSV, XLSX or XML instances.',
  });
}

/** The sheet with most columns of the standard. */
function fromWorkbook(bytes: Uint8Array, file: string): HtcdsFile {
  const { sheets, epoch } = readWorkbook(bytes, file);
  const isForm = ['survey', 'choices'].every((name) =>
    sheets.some((sheet) => sheet.name.toLowerCase() === name),
  );
  if (isForm) refuseForm(file);
  const grids = sheets.map(({ rows, numbers }) => ({ rows, numbers, epoch }));
  const [best = { rows: [], numbers: [], epoch }] = grids.sort(
    (a, b) => headerRow(b.rows).score - headerRow(a.rows).score,
  );
  return fromGrid(best, file);
}

function fromJson(bytes: Uint8Array, file: string): HtcdsFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(utf8Text(bytes, file));
  } catch (error) {
    if (error instanceof SojournError) throw error;
    const got = error instanceof Error ? error.message : String(error);
    const remedy = 'Export the file again, or correct it with an editor that checks JSON.';
    throw new SojournError({ code: 'file.corrupt', where: { file }, got, remedy });
  }
  const read = readHtcdsEnvelope(parsed, file);
  if (read !== null) return { ...read, format: 'canonical JSON' };
  throw new SojournError({
    code: 'schema.invalid',
    where: { file, field: 'records' },
    got: 'nothing',
    expected: 'a list of records',
  });
}

function fromInstances(bytes: Uint8Array, file: string): HtcdsFile {
  const { grid, issues } = readInstances(bytes, file);
  if (grid.rows.length > 1) return { ...fromGrid(grid, file, issues), format: 'XForm instances' };
  if (issues.length === 0 || issues.some(({ got }) => got?.startsWith('it is the form'))) {
    refuseForm(file);
  }
  return { records: [], issues, format: 'XForm instances' };
}

/** The first character that is no white space or byte-order mark. */
function firstCharacter(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().charAt(0);
}

/**
 * Reads a file of HTCDS 2.0 cases, whatever it is: a filled Excel template, answers to the XLSForm
 * (CSV or XLSX), XForm instances (one XML file or an archive of them), a table with machine names
 * or labels, canonical JSON. What cannot be read is kept as it stands and told; a malformed row or
 * instance is reported and the rest goes on; blank is not asked.
 *
 * @param bytes the file
 * @param name its name, for messages
 * @throws SojournError `file.corrupt`, `file.encoding`, `file.empty`, `file.large`, `file.refused`, `column.missing`, `schema.invalid`
 * @example readHtcds(new Uint8Array(readFileSync('cases.xlsx')), 'cases.xlsx').records.length
 */
export function readHtcds(bytes: Uint8Array, name: string): HtcdsFile {
  if (isZip(bytes)) {
    let isWorkbook = false;
    unpack(bytes, name, (path) => {
      isWorkbook ||= path === 'xl/workbook.xml';
      return false;
    });
    return isWorkbook ? fromWorkbook(bytes, name) : fromInstances(bytes, name);
  }
  const first = firstCharacter(bytes);
  if (first === '<') return fromInstances(bytes, name);
  if (first === '{' || first === '[') return fromJson(bytes, name);
  const { grid, issues } = readSeparated(bytes, name);
  return fromGrid(grid, name, issues);
}
