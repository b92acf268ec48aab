import { type LpSolver, solveLinear } from '../../core/index.ts';
import type { NetFit, NetOptions } from './contract.ts';
import { allowedCells, netError, netOf, requireNets } from './feasible.ts';

/** The dual program: prices of nets within 1 of each other, and of cells that cannot fall further. */
function dualProgram(
  prior: Float64Array,
  net: Float64Array,
  cells: readonly number[],
  wanted: Float64Array,
) {
  const n = net.length;
  const unknowns = 2 * n + cells.length;
  const rows = new Float64Array(2 * cells.length * unknowns);
  const put = (row: number, column: number, value: number) => {
    rows[row * unknowns + column]! += value;
  };
  cells.forEach((cell, at) => {
    const [i, j] = [Math.floor(cell / n), cell % n];
    for (const [row, sign] of [
      [2 * at, 1],
      [2 * at + 1, -1],
    ] as const) {
      put(row, j, sign);
      put(row, n + j, -sign);
      put(row, i, -sign);
      put(row, n + i, sign);
    }
    put(2 * at + 1, 2 * n + at, -1);
  });
  const objective = new Float64Array(unknowns);
  wanted.forEach((change, i) => {
    objective[i] = change;
    objective[n + i] = -change;
  });
  cells.forEach((cell, at) => {
    objective[2 * n + at] = -prior[cell]!;
  });
  return { objective, rows, limits: new Float64Array(2 * cells.length).fill(1) };
}

/**
 * Flows nearest to a prior by absolute differences, zero or more, with given net totals: a linear
 * program, solved through its dual, whose prices are the changes of the flows. Where several flows
 * are as near, one of them.
 *
 * @param prior n × n
 * @param net arrivals less departures of each place, adding up to 0
 * @param solver linear programs (default: the simplex method of the core, for some tens of places)
 * @throws SojournError `flows.contradiction`, `argument.shape`
 * @example nearestByAbsolute(Float64Array.of(0, 2, 2, 0), Float64Array.of(2, -2)).objective // 2
 */
export function nearestByAbsolute(
  prior: Float64Array,
  net: Float64Array,
  options: NetOptions & { readonly solver?: LpSolver } = {},
): NetFit {
  const n = net.length;
  const open = allowedCells(prior, n, options, false);
  requireNets(net, open);
  const cells = [...open.keys()].filter((cell) => open[cell] === 1);
  const begin = prior.map((m, cell) => (open[cell] === 1 ? m : 0));
  const given = netOf(begin, n);
  const wanted = net.map((value, i) => value - given[i]!);
  const { prices } = (options.solver ?? solveLinear)(dualProgram(begin, net, cells, wanted));
  const flows = Float64Array.from(begin);
  let objective = 0;
  cells.forEach((cell, at) => {
    const change = prices[2 * at]! - prices[2 * at + 1]!;
    flows[cell] = Math.max(0, flows[cell]! + change);
    objective += Math.abs(flows[cell]! - begin[cell]!);
  });
  return { flows, objective, error: netError(flows, net), steps: 0 };
}
