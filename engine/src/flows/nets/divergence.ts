import { checkRange, exp, log } from '../../core/index.ts';
import { divergence } from '../balance/margins.ts';
import { solveSemidefinite } from '../balance/semidefinite.ts';
import type { NetFit, NetOptions } from './contract.ts';
import { allowedCells, netError, netOf, requireNets } from './feasible.ts';

/** A fit with the potentials behind it: y = λ · m · a(origin) / a(destination). */
export interface PotentialFit extends NetFit {
  /** Potentials, the first one 1. */
  readonly alpha: Float64Array;
  /** Common factor: 1 unless a total is given. */
  readonly lambda: number;
}

/** Options of {@link nearestByDivergence}. */
export interface PotentialOptions extends NetOptions {
  /** All flows together, the diagonal of the prior included. */
  readonly total?: number;
}

interface Work {
  readonly n: number;
  readonly prior: Float64Array;
  readonly flows: Float64Array;
  /** ln a for each place, then ln λ. */
  readonly theta: Float64Array;
}

function fill({ n, prior, flows, theta }: Work): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const m = prior[i * n + j]!;
      flows[i * n + j] = m === 0 ? 0 : m * exp(theta[n]! + (i === j ? 0 : theta[i]! - theta[j]!));
    }
  }
}

function sumOf(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Newton's step; the potential of the first place and, without a total, λ are pinned. */
function stepOf({ n, flows }: Work, net: Float64Array, total: number | undefined): Float64Array {
  const size = n + 1;
  const hessian = new Float64Array(size * size);
  const found = netOf(flows, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const both = flows[i * n + j]!;
      hessian[i * size + i]! += both;
      hessian[j * size + j]! += both;
      hessian[i * size + j]! -= both;
      hessian[j * size + i]! -= both;
    }
  }
  const step = new Float64Array(size);
  for (let i = 0; i < n; i++) {
    step[i] = found[i]! - net[i]!;
    hessian[n * size + i] = -found[i]!;
    hessian[i * size + n] = -found[i]!;
  }
  const all = sumOf(flows);
  hessian[n * size + n] = all;
  step[n] = (total ?? all) - all;
  const pinned = total === undefined ? [0, n] : [0];
  for (const at of pinned) {
    for (let other = 0; other < size; other++) {
      hessian[at * size + other] = 0;
      hessian[other * size + at] = 0;
    }
    step[at] = 0;
  }
  solveSemidefinite(hessian, size, step);
  return step;
}

/** The convex dual: Σ y + Σ net · ln a − total · ln λ. */
function dualOf({ n, flows, theta }: Work, net: Float64Array, total: number | undefined): number {
  let value = sumOf(flows) - (total ?? 0) * theta[n]!;
  for (let i = 0; i < n; i++) value += net[i]! * theta[i]!;
  return value;
}

function errorOf(work: Work, net: Float64Array, total: number | undefined): number {
  const apart = total === undefined ? 0 : Math.abs(sumOf(work.flows) / total - 1);
  return Math.max(apart, netError(work.flows, net));
}

function solve(work: Work, net: Float64Array, total: number | undefined): number {
  const { theta } = work;
  fill(work);
  let steps = 0;
  for (let error = errorOf(work, net, total); steps < 200 && error > 1e-15; steps++) {
    const step = stepOf(work, net, total);
    const before = Float64Array.from(theta);
    const dual = dualOf(work, net, total);
    const reach = Math.max(...step.map(Math.abs));
    let length = reach > 3 ? 3 / reach : 1;
    let after = error;
    for (; length > 1e-9; length /= 2) {
      step.forEach((value, at) => {
        theta[at] = before[at]! + length * value;
      });
      fill(work);
      after = errorOf(work, net, total);
      if (after < error || dualOf(work, net, total) < dual - 1e-12 * Math.abs(dual)) break;
    }
    if (length <= 1e-9) {
      theta.set(before);
      fill(work);
      return steps;
    }
    error = after;
  }
  return steps;
}

/**
 * Flows nearest to a prior in the sense of Kullback and Leibler with given net totals, and a total
 * of all flows if asked: y = λ m a(i)/a(j), by Newton on the n − 1 potentials of the convex dual.
 *
 * @param prior n × n, above zero where a flow may be; its diagonal stays as it is unless a total
 * is given
 * @param net arrivals less departures of each place, adding up to 0
 * @throws SojournError `flows.contradiction` where no flows have these nets, `argument.shape`
 * @example nearestByDivergence(Float64Array.of(0, 2, 2, 0), Float64Array.of(3, -3)).flows // 0, 1, 4, 0
 */
export function nearestByDivergence(
  prior: Float64Array,
  net: Float64Array,
  options: PotentialOptions = {},
): PotentialFit {
  const n = net.length;
  if (options.total !== undefined) checkRange('total', options.total, 0, Number.MAX_VALUE);
  const open = allowedCells(prior, n, options, true);
  for (const cell of requireNets(net, open)) open[cell] = 0;
  const usable = prior.map((m, cell) => {
    const diagonal = Math.floor(cell / n) === cell % n;
    return open[cell] === 1 || (diagonal && !options.allowed) ? m : 0;
  });
  const theta = new Float64Array(n + 1);
  if (options.total !== undefined) theta[n] = log(options.total / sumOf(usable));
  const work: Work = { n, prior: usable, flows: new Float64Array(n * n), theta };
  const steps = solve(work, net, options.total);
  return {
    flows: work.flows,
    objective: divergence(work.flows, prior),
    error: errorOf(work, net, options.total),
    steps,
    alpha: theta.subarray(0, n).map((value) => exp(value - theta[0]!)),
    lambda: exp(theta[n]!),
  };
}
