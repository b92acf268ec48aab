import type { Issue } from '../../core/index.ts';
import type { HtcdsField, HtcdsGrid, HtcdsLayout, RawCell } from './contract.ts';
import { fieldOf, fieldOfLabel, fieldOfName, isXlsformName } from './fields.ts';
import { folded } from './fold.ts';

/** Columns of Sojourn's own beside those of the standard. */
export const extensionNames = [
  'sojourn_id',
  'sojourn_kept',
  'sojourn_legal_trafficked',
  'sojourn_categories',
  'sojourn_rules_version',
  'sojourn_migration_status',
] as const;
export type ExtensionName = (typeof extensionNames)[number];

/** What a column of a file is. */
export type Column =
  | { readonly kind: 'field'; readonly field: HtcdsField }
  | { readonly kind: 'extension'; readonly name: ExtensionName }
  | { readonly kind: 'identifier' }
  | { readonly kind: 'other'; readonly header: string }
  | { readonly kind: 'apart' };

/** The header of a file: its columns, the first row of data, what was strange. */
export interface Header {
  readonly columns: readonly Column[];
  readonly firstRow: number;
  readonly layout: HtcdsLayout;
  readonly issues: readonly Issue[];
}

const identifiers = new Set(['instanceid', 'key', 'uuid', 'metainstanceid']);
const formMeta = new Set(
  'start,end,version,today,deviceid,id,submissiontime,submissiondate,submittedby,status,tags,notes,validationstatus,geolocation,index,metarootuuid,formhubuuid,submitterid,submittername,attachmentspresent,attachmentsexpected,reviewstate,devicephone,edits,formversion'.split(
    ',',
  ),
);

const textOf = (cell: RawCell | undefined) => String(cell ?? '').trim();

const scoreOf = (row: readonly RawCell[], find: (text: string) => unknown) =>
  row.filter((cell) => textOf(cell) !== '' && find(textOf(cell)) !== undefined).length;

const either = (text: string) => fieldOfName(text) ?? fieldOfLabel(text);

/** How many columns of the standard the best row among the first ten names, and which row. */
export function headerRow(rows: HtcdsGrid['rows']): { row: number; score: number } {
  const scores = rows.slice(0, 10).map((row) => scoreOf(row, either));
  const score = Math.max(0, ...scores);
  return { row: scores.indexOf(score), score };
}

function isRunning(rows: HtcdsGrid['rows'], at: number): boolean {
  const cells = rows.map((row) => textOf(row[at])).filter((text) => text !== '');
  return cells.every((text, i) => Number(text) === Number(cells[0]) + i);
}

function unnamed(name: string, label: string, at: number, rows: HtcdsGrid['rows']): Column {
  const header = label || name;
  const key = folded(name.split('/').pop() ?? name);
  const extension = extensionNames.find((one) => one === name || one === label);
  if (extension) return { kind: 'extension', name: extension };
  if (identifiers.has(key)) return { kind: 'identifier' };
  if (name !== '' && formMeta.has(key)) return { kind: 'apart' };
  if (header === '' && isRunning(rows, at)) return { kind: 'apart' };
  return { kind: 'other', header: header || `column ${at + 1}` };
}

interface Names {
  readonly file: string;
  readonly row: number;
  readonly taken: Set<string>;
  readonly issues: Issue[];
}

function told(names: Names, code: Issue['code'], field: string, got: string, expected: string) {
  const where = { file: names.file, row: names.row, field };
  names.issues.push({ severity: 'warning', code, where, got, expected });
}

/** The field of a column: the visible label wins over the hidden machine name. */
function fieldAt(name: string, label: string, names: Names): HtcdsField | undefined {
  const hidden = fieldOfName(name);
  const visible = fieldOfLabel(label);
  if (hidden && visible && hidden !== visible) {
    told(names, 'column.conflict', label, name, visible.code);
  }
  const field = visible ?? hidden ?? fieldOfLabel(name);
  if (!field || !names.taken.has(field.code)) return field;
  const title = fieldOf('prs_Title')!;
  const isTitle = field.code === 'prs_SecondName' && !names.taken.has(title.code);
  told(
    names,
    'column.repeated',
    label || name,
    field.code,
    isTitle ? title.code : 'a column of its own',
  );
  return isTitle ? title : undefined;
}

/**
 * Reads the header of a flat file: one row of machine names or labels in any case, or the two rows
 * of the Excel template, where the visible labels win.
 *
 * @param file name of the file, for messages
 * @returns null where no row of the first ten names two columns of the standard
 */
export function readHeader(grid: HtcdsGrid, file: string): Header | null {
  const { rows } = grid;
  const { row: at, score } = headerRow(rows);
  if (score < 2) return null;
  const named = scoreOf(rows[at]!, fieldOfName);
  const below = scoreOf(rows[at + 1] ?? [], fieldOfLabel);
  const above = at > 0 ? scoreOf(rows[at - 1]!, fieldOfName) : 0;
  const top = named < score && above >= 3 ? at - 1 : at;
  const isPair = top < at || (named >= 3 && below >= 3 && below * 2 >= named);
  const firstRow = top + (isPair ? 2 : 1);
  const machine = rows[top]!;
  const labels = isPair ? rows[top + 1]! : [];
  const data = rows.slice(firstRow);
  const width = Math.max(machine.length, labels.length, ...data.map((row) => row.length));
  const shownRow = grid.numbers?.[firstRow - 1] ?? firstRow;
  const names: Names = { file, row: shownRow, taken: new Set(), issues: [] };
  const columns = Array.from({ length: width }, (_, i): Column => {
    const [name, label] = [textOf(machine[i]), textOf(labels[i])];
    const field = fieldAt(name, label, names);
    if (field) {
      names.taken.add(field.code);
      return { kind: 'field', field };
    }
    const column = unnamed(name, label, i, data);
    const isUsed = data.some((row) => textOf(row[i]) !== '');
    if (column.kind === 'other' && isUsed) {
      told(names, 'column.unknown', column.header, column.header, 'a field of HTCDS 2.0');
    }
    return column;
  });
  const isForm = machine.some((cell) => isXlsformName(textOf(cell)));
  const layout = isForm ? 'xlsform' : isPair ? 'excel' : 'table';
  return { columns, firstRow, layout, issues: names.issues };
}
