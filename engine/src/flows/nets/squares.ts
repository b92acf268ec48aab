import { solveSemidefinite } from '../balance/semidefinite.ts';
import type { NetFit, NetOptions } from './contract.ts';
import { allowedCells, netError, netOf, requireNets } from './feasible.ts';

interface Work {
  readonly n: number;
  readonly prior: Float64Array;
  readonly open: Uint8Array;
  readonly flows: Float64Array;
}

function fill({ n, prior, open, flows }: Work, p: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const cell = i * n + j;
      flows[cell] = open[cell] === 1 ? Math.max(0, prior[cell]! + p[j]! - p[i]!) : 0;
    }
  }
}

/** The dual, half the sum of squares less net · p; flat directions are made firm by a trace. */
function dualOf({ flows }: Work, net: Float64Array, p: Float64Array): number {
  let value = 0;
  for (let cell = 0; cell < flows.length; cell++) value += (flows[cell]! * flows[cell]!) / 2;
  for (let i = 0; i < p.length; i++) value -= net[i]! * p[i]!;
  return value;
}

function stepOf({ n, open, flows }: Work, net: Float64Array): Float64Array {
  const hessian = new Float64Array(n * n);
  const step = netOf(flows, n).map((value, i) => net[i]! - value);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (open[i * n + j] === 0) continue;
      const active = flows[i * n + j]! > 0 ? 1 : 1e-9;
      hessian[i * n + i]! += active;
      hessian[j * n + j]! += active;
      hessian[i * n + j]! -= active;
      hessian[j * n + i]! -= active;
    }
  }
  solveSemidefinite(hessian, n, step);
  return step;
}

/**
 * Flows nearest to a prior by squares, zero or more, with given net totals: the unique solution,
 * by Newton on the piecewise quadratic dual.
 *
 * @param prior n × n
 * @param net arrivals less departures of each place, adding up to 0
 * @throws SojournError `flows.contradiction`, `argument.shape`
 * @example nearestBySquares(Float64Array.of(0, 2, 2, 0), Float64Array.of(2, -2)).flows // 0, 1, 3, 0
 */
export function nearestBySquares(
  prior: Float64Array,
  net: Float64Array,
  options: NetOptions = {},
): NetFit {
  const n = net.length;
  const open = allowedCells(prior, n, options, false);
  requireNets(net, open);
  const work: Work = { n, prior, open, flows: new Float64Array(n * n) };
  const p = new Float64Array(n);
  fill(work, p);
  let steps = 0;
  for (; steps < 500 && netError(work.flows, net) > 1e-14; steps++) {
    const step = stepOf(work, net);
    const before = Float64Array.from(p);
    const [dual, error] = [dualOf(work, net, p), netError(work.flows, net)];
    let length = 1;
    for (; length > 1e-12; length /= 2) {
      for (let i = 0; i < n; i++) p[i] = before[i]! + length * step[i]!;
      fill(work, p);
      if (dualOf(work, net, p) < dual || netError(work.flows, net) < error) break;
    }
    if (length > 1e-12) continue;
    p.set(before);
    fill(work, p);
    break;
  }
  let objective = 0;
  for (let cell = 0; cell < n * n; cell++) {
    if (Math.floor(cell / n) !== cell % n) objective += (work.flows[cell]! - prior[cell]!) ** 2;
  }
  return { flows: work.flows, objective, error: netError(work.flows, net), steps };
}
