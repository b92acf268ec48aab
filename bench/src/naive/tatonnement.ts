import type { LabourWorld } from '@sojourn/engine/economy';

/** One region of the plain program. */
interface Region {
  readonly output: number;
  readonly before: number;
  readonly share: number;
  labour: number;
}

function outputOf({ output, before, share, labour }: Region, sigma: number): number {
  const l = labour / before;
  if (sigma === 1) return output * l ** share;
  const p = (sigma - 1) / sigma;
  return output * (share * l ** p + 1 - share) ** (1 / p);
}

/** Wage by a small difference, as a program without formulas would. */
function wageOf(region: Region, sigma: number): number {
  const step = region.labour * 1e-6;
  const more = { ...region, labour: region.labour + step };
  const less = { ...region, labour: region.labour - step };
  return (outputOf(more, sigma) - outputOf(less, sigma)) / (2 * step);
}

/**
 * Free mobility, one labour type, one good, by a tenth of the wage gap a step: plain objects,
 * differences in place of derivatives. Gives the gain in %.
 */
export function plainMobility(world: LabourWorld, sigma: number, phi: number): number {
  const highest = Math.max(...world.humanCapital);
  const regions: Region[] = world.names.map((_, i) => {
    const units = world.employment[i]! * (world.humanCapital[i]! / highest) ** phi;
    const [output, share] = [world.output[i]!, world.labourShare[i]!];
    return { output, before: units, share, labour: units };
  });
  const total = regions.reduce((sum, { labour }) => sum + labour, 0);
  for (let round = 0; round < 100_000; round++) {
    const wages = regions.map((region) => wageOf(region, sigma));
    const mean = regions.reduce((sum, { labour }, i) => sum + labour * wages[i]!, 0) / total;
    const gaps = wages.map((wage) => wage / mean - 1);
    if (Math.max(...gaps.map(Math.abs)) < 1e-7) break;
    regions.forEach((region, i) => {
      region.labour *= 1 + 0.1 * Math.max(-0.9, Math.min(9, gaps[i]!));
    });
    const scale = total / regions.reduce((sum, { labour }) => sum + labour, 0);
    for (const region of regions) region.labour *= scale;
  }
  const before = regions.reduce((sum, { output }) => sum + output, 0);
  const after = regions.reduce((sum, region) => sum + outputOf(region, sigma), 0);
  return 100 * (after / before - 1);
}
