import { SojournError } from '../core/index.ts';
import type { Design, Dropped, Fit, FitOptions, Sample } from './contract.ts';
import { checkDesign } from './sample/check.ts';
import { dropSingletons, dropZeroLevels, type Selection } from './sample/drop.ts';
import { sampleOf } from './sample/sample.ts';
import { alone } from './solve/crew.ts';
import { solveGaussian } from './solve/gaussian.ts';
import { type Solution, solvePoisson } from './solve/poisson.ts';
import { findSeparated } from './solve/separation.ts';

interface Found {
  readonly rows: number[];
  readonly certificate: number[];
  /** Whether every search ended by itself: else separated rows may be left. */
  settled: boolean;
}

function nothingLeft(design: Design): SojournError {
  return new SojournError({
    code: 'argument.range',
    where: { field: design.response },
    got: 'no row that says anything on the model',
    expected: 'positive responses in at least one level of every fixed effect',
    remedy: 'Check the response, and the fixed effects: levels with zeros only are dropped.',
  });
}

function select(design: Design, options: FitOptions, selection: Selection): Sample {
  let before = -1;
  while (selection.zeros.length + selection.singletons.length !== before) {
    before = selection.zeros.length + selection.singletons.length;
    if (design.family === 'poisson') dropZeroLevels(design, selection);
    if (options.singletons) dropSingletons(design, selection);
  }
  const sample = sampleOf(design, selection.keep, options.crew);
  const silent = design.family === 'poisson' && sample.y.every((value) => value === 0);
  if (sample.n === 0 || silent) throw nothingLeft(design);
  return sample;
}

/** Drops separated rows until no combination shows any more; whether there were any. */
function dropSeparated(design: Design, first: Sample, selection: Selection, found: Found): boolean {
  let sample = first;
  const before = found.rows.length;
  for (;;) {
    const { rows, certificate, settled } = findSeparated(sample);
    found.settled &&= settled;
    if (rows.length === 0) return found.rows.length > before;
    rows.forEach((row, at) => {
      const own = sample.rows[row]!;
      selection.keep[own] = 0;
      found.rows.push(own);
      found.certificate.push(certificate[at]!);
    });
    sample = sampleOf(design, selection.keep);
    if (sample.n === 0) return true;
  }
}

function solve(
  design: Design,
  options: FitOptions,
  selection: Selection,
  found: Found,
): { sample: Sample; solution: Solution } {
  const { tolerance = 1e-10, crew = alone } = options;
  for (;;) {
    const sample = select(design, options, selection);
    if (design.family === 'gaussian')
      return { sample, solution: solveGaussian(sample, tolerance, crew) };
    const suspicion = () =>
      options.separation !== false && dropSeparated(design, sample, selection, found);
    const most = options.iterations ?? 200;
    const solution = solvePoisson(sample, most, tolerance, suspicion, crew, options.work);
    if (solution) return { sample, solution };
  }
}

function droppedOf(
  design: Design,
  selection: Selection,
  found: Found,
  kept: readonly number[],
): Dropped {
  const dataRows = (rows: readonly number[]) =>
    Int32Array.from(rows, (row) => design.rowOf?.[row] ?? row);
  const order = found.rows.map((_, at) => at).sort((a, b) => found.rows[a]! - found.rows[b]!);
  return {
    rows: {
      zeros: dataRows(selection.zeros).sort(),
      singleton: dataRows(selection.singletons).sort(),
      separated: dataRows(order.map((at) => found.rows[at]!)),
    },
    levels: selection.levels,
    collinear: design.names.filter((_, at) => !kept.includes(at)),
    certificate: Float64Array.from(order, (at) => found.certificate[at]!),
  };
}

/**
 * Estimates a model: Poisson pseudo-maximum likelihood or least squares, with any number of fixed
 * effects. Levels with zeros only, singletons (if asked) and separated rows are dropped and
 * reported, regressors that the others give are left out. The same bits everywhere.
 *
 * @throws SojournError `argument.shape`, `argument.range` for impossible input; `work.cancelled`
 * @example fitModel({family: 'poisson', response: 'flow', y, names: ['ln_dist'], x: [distance], fixedEffects: []})
 */
export function fitModel(design: Design, options: FitOptions = {}): Fit {
  checkDesign(design);
  const selection: Selection = {
    keep: new Uint8Array(design.y.length).fill(1),
    zeros: [],
    singletons: [],
    levels: [],
  };
  const found: Found = { rows: [], certificate: [], settled: true };
  const { sample, solution } = solve(design, options, selection, found);
  return {
    family: design.family,
    design,
    sample,
    dropped: droppedOf(design, selection, found, solution.kept),
    names: solution.kept.map((at) => design.names[at]!),
    ...solution,
    converged: solution.converged && found.settled,
  };
}
