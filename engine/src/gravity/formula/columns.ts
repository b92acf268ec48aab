import { SojournError, type Table } from '../../core/index.ts';
import type { Factor, Formula } from './contract.ts';
import { mostlyNumbers, notNumbers, tableColumn, valuesOf } from './evaluate.ts';
import { levelsOf } from './levels.ts';

/** A regressor with its name. */
export interface NamedColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** One column of zeros and ones for each level; the reference is left out. */
function indicators(
  table: Table,
  column: string,
  reference: string | null,
  all: boolean,
): NamedColumn[] {
  const { codes, labels } = levelsOf(table, column);
  const left = reference ?? labels[0];
  if (left !== undefined && !labels.includes(left)) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: `ref of i(${column})` },
      got: left,
      expected: labels.slice(0, 12).join(', '),
    });
  }
  return labels
    .map((label, level) => ({ label, level }))
    .filter(({ label }) => (all && reference === null) || label !== left)
    .map(({ label, level }) => ({
      name: `${column}::${label}`,
      values: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code === level ? 1 : 0)),
    }));
}

const nameOf = (factor: Factor) => (factor.kind === 'levels' ? factor.column : factor.text);
const keyOf = (factors: readonly Factor[]) => factors.map(nameOf).sort().join(':');

/** A column of texts stands for its levels, as `factor()` does. */
function understood(table: Table, factor: Factor): Factor {
  if (factor.kind === 'levels' || factor.expression.kind !== 'column') return factor;
  const { name } = factor.expression;
  const column = tableColumn(table, name);
  if (column.kind !== 'text') return factor;
  if (mostlyNumbers(column)) throw notNumbers(table, name, column);
  return { kind: 'levels', column: name, reference: null, contrast: true };
}

/** Whether no level is left out: nothing else in the model gives the levels together. */
function allLevels(
  factors: readonly Factor[],
  at: number,
  others: ReadonlySet<string>,
  constant: boolean,
): boolean {
  const own = factors[at]!;
  if (factors.length === 1) return !constant;
  if (own.kind !== 'levels' || !own.contrast) return true;
  return !others.has(keyOf(factors.filter((_, other) => other !== at)));
}

function termColumns(
  table: Table,
  factors: readonly Factor[],
  others: ReadonlySet<string>,
  constant: boolean,
): NamedColumn[] {
  return factors
    .map((factor, at): NamedColumn[] => {
      if (factor.kind === 'numbers') {
        return [{ name: factor.text, values: valuesOf(table, factor.expression) }];
      }
      const all = allLevels(factors, at, others, constant);
      return indicators(table, factor.column, factor.reference, all);
    })
    .reduce((left, right) =>
      left.flatMap((a) =>
        right.map((b) => ({
          name: `${a.name}:${b.name}`,
          values: a.values.map((value, row) => value * b.values[row]!),
        })),
      ),
    );
}

/**
 * Regressors of a formula: the intercept only where there are no fixed effects. Levels leave the
 * first one out where the rest of the model gives their sum (Chambers & Hastie 1992, 2.3).
 */
export function regressors(table: Table, { terms, intercept, effects }: Formula): NamedColumn[] {
  const read = terms.map(({ factors }) => factors.map((factor) => understood(table, factor)));
  const keys = new Set(read.map(keyOf));
  const constant = intercept || effects.length > 0;
  const columns = read.flatMap((factors) => termColumns(table, factors, keys, constant));
  if (!intercept || effects.length > 0) return columns;
  return [{ name: '(Intercept)', values: new Float64Array(table.length).fill(1) }, ...columns];
}
