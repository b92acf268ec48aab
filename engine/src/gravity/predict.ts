import { exp, type Table } from '../core/index.ts';
import type { Fit } from './contract.ts';
import { fixedEffectsOf } from './effects.ts';
import { regressors } from './formula/columns.ts';
import type { Formula } from './formula/contract.ts';
import { valuesOf } from './formula/evaluate.ts';
import { effectLevels } from './formula/levels.ts';
import { readExpression } from './formula/reader.ts';

/**
 * Fitted values by row of the design: 0 where a level has zeros only or a row is separated, NaN
 * for a singleton that was dropped.
 */
export function fittedByRow(fit: Fit): Float64Array {
  const { design, sample, dropped } = fit;
  const out = new Float64Array(design.y.length);
  if (dropped.rows.singleton.length > 0) {
    const position = new Map(Array.from(design.rowOf ?? [], (row, at) => [row, at]));
    for (const row of dropped.rows.singleton) out[position.get(row) ?? row] = Number.NaN;
  }
  for (let row = 0; row < sample.n; row++) out[sample.rows[row]!] = fit.fitted[row]!;
  return out;
}

/**
 * Expected values of a model for the rows of any table: NaN where a cell is missing or a level of a
 * fixed effect was not in the estimation, 0 where such a level had zeros only.
 *
 * @throws SojournError `column.missing`, `cell.number`
 * @example predict(fit, formula, table)
 */
export function predict(fit: Fit, formula: Formula, table: Table, offset?: string): Float64Array {
  const eta = new Float64Array(table.length);
  if (offset) eta.set(valuesOf(table, readExpression(offset)));
  const columns = regressors(table, formula);
  fit.names.forEach((name, at) => {
    const column = columns.find((of) => of.name === name);
    for (let row = 0; row < table.length; row++) {
      eta[row]! += fit.coefficients[at]! * (column ? column.values[row]! : 0);
    }
  });
  const estimates = fixedEffectsOf(fit);
  formula.effects.forEach((term, at) => {
    const { labels, values, name } = estimates[at]!;
    const known = new Map(labels.map((label, level) => [label, values[level]!]));
    for (const dropped of fit.dropped.levels) {
      if (dropped.effect === name && dropped.reason === 'zeros')
        known.set(dropped.level, -Infinity);
    }
    const own = effectLevels(table, term);
    const byCode = own.labels.map((label) => known.get(label) ?? Number.NaN);
    for (let row = 0; row < table.length; row++) {
      const code = own.codes[row]!;
      eta[row]! += code < 0 ? Number.NaN : byCode[code]!;
    }
  });
  return fit.family === 'poisson' ? eta.map(exp) : eta;
}
