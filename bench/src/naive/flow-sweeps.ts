import type { FlowInput } from '@sojourn/engine/flows';

/** Scales rows, then columns, until no cell changes by `tolerance`: the usual program. */
function sweeps(
  table: Float64Array,
  n: number,
  rows: Float64Array,
  columns: Float64Array,
  tolerance: number,
): Float64Array {
  const cells = Float64Array.from(table);
  for (let change = Number.POSITIVE_INFINITY; change > tolerance; ) {
    change = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += cells[i * n + j]!;
      const factor = sum > 0 ? rows[i]! / sum : 0;
      for (let j = 0; j < n; j++) cells[i * n + j]! *= factor;
    }
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += cells[i * n + j]!;
      const factor = sum > 0 ? columns[j]! / sum : 0;
      for (let i = 0; i < n; i++) {
        const before = cells[i * n + j]!;
        cells[i * n + j] = before * factor;
        change = Math.max(change, Math.abs(cells[i * n + j]! - before));
      }
    }
  }
  return cells;
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

function sums(table: Float64Array, n: number) {
  const rows = new Float64Array(n);
  const columns = new Float64Array(n);
  table.forEach((value, cell) => {
    rows[Math.floor(cell / n)]! += value;
    columns[cell % n]! += value;
  });
  return { rows, columns };
}

/** The closed account by sweeps alone, native births, without rounding. */
export function accountBySweeps(input: FlowInput, tolerance: number) {
  const n = input.codes.length;
  const [start, end] = [Float64Array.from(input.start), Float64Array.from(input.end)];
  const gap = sum(input.births) - sum(input.deaths) - sum(end) + sum(start);
  const scale = (table: Float64Array, change: number) => {
    const total = input.codes.reduce((all, _, i) => all + table[i * n + i]!, 0);
    for (let i = 0; i < n; i++) table[i * n + i]! *= 1 + change / total;
  };
  scale(start, -gap / 2);
  scale(end, gap / 2);
  const people = sums(start, n).columns;
  const from = start.map(
    (value, cell) => value * (1 - input.deaths[cell % n]! / people[cell % n]!),
  );
  const to = Float64Array.from(end);
  for (let j = 0; j < n; j++) to[j * n + j]! -= input.births[j]!;
  const [a, b] = [sums(from, n), sums(to, n)];
  const targets = a.rows.map((value, k) => (value + b.rows[k]!) / 2);
  return {
    from: sweeps(from, n, targets, a.columns, tolerance),
    to: sweeps(to, n, targets, b.columns, tolerance),
  };
}

/** All moves of the minimum, birthplace first, by sweeps over each birthplace's table. */
export function minimumBySweeps(
  { from, to }: { readonly from: Float64Array; readonly to: Float64Array },
  n: number,
  tolerance: number,
): Float64Array {
  const all = new Float64Array(n * n * n);
  for (let k = 0; k < n; k++) {
    const stay = from.slice(k * n, k * n + n).map((value, i) => Math.min(value, to[k * n + i]!));
    const origins = stay.map((value, i) => from[k * n + i]! - value);
    const destinations = stay.map((value, i) => to[k * n + i]! - value);
    const seed = new Float64Array(n * n).fill(1);
    for (let i = 0; i < n; i++) seed[i * n + i] = 0;
    const moves = sweeps(seed, n, origins, destinations, tolerance);
    for (let i = 0; i < n; i++) moves[i * n + i] = stay[i]!;
    all.set(moves, k * n * n);
  }
  return all;
}
