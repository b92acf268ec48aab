import { log, log1p, SojournError } from '../../core/index.ts';
import type { IndicatorSpec, IndicatorTable, Recipe, Transform } from '../contract.ts';

function columnOf(table: IndicatorTable, id: string): Float64Array {
  const column = table.columns.get(id);
  if (column) return column;
  throw new SojournError({
    code: 'recipe.column',
    where: { field: id },
    got: 'no such column in the table',
    expected: `one of ${[...table.columns.keys()].slice(0, 12).join(', ')}`,
  });
}

function capped(value: number, cap: NonNullable<Transform['cap']>): number {
  const low = cap.low !== undefined && value < cap.low ? cap.low : value;
  return cap.high !== undefined && low > cap.high ? cap.high : low;
}

/** What a transformation takes: values above this. */
const floors = { log: 0, log1p: -1 } as const;

/** Whether values beyond the goalposts of an indicator count as the goalpost. */
function isClipped(spec: IndicatorSpec, recipe: Recipe): boolean {
  const normalise = spec.normalise ?? recipe.normalise;
  return spec.goalposts !== undefined && normalise.method === 'goalposts' && normalise.clip;
}

function refuseTransform(spec: IndicatorSpec, place: string, value: number): never {
  const by = spec.transform?.function ?? 'log';
  throw new SojournError({
    code: 'recipe.column',
    where: { field: `${spec.id} of ${place}` },
    got: String(value),
    expected: `a value above ${floors[by]} under ${by}`,
    remedy: 'Correct the cell, give transform.cap.low, or take another transformation.',
  });
}

/**
 * A raw column: divided by its denominator, capped, transformed. A value that a logarithm cannot
 * take counts as the lower goalpost where values beyond it do, and is refused elsewhere.
 */
export function rawColumn(
  table: IndicatorTable,
  spec: IndicatorSpec,
  recipe: Recipe,
): Float64Array {
  const column = columnOf(table, spec.id).slice();
  const divisor = spec.denominator === undefined ? null : columnOf(table, spec.denominator);
  const { cap, function: by } = spec.transform ?? {};
  const clipped = isClipped(spec, recipe);
  for (let i = 0; i < column.length; i++) {
    let value = column[i]!;
    if (divisor) value = dividedBy(value, divisor[i]!, spec, table.places[i]!);
    if (cap) value = capped(value, cap);
    if (by !== undefined && value <= floors[by]) {
      if (!clipped) refuseTransform(spec, table.places[i]!, value);
      value = spec.goalposts!.low;
    }
    if (by === 'log') value = log(value);
    else if (by === 'log1p') value = log1p(value);
    column[i] = value;
  }
  return column;
}

/** @throws SojournError where a value would be divided by 0 */
function dividedBy(value: number, by: number, spec: IndicatorSpec, place: string): number {
  if (by !== 0 || Number.isNaN(value)) return value / by;
  throw new SojournError({
    code: 'recipe.column',
    where: { field: `${spec.denominator} of ${place}` },
    got: '0',
    expected: `another value than 0, since ${spec.id} is divided by it`,
    remedy: 'Correct the cell, or leave it empty where there is no datum.',
  });
}

/** Fixed limits in the units of the transformed column. */
export function goalpostsOf(spec: IndicatorSpec): IndicatorSpec['goalposts'] {
  const { goalposts, transform } = spec;
  if (!goalposts || transform?.function === undefined) return goalposts;
  const floor = floors[transform.function];
  if (goalposts.low <= floor) {
    throw new SojournError({
      code: 'recipe.structure',
      where: { field: `goalposts of ${spec.id}` },
      got: String(goalposts.low),
      expected: `a lower goalpost above ${floor} under ${transform.function}`,
    });
  }
  const by = transform.function === 'log' ? log : log1p;
  return { low: by(goalposts.low), high: by(goalposts.high) };
}

/** A target in the units of the transformed column. */
function targetOf({ id, target, transform }: IndicatorSpec): number | undefined {
  if (target === undefined || transform?.function === undefined) return target;
  const floor = floors[transform.function];
  if (target > floor) return transform.function === 'log' ? log(target) : log1p(target);
  throw new SojournError({
    code: 'recipe.structure',
    where: { field: `target of ${id}` },
    got: String(target),
    expected: `a target above ${floor} under ${transform.function}`,
  });
}

/** An indicator with its goalposts and target in the units of the transformed column. */
export function transformedSpec(spec: IndicatorSpec): IndicatorSpec {
  const [goalposts, target] = [goalpostsOf(spec), targetOf(spec)];
  return { ...spec, ...(goalposts && { goalposts }), ...(target !== undefined && { target }) };
}
