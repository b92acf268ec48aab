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
  'file.empty': {
    message: '{file} holds no data: {got}.',
    remedy: 'Save the file with its header and at least one row, and try again.',
  },
  'file.large': {
    message: '{file} is too large: got {got}, expected {expected}.',
    remedy: 'Split the file, for example by year, and add each part as a series of its own.',
  },
  'file.refused': {
    message: '{file} is refused: {got}.',
    remedy: 'Write the file by the example in docs/own-data.md.',
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
  'column.empty': {
    message: '{file} has no value of {field}: found {got}.',
    remedy: 'Fill in values of {field}, or take it out of the recipe.',
  },
  'cell.number': {
    message: '{file}, row {row}: {field} is not a number: got {got}.',
    remedy: 'Write a plain number such as 1234.5, or leave the cell empty where there is no datum.',
  },
  'cell.negative': {
    message: '{file}, row {row}: {field} counts people and cannot be negative: got {got}.',
    remedy: 'Correct the cell; expected {expected}.',
  },
  'cell.empty': {
    message: '{file}, row {row}: {field} is empty, expected {expected}.',
    remedy: 'Fill the cell, or declare in the map what an empty cell means.',
  },
  'cell.value': {
    message: '{file}, row {row}: {field} cannot be so: got {got}, expected {expected}.',
    remedy: 'Correct the cell.',
  },
  'cell.period': {
    message: '{file}, row {row}: {field} is not a period: got {got}, expected {expected}.',
    remedy: 'Write the period in the form that the map declares.',
  },
  'cell.choice': {
    message:
      '{file}, row {row}: {field} is not one of the declared values: got {got}, expected {expected}.',
    remedy: 'Correct the cell, or declare the value in the map.',
  },
  'cell.formula': {
    message: '{file}, row {row}: {field} would run as a formula in a spreadsheet: got {got}.',
    remedy: 'Begin the text with a letter or a figure.',
  },
  'cell.place': {
    message: '{file}, row {row}: {field} is no known place: got {got}.',
    remedy: 'Did you mean {expected}? Write the name and its code under names in the map.',
  },
  'setting.value': {
    message: '{file}, line {row}: {field} cannot be so: got {got}, expected {expected}.',
    remedy: 'Correct the setting, or take the line out: its default then holds.',
  },
  'row.duplicate': {
    message: '{file}, row {row}: repeats {field} of {expected}: got {got}.',
    remedy: 'Keep one of the rows.',
  },
  'row.overlap': {
    message: '{file}, row {row}: {field} overlaps {expected}: got {got}.',
    remedy: 'Keep the parts or the whole, not both: added up they would count twice.',
  },
  'row.width': {
    message: '{file}, row {row}: has {got}, expected {expected}.',
    remedy:
      'Put quotes around a cell that holds the separator; a decimal comma needs semicolons or quotes.',
  },
  'table.unknown': {
    message: 'The snapshot has no table called {got}.',
    remedy: 'Tables are listed by: sojourn data ls.',
  },
  'clearance.changed': {
    message: 'This brief was {field}, but its data have changed since: {got}.',
    remedy:
      'Compare with: sojourn brief diff OLD NEW; then have the new figures checked: sojourn clear.',
  },
  'value.imputed': {
    message: '{field} was filled in: {got}; {expected}.',
    remedy: 'Read results for these places with care.',
  },
  'own.exists': {
    message: 'There is already a series called {got} in {file}.',
    remedy: 'Give the new series another id in the map, or add it with --replace.',
  },
  'own.changed': {
    message: '{file} is not as it was stored: {got}.',
    remedy:
      'Add the series again from its own file with: sojourn data add FILE --map map.yaml --replace.',
  },
  'own.withheld': {
    message: 'The series {got} must not enter a public export: it is {expected}.',
    remedy:
      'Write it for readers inside with --audience internal, or leave the series out of the folder.',
  },
  'recipe.structure': {
    message: 'The recipe does not hold together at {field}: got {got}, expected {expected}.',
    remedy: 'Correct the indicators and nodes of the recipe.',
  },
  'recipe.column': {
    message: '{field} cannot be used as the recipe asks: got {got}, expected {expected}.',
    remedy: 'Correct the column of the table, or the recipe.',
  },
  'recipe.zero': {
    message: '{field} is {got}; expected {expected}.',
    remedy:
      'Normalise to 1–100 where a geometric or harmonic mean follows, or choose another mean.',
  },
  'recipe.circular': {
    message:
      '{field} cannot be explained by an index that contains it: {got}; expected {expected}.',
    remedy: 'Take the recipe sojourn, which holds no displacement, or leave these indicators out.',
  },
  'recipe.limits': {
    message: 'The goalposts of {field} hold no value of the table: got {got}, expected {expected}.',
    remedy: 'Write the goalposts in the unit of the column, the lower one first.',
  },
  'value.clipped': {
    message: '{field}: {got} lie outside the goalposts {expected}.',
    remedy: 'They count as the goalpost; widen the goalposts if they should differ.',
  },
  'place.empty': {
    message: '{file}, row {row}: {field} has no value in any column of the recipe.',
    remedy: 'It was left out; all other places were read.',
  },
  'vintage.mixed': {
    message: '{field}: two releases cannot stand in one trend: got {got}, expected {expected}.',
    remedy:
      'Take both years from one release: what lies between two releases is a revision, not a change.',
  },
  'licence.closed': {
    message: 'The series {got} may not be passed on: {expected}.',
    remedy: 'Leave it out of the recipe, or keep the result at your desk: no export holds it.',
  },
  'rules.reference': {
    message: 'The rules name a {field} that is not there: got {got}, expected {expected}.',
    remedy: 'Correct the rule pack: every name must be defined in one of its files.',
  },
  'fact.unknown': {
    message: 'There is no fact called “{got}”.',
    remedy: 'Did you mean: {expected}? All facts are listed by: sojourn classify --facts.',
  },
  'fact.value': {
    message: 'The fact “{field}” cannot be so: got {got}, expected {expected}.',
    remedy: 'Write one of the expected values, or "unknown", "declined", "not_asked".',
  },
  'fact.contradiction': {
    message: 'Two facts contradict each other: {got}, but {expected}.',
    remedy: 'Both were set aside as unknown: check them with the person and correct one.',
  },
  'fact.repeated': {
    message: 'The fact “{field}” is given twice: {got}, and {expected}.',
    remedy: 'Both were set aside as unknown: keep one of them.',
  },
  'journey.day': {
    message: '{field} is not dated by a day that exists: got {got}, expected {expected}.',
    remedy: 'Write days as 2024-03-01; the episode was left out.',
  },
  'journey.order': {
    message: '{field} ends before it begins: got {got}, expected {expected}.',
    remedy: 'Correct the days; the episode was left out.',
  },
  'cell.kept': {
    message: '{file}, row {row}: {field} cannot be read: got {got}, expected {expected}.',
    remedy:
      'Nothing was dropped: the cell is kept as it stands. Correct it in the file, or leave it.',
  },
  'cell.single': {
    message: '{file}, row {row}: {field} has several answers, expected {expected}: got {got}.',
    remedy: 'All are kept; leave one where the receiver of the file takes one only.',
  },
  'column.unknown': {
    message: '{file}, row {row}: the column {field} is not known, expected {expected}.',
    remedy: 'Its cells are kept as they stand; rename the column if it means a known one.',
  },
  'column.conflict': {
    message: '{file}, row {row}: the visible header {field} hides another name: {got}.',
    remedy: 'It was read as {expected}, what people saw when they typed: compare one row.',
  },
  'column.repeated': {
    message: '{file}, row {row}: the column {field} ({got}) comes twice.',
    remedy: 'The second was read as {expected}: compare one row and rename it.',
  },
  'row.unread': {
    message: '{file}, row {row} could not be read: {got}, expected {expected}.',
    remedy: 'Correct it; all other rows were read.',
  },
  'model.unsettled': {
    message: '{field} did not settle: got {got}, expected {expected}.',
    remedy: 'Choose less extreme elasticities.',
  },
  'flows.account': {
    message: 'The account does not hold for {field}: {got}, expected {expected}.',
    remedy:
      'Compare the stocks, births and deaths of these places: one of them is too high or low.',
  },
  'flows.contradiction': {
    message: 'Totals contradict the tables for {field}: {got}, expected {expected}.',
    remedy:
      'Merge or leave out these places for the period, correct their stocks, or let the totals be moved (contradictions: move).',
  },
  'flows.finding': {
    message: '{field}: {got}; {expected}.',
    remedy: 'Read the flows of these places with care.',
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
