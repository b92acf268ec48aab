import { SojournError, type Table } from '../../core/index.ts';
import type { Factor, Formula, Term } from './contract.ts';
import { tableColumn, valuesOf } from './evaluate.ts';
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

function factorColumns(table: Table, factor: Factor, all: boolean): NamedColumn[] {
  if (factor.kind === 'levels') return indicators(table, factor.column, factor.reference, all);
  const { expression, text } = factor;
  if (expression.kind === 'column' && tableColumn(table, expression.name).kind === 'text') {
    return indicators(table, expression.name, null, all);
  }
  return [{ name: text, values: valuesOf(table, expression) }];
}

function termColumns(table: Table, { factors }: Term): NamedColumn[] {
  const interacted = factors.length > 1;
  return factors
    .map((factor) => factorColumns(table, factor, interacted))
    .reduce((left, right) =>
      left.flatMap((a) =>
        right.map((b) => ({
          name: `${a.name}:${b.name}`,
          values: a.values.map((value, row) => value * b.values[row]!),
        })),
      ),
    );
}

/** Regressors of a formula: the intercept only where there are no fixed effects. */
export function regressors(table: Table, { terms, intercept, effects }: Formula): NamedColumn[] {
  const columns = terms.flatMap((term) => termColumns(table, term));
  if (!intercept || effects.length > 0) return columns;
  return [{ name: '(Intercept)', values: new Float64Array(table.length).fill(1) }, ...columns];
}
