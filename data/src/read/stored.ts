import type { Column } from '@sojourn/engine/core';
import type { ColumnType, TableSchema } from '../schema/tables.ts';

/** Reads a column as it lies in the file. */
type ReadColumn = (name: string, type: ColumnType) => Column;

function numbersIn(column: Column | undefined): Float64Array {
  return column?.kind === 'number' ? column.values : new Float64Array(0);
}

const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * digits / 10^decimals, in place. Powers of ten up to 22 are exact, so that one division gives
 * the number nearest to the decimal. Where there are no digits, `plain` has the number.
 */
function undigit(digits: Float64Array, decimals: Float64Array, plain: Float64Array): void {
  for (let row = 0; row < digits.length; row++) {
    const at = decimals[row]!;
    const whole = digits[row]!;
    if (Number.isNaN(whole)) digits[row] = plain[row]!;
    else if (at > 0) digits[row] = whole / powers[at]!;
    else if (at < 0) digits[row] = whole * powers[-at]!;
  }
}

function digitColumn(name: string, decimals: Float64Array, read: ReadColumn): Column {
  const values = numbersIn(read(`${name}_digits`, 'number'));
  undigit(values, decimals, numbersIn(read(name, 'number')));
  return { kind: 'number', values };
}

/** Empty cells take the value of the other column, in place. */
function fillFrom(own: Float64Array, other: Float64Array): void {
  for (let row = 0; row < own.length; row++) {
    if (Number.isNaN(own[row])) own[row] = other[row]!;
  }
}

/** The columns of a schema, in its order: the stored forms of its file are undone. */
export function withStored(schema: TableSchema, read: ReadColumn): Record<string, Column> {
  const { digits = [], sameAs = {}, difference = {} } = schema.stored ?? {};
  const decimals = digits.length > 0 ? numbersIn(read('decimals', 'number')) : null;
  const columns: Record<string, Column> = {};
  for (const [name, type] of Object.entries(schema.columns)) {
    const parts = difference[name];
    if (decimals && digits.includes(name)) {
      columns[name] = digitColumn(name, decimals, read);
    } else if (parts) {
      const [whole, part] = parts.map((of) => numbersIn(columns[of]));
      columns[name] = { kind: 'number', values: whole!.map((value, row) => value - part![row]!) };
    } else {
      columns[name] = read(name, type);
    }
  }
  for (const [name, other] of Object.entries(sameAs)) {
    fillFrom(numbersIn(columns[name]), numbersIn(columns[other]));
  }
  return columns;
}
