import { chiSquaredUpper } from '../core/index.ts';
import type { Design, Fit } from './contract.ts';
import { fitModel } from './fit.ts';
import { alone, type Crew } from './solve/crew.ts';
import { usedDesign } from './subset.ts';
import type { SmallSample } from './variance/factors.ts';
import { type VarianceKind, varianceOf } from './variance/variance.ts';

/** Ramsey's test of the form of a model. */
export interface ResetTest {
  /** χ² with one degree of freedom. */
  readonly statistic: number;
  readonly p: number;
}

function restrict(kind: VarianceKind, rows: Int32Array): VarianceKind {
  const on = (of: { name: string; codes: Int32Array }) => ({
    name: of.name,
    codes: Int32Array.from(rows, (row) => of.codes[row]!),
  });
  if (kind.kind === 'cluster') return { kind: 'cluster', by: kind.by.map(on) };
  if (kind.kind === 'dyadic') {
    return { kind: 'dyadic', origin: on(kind.origin), destination: on(kind.destination) };
  }
  return kind;
}

/** Whether a shift of the linear predictor leaves the span of its square and the model as it is. */
function holdsMean({ fixedEffects, x, offset }: Design): boolean {
  if (offset) return false;
  return fixedEffects.length > 0 || x.some((column) => column.every((v) => v === column[0]));
}

/**
 * RESET (Ramsey 1969; Santos Silva & Tenreyro 2006): whether the square of the linear predictor
 * adds anything, by a Wald test with the variance of the model. The predictor is put into units of
 * its deviation, and centred where the model holds a constant and no offset: neither changes the
 * test there, both keep the square small.
 *
 * @param crew who runs the passes over the rows, see {@link fitModel}
 * @returns null if the square is collinear with the model
 */
export function resetTest(
  fit: Fit,
  kind: VarianceKind,
  small: SmallSample = {},
  crew: Crew = alone,
): ResetTest | null {
  const { eta, sample } = fit;
  const design = usedDesign(fit);
  const mean = eta.reduce((sum, value) => sum + value, 0) / sample.n;
  const centre = holdsMean(design) ? mean : 0;
  const deviation = Math.sqrt(eta.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sample.n);
  const squared = eta.map((value) => ((value - centre) / deviation) ** 2);
  const name = 'squared predictor';
  const wider = fitModel(
    { ...design, names: [...design.names, name], x: [...design.x, squared] },
    { separation: false, crew },
  );
  const at = wider.names.indexOf(name);
  if (at < 0 || !wider.converged) return null;
  const { errors } = varianceOf(wider, restrict(kind, sample.rows), small);
  const statistic = (wider.coefficients[at]! / errors[at]!) ** 2;
  return { statistic, p: chiSquaredUpper(statistic, 1) };
}
