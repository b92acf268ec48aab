import { SojournError, type Table } from '../../core/index.ts';
import type { Design, Family, FixedEffect } from '../contract.ts';
import type { ClusterVariable } from '../variance/clusters.ts';
import { regressors } from './columns.ts';
import type { EffectTerm, Formula } from './contract.ts';
import { valuesOf } from './evaluate.ts';
import { effectLevels } from './levels.ts';
import { readFormula } from './read.ts';
import { readExpression } from './reader.ts';

/** What a design takes from a table beside the formula: expressions over columns. */
export interface DesignOptions {
  readonly family?: Family;
  readonly weights?: string;
  readonly offset?: string;
  /** Rows for which this is true take part: `year == 2015`. */
  readonly where?: string;
}

/** A design with what was left out of the table on the way. */
export interface TableDesign {
  readonly formula: Formula;
  readonly design: Design;
  /** Rows of the table that the condition or a weight of 0 left out. */
  readonly excluded: number;
  /** Rows with a missing cell, or with a value that is not finite, such as the logarithm of 0. */
  readonly missing: number;
}

function usable(
  columns: readonly Float64Array[],
  effects: readonly FixedEffect[],
  length: number,
): Uint8Array {
  const use = new Uint8Array(length).fill(1);
  for (const column of columns) {
    for (let row = 0; row < length; row++) if (!Number.isFinite(column[row]!)) use[row] = 0;
  }
  for (const { codes } of effects) {
    for (let row = 0; row < length; row++) if (codes[row]! < 0) use[row] = 0;
  }
  return use;
}

const pick = (column: Float64Array, rows: Int32Array | null): Float64Array =>
  rows === null ? column : Float64Array.from(rows, (row) => column[row]!);

function checkResponse(table: Table, name: string, y: Float64Array, family: Family): void {
  if (family !== 'poisson') return;
  const row = y.findIndex((value) => value < 0 && Number.isFinite(value));
  if (row < 0) return;
  throw new SojournError({
    code: 'cell.negative',
    where: { file: table.name, row: row + 2, field: name },
    got: String(y[row]),
    expected: 'zero or more',
    remedy: 'Correct the cell, or estimate by least squares: --family gaussian.',
  });
}

/** Rows of weight 0 take no part; a weight below 0 is refused. Returns how many were left out. */
function useWeighted(table: Table, weights: Float64Array, use: Uint8Array): number {
  let left = 0;
  weights.forEach((weight, row) => {
    if (weight < 0 && use[row]) {
      throw new SojournError({
        code: 'argument.range',
        where: { field: `${table.name}, row ${row + 2}: the weight` },
        got: String(weight),
        expected: '0 or more',
        remedy: 'Correct the weight; a row of weight 0 takes no part.',
      });
    }
    if (weight !== 0 || !use[row]) return;
    use[row] = 0;
    left++;
  });
  return left;
}

/**
 * Turns a table and a formula into a design: expressions evaluated, text made into levels, rows
 * with missing cells left out and counted.
 *
 * @throws SojournError `argument.shape` (formula), `column.missing`, `cell.number`, `cell.negative`
 * @example designOf(table, 'flow ~ log(dist_km) | orig^year + dest^year').design
 */
export function designOf(table: Table, source: string, options: DesignOptions = {}): TableDesign {
  const formula = readFormula(source);
  const family = options.family ?? 'poisson';
  const y = valuesOf(table, formula.response.expression);
  checkResponse(table, formula.response.text, y, family);
  const x = regressors(table, formula);
  const effects = formula.effects.map((term) => effectLevels(table, term));
  const weights = options.weights ? valuesOf(table, readExpression(options.weights)) : null;
  const offset = options.offset ? valuesOf(table, readExpression(options.offset)) : null;
  const extra = [weights, offset].filter((column) => column !== null);
  const use = usable([y, ...x.map(({ values }) => values), ...extra], effects, table.length);
  let excluded = 0;
  if (options.where) {
    valuesOf(table, readExpression(options.where)).forEach((is, row) => {
      if (is > 0) return;
      use[row] = 0;
      excluded++;
    });
  }
  if (weights) excluded += useWeighted(table, weights, use);
  const count = use.reduce((sum, is) => sum + is, 0);
  if (count === 0) {
    throw new SojournError({
      code: 'file.empty',
      where: { file: table.name },
      got: 'no row in which every variable of the model has a value',
    });
  }
  const rows = count === table.length ? null : chosen(use, count);
  const design: Design = {
    family,
    response: formula.response.text,
    y: pick(y, rows),
    names: x.map(({ name }) => name),
    x: x.map(({ values }) => pick(values, rows)),
    fixedEffects: effects.map((effect) => ({
      ...effect,
      codes: rows === null ? effect.codes : Int32Array.from(rows, (row) => effect.codes[row]!),
    })),
    ...(weights && { weights: pick(weights, rows) }),
    ...(offset && { offset: pick(offset, rows) }),
    ...(rows && { rowOf: rows }),
  };
  return { formula, design, excluded, missing: table.length - excluded - count };
}

function chosen(use: Uint8Array, count: number): Int32Array {
  const rows = new Int32Array(count);
  let at = 0;
  for (let row = 0; row < use.length; row++) if (use[row]) rows[at++] = row;
  return rows;
}

/** Cluster variable for the rows of a design. @throws SojournError `column.missing`, `cell.empty` */
export function clusterOf(table: Table, design: Design, term: EffectTerm): ClusterVariable {
  const { name, codes } = effectLevels(table, term);
  const own = design.rowOf ? Int32Array.from(design.rowOf, (row) => codes[row]!) : codes;
  const row = own.indexOf(-1);
  if (row < 0) return { name, codes: own };
  throw new SojournError({
    code: 'cell.empty',
    where: { file: table.name, row: (design.rowOf?.[row] ?? row) + 2, field: name },
    expected: 'a cluster',
  });
}
