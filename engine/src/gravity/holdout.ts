import { pearson, SojournError, type Table } from '../core/index.ts';
import { fitModel } from './fit.ts';
import type { EffectTerm } from './formula/contract.ts';
import { type DesignOptions, designOf } from './formula/design.ts';
import { valuesOf } from './formula/evaluate.ts';
import { effectLevels } from './formula/levels.ts';
import { predict } from './predict.ts';
import { alone, type Crew } from './solve/crew.ts';

/** How near expected values come to observed ones. */
export interface Closeness {
  readonly correlation: number;
  /** Common part: 2 Σ min / (Σ a + Σ b), 1 if they are the same. */
  readonly commonPart: number;
  readonly meanAbsoluteError: number;
}

/** Test of a model on a period that it has not seen. */
export interface Holdout {
  readonly period: number;
  /** Last period of the estimation; its fixed effects stand in for those of the held-out period. */
  readonly last: number;
  /** Rows of the held-out period that could be compared. */
  readonly rows: number;
  readonly model: Closeness;
  /** That each pair repeats the last period. */
  readonly persistence: Closeness;
  /** Correlation of expected and observed change since the last period, over pairs. */
  readonly changes: number;
  /** The same model on the last period, in the sample: how well it explains space. */
  readonly withinSample: Closeness;
}

/** Closeness of two vectors. */
export function closenessOf(expected: Float64Array, observed: Float64Array): Closeness {
  let [least, total, apart] = [0, 0, 0];
  for (let row = 0; row < observed.length; row++) {
    const [a, b] = [expected[row]!, observed[row]!];
    least += Math.min(a, b);
    total += a + b;
    apart += Math.abs(a - b);
  }
  return {
    correlation: pearson(expected, observed),
    commonPart: (2 * least) / total,
    meanAbsoluteError: apart / observed.length,
  };
}

function rowsWhere(values: Float64Array, is: (value: number) => boolean): Int32Array {
  return Int32Array.from(values.keys()).filter((row) => is(values[row]!));
}

function tableOfRows(
  table: Table,
  rows: Int32Array,
  change: Readonly<Record<string, number>>,
): Table {
  const columns = Object.entries(table.columns).map(([name, column]) => {
    if (name in change) {
      return [name, { kind: 'number', values: new Float64Array(rows.length).fill(change[name]!) }];
    }
    if (column.kind === 'text') {
      return [name, { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]!) }];
    }
    return [
      name,
      { kind: 'number', values: Float64Array.from(rows, (row) => column.values[row]!) },
    ];
  });
  return { ...table, length: rows.length, columns: Object.fromEntries(columns) };
}

/**
 * Estimates a model without its last period and compares what it then expects for that period with
 * what was observed, beside the plain guess that nothing changes. Fixed effects of a period that
 * was not seen do not exist: those of the last one seen stand in, which is all that a gravity model
 * knows of the future.
 *
 * @param period column of the period, numbers
 * @param unit what repeats over periods: origin and destination
 * @param crew who runs the passes over the rows, see {@link fitModel}
 * @throws SojournError `argument.range` if there are not two periods
 * @example testByTime(table, formula, 'year', {columns: ['orig', 'dest']})
 */
export function testByTime(
  table: Table,
  source: string,
  period: string,
  unit: EffectTerm,
  options: DesignOptions = {},
  crew: Crew = alone,
): Holdout {
  const when = valuesOf(table, { kind: 'column', name: period });
  const periods = [...new Set(when)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const [last, held] = periods.slice(-2);
  if (last === undefined || held === undefined) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: period },
      got: `${periods.length} period`,
      expected: 'two periods or more',
    });
  }
  const seen = tableOfRows(
    table,
    rowsWhere(when, (value) => value < held),
    {},
  );
  const { formula, design } = designOf(seen, source, options);
  const fit = fitModel(design, { crew });
  const expect = (rows: Int32Array, change: Readonly<Record<string, number>>) =>
    predict(fit, formula, tableOfRows(table, rows, change), options.offset);
  const response = valuesOf(table, formula.response.expression);
  const [now, before] = [
    rowsWhere(when, (value) => value === held),
    rowsWhere(when, (value) => value === last),
  ];
  const expectedNow = expect(now, { [period]: last });
  const expectedBefore = expect(before, {});
  const { codes } = effectLevels(table, unit);
  const rowBefore = new Map(Array.from(before, (row, at) => [codes[row]!, at]));
  const chosen: [number, number][] = [];
  now.forEach((row, at) => {
    const other = rowBefore.get(codes[row]!);
    if (other === undefined || !Number.isFinite(response[row]!)) return;
    if (!Number.isFinite(response[before[other]!]!)) return;
    if (Number.isFinite(expectedNow[at]!) && Number.isFinite(expectedBefore[other]!))
      chosen.push([at, other]);
  });
  const take = (value: (now: number, before: number) => number) =>
    Float64Array.from(chosen, ([a, b]) => value(a, b));
  const observed = take((at) => response[now[at]!]!);
  const previous = take((_, other) => response[before[other]!]!);
  const expected = take((at) => expectedNow[at]!);
  const within = take((_, other) => expectedBefore[other]!);
  return {
    period: held,
    last,
    rows: chosen.length,
    model: closenessOf(expected, observed),
    persistence: closenessOf(previous, observed),
    changes: pearson(
      expected.map((value, at) => value - within[at]!),
      observed.map((value, at) => value - previous[at]!),
    ),
    withinSample: closenessOf(within, previous),
  };
}

/** What the test says, in a sentence with its figures. */
export function holdoutSentence({
  period,
  last,
  model,
  persistence,
  changes,
  withinSample,
}: Holdout): string {
  const two = (value: number) => value.toFixed(2);
  const ahead = model.commonPart > persistence.commonPart;
  const lead = `Gravity explains space, not time${ahead ? ', though here it does better than the guess that nothing changes' : ''}`;
  return `${lead}: the model shares ${two(withinSample.commonPart)} of the flows of ${last}, which it has seen; of those of ${period}, held out, it shares ${two(model.commonPart)}, where the guess that nothing changes since ${last} shares ${two(persistence.commonPart)}. Its expected changes correlate with the observed ones by ${two(changes)}.`;
}
