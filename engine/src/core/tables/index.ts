export { numberColumn, table, textColumn, yearColumn } from './build.ts';
export { type CsvCell, csvText } from './csv.ts';
export {
  type Column,
  cellOf,
  type IntegerColumn,
  type NumberColumn,
  numbersOf,
  type Table,
  type TextColumn,
  textOf,
} from './table.ts';
export { type Row, rowsOf, takeRows, where, whereText } from './verbs.ts';
