import { checkRange, exp, log, pow } from '../../core/index.ts';
import { setting } from '../effects/index.ts';
import { checkWorld, elasticityLimits } from './check.ts';
import type { LabourWorld } from './contract.ts';

/** Open borders where people are attached to home. */
export interface AttachmentResult {
  /** Gain in income per worker of all born below the frontier, stayers included, %. */
  readonly gainPercent: number;
  /** Share of those workers who stay, and million who leave. */
  readonly stayShare: number;
  readonly moversMillion: number;
}

/**
 * Open borders with attachment to home (Kennan 2013, Rev. Econ. Dynamics 16(2); the form is recalled).
 *
 * A place pays a = its output per worker over the highest. The cost of leaving, in logs of
 * consumption, is exponential with rate ζ: a share a^ζ stays, and the expected gain in logs is
 * ln(1/a) − (1 − a^ζ)/ζ. Wages per efficiency unit do not fall: capital has adjusted.
 *
 * @param zeta attachment; the larger, the more leave
 * @throws SojournError `argument.range`, `argument.shape`
 * @example attachment(labourRegions(1998, 'ppp')).gainPercent // 143.07
 */
export function attachment(
  world: LabourWorld,
  zeta: number = setting('lab.zeta').value,
): AttachmentResult {
  checkWorld(world);
  checkRange('zeta', zeta, elasticityLimits.low, elasticityLimits.high);
  const perWorker = world.output.map((output, i) => output / world.employment[i]!);
  const top = Math.max(...perWorker);
  const frontier = setting('lab.frontier').value;
  let [income, gained, workers, staying] = [0, 0, 0, 0];
  world.employment.forEach((people, i) => {
    const relative = perWorker[i]! / top;
    if (relative >= frontier) return;
    const stay = pow(relative, zeta);
    income += perWorker[i]! * people;
    gained += perWorker[i]! * people * (exp(log(1 / relative) - (1 - stay) / zeta) - 1);
    workers += people;
    staying += stay * people;
  });
  return {
    gainPercent: income > 0 ? (100 * gained) / income : 0,
    stayShare: workers > 0 ? staying / workers : 1,
    moversMillion: workers - staying,
  };
}
