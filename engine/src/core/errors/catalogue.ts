/**
 * Every message of the error family, English first. A translation is another record with the
 * same keys. `{name}` is replaced by the fact of that name (see {@link renderMessage}).
 */
export interface CatalogueEntry {
  /** What went wrong, one sentence. */
  readonly message: string;
  /** What the reader can do about it, one sentence in the imperative. */
  readonly remedy: string;
}

export const catalogueEn = {
  'argument.range': {
    message: '{field} is out of range: got {got}, expected {expected}.',
    remedy: 'Give a value inside the range.',
  },
  'argument.shape': {
    message: '{field} has the wrong shape: got {got}, expected {expected}.',
    remedy: 'Pass arrays of matching length.',
  },
  'argument.choice': {
    message: '{field} is not one of the choices: got {got}, expected {expected}.',
    remedy: 'Choose one of the listed values.',
  },
  'place.unknown': {
    message: 'There is no place called {got}.',
    remedy: 'Did you mean {expected}? Codes are ISO 3166 alpha-3, for example BGD.',
  },
  'file.missing': {
    message: '{file} is missing.',
    remedy: 'Check the path; a snapshot is rebuilt with: npm run snapshot.',
  },
  'file.corrupt': {
    message: '{file} cannot be read: {got}.',
    remedy: 'Restore the file from the repository, or rebuild the snapshot with: npm run snapshot.',
  },
  'file.encoding': {
    message: '{file} is not UTF-8 text: {got}.',
    remedy: 'Save the file as UTF-8 and try again.',
  },
  'file.write': {
    message: '{file} could not be written: {got}.',
    remedy: 'Free some space or choose another folder with --out; nothing was left half-written.',
  },
  'schema.newer': {
    message: '{file} was made by a newer version: schema {got}, this version reads {expected}.',
    remedy: 'Update Sojourn, or rebuild the snapshot with: npm run snapshot.',
  },
  'schema.invalid': {
    message: '{file}: {field} is not valid: got {got}, expected {expected}.',
    remedy: 'Correct the field and run again.',
  },
  'column.missing': {
    message: '{file} has no column {field}: found {got}.',
    remedy: 'Add the column {field}; expected columns: {expected}.',
  },
  'cell.number': {
    message: '{file}, row {row}: {field} is not a number: got {got}.',
    remedy: 'Write a plain number such as 1234.5, or leave the cell empty where there is no datum.',
  },
  'cell.negative': {
    message: '{file}, row {row}: {field} counts people and cannot be negative: got {got}.',
    remedy: 'Correct the cell; expected {expected}.',
  },
  'table.unknown': {
    message: 'The snapshot has no table called {got}.',
    remedy: 'Tables are listed by: sojourn data ls.',
  },
  'value.imputed': {
    message: '{field} was filled in: {got}; {expected}.',
    remedy: 'Read results for these places with care.',
  },
  'work.cancelled': {
    message: 'The work was cancelled before it was finished.',
    remedy: 'Run it again; nothing was written.',
  },
  'internal.invariant': {
    message: 'An internal check failed: {field}: got {got}, expected {expected}.',
    remedy: 'Please report this with the command that you ran.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof catalogueEn;
export type Catalogue = Readonly<Record<ErrorCode, CatalogueEntry>>;
