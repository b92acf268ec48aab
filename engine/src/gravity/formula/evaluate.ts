import {
  type Column,
  exp,
  log,
  log1p,
  log2,
  log10,
  pow,
  SojournError,
  type Table,
  type TextColumn,
} from '../../core/index.ts';
import type { Expression, FunctionName, Operator } from './contract.ts';

/** A column of the table by name. @throws SojournError `column.missing` */
export function tableColumn(table: Table, name: string): Column {
  const column = table.columns[name];
  if (column) return column;
  throw new SojournError({
    code: 'column.missing',
    where: { file: table.name, field: name },
    got: Object.keys(table.columns).join(', '),
    expected: name,
    remedy: 'Names are case-sensitive; names with spaces or signs go between backticks.',
  });
}

const functions: Readonly<Record<FunctionName, (x: number) => number>> = {
  log,
  log1p,
  log2,
  log10,
  exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
  I: (x) => x,
};

const truth = (is: boolean) => (is ? 1 : 0);

const operations: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => (b === 2 ? a * a : pow(a, b)),
  '==': (a, b) => truth(a === b),
  '!=': (a, b) => truth(a !== b),
  '<': (a, b) => truth(a < b),
  '<=': (a, b) => truth(a <= b),
  '>': (a, b) => truth(a > b),
  '>=': (a, b) => truth(a >= b),
  '&': (a, b) => truth(a !== 0 && b !== 0),
  '|': (a, b) => truth(a !== 0 || b !== 0),
};

/** The first row of a column of texts that holds no number; the first cell if all do. */
function oddCell({ codes, dictionary }: TextColumn): { row: number; text: string } {
  const isNumber = dictionary.map((text) => !Number.isNaN(Number(text)));
  const row = Math.max(
    0,
    codes.findIndex((code) => code >= 0 && !isNumber[code]),
  );
  return { row, text: dictionary[codes[row]!] ?? '' };
}

/**
 * Whether a column of texts is one of numbers in which some cells are none: half of its different
 * texts or more are numbers.
 */
export function mostlyNumbers({ dictionary }: TextColumn): boolean {
  const numbers = dictionary.filter((text) => !Number.isNaN(Number(text))).length;
  return dictionary.length > 0 && numbers >= dictionary.length / 2;
}

/** The error of a column of texts where numbers are needed, naming its first cell that is none. */
export function notNumbers(table: Table, name: string, column: TextColumn): SojournError {
  const { row, text } = oddCell(column);
  return new SojournError({
    code: 'cell.number',
    where: { file: table.name, row: row + 2, field: name },
    got: `“${text}”`,
    remedy: mostlyNumbers(column)
      ? 'Correct the cell, or leave it empty where there is no datum.'
      : `Use ${name} as a fixed effect, as i(${name}), or compare it with a text in quotes.`,
  });
}

function textInstead(table: Table, got: string): SojournError {
  return new SojournError({
    code: 'argument.shape',
    where: { field: `An expression over ${table.name}` },
    got: `the text “${got}”`,
    expected: 'columns and numbers; texts only after == and !=',
  });
}

/** A text column against one text: `orig == "BGD"`. */
function comparedText(table: Table, expression: Expression): Float64Array | null {
  if (expression.kind !== 'operation') return null;
  const { operator, left, right } = expression;
  if (left.kind !== 'column' || right.kind !== 'text') return null;
  const column = tableColumn(table, left.name);
  if (operator !== '==' && operator !== '!=') return null;
  if (column.kind !== 'text') {
    return Float64Array.from(column.values, (value) =>
      truth((String(value) === right.value) === (operator === '==')),
    );
  }
  const code = column.dictionary.indexOf(right.value);
  return Float64Array.from(column.codes, (of) => truth((of === code) === (operator === '==')));
}

/**
 * Values of an expression in every row; NaN where a cell is missing.
 *
 * @throws SojournError `column.missing`, `cell.number` for text where numbers are needed
 */
export function valuesOf(table: Table, expression: Expression): Float64Array {
  const text = comparedText(table, expression);
  if (text) return text;
  switch (expression.kind) {
    case 'number':
      return new Float64Array(table.length).fill(expression.value);
    case 'text':
      throw textInstead(table, expression.value);
    case 'column': {
      const column = tableColumn(table, expression.name);
      if (column.kind === 'text') throw notNumbers(table, expression.name, column);
      return column.values instanceof Float64Array
        ? column.values
        : Float64Array.from(column.values);
    }
    case 'negate':
      return valuesOf(table, expression.of).map((value) => -value);
    case 'call': {
      const apply = functions[expression.name];
      return valuesOf(table, expression.of).map((value) => apply(value));
    }
    case 'operation': {
      const apply = operations[expression.operator];
      const left = valuesOf(table, expression.left);
      const right = valuesOf(table, expression.right);
      return left.map((value, row) => {
        const other = right[row]!;
        return Number.isNaN(value) || Number.isNaN(other) ? Number.NaN : apply(value, other);
      });
    }
  }
}
