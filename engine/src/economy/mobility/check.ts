import { checkLength, checkRange, SojournError } from '../../core/index.ts';
import type { FreeMobilityOptions, LabourWorld, Technology } from './contract.ts';

function checkEach(
  { names }: LabourWorld,
  field: string,
  values: Float64Array,
  isRight: (value: number) => boolean,
  expected: string,
): void {
  checkLength(field, values.length, names.length);
  const at = values.findIndex((value) => !isRight(value));
  if (at < 0) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: `${field} of ${names[at]}` },
    got: String(values[at]),
    expected,
  });
}

const isPositive = (value: number) => value > 0 && Number.isFinite(value);
const isInside = (value: number) => value > 0 && value < 1;

/**
 * Checks a world: at least two places, people, output and human capital above 0, shares of labour
 * and tertiary schooling between 0 and 1.
 *
 * @throws SojournError `argument.shape`, `argument.range` naming the column and the place
 * @example checkWorld(labourRegions(1998, 'ppp'))
 */
export function checkWorld(world: LabourWorld): void {
  if (world.names.length < 2) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field: 'names' },
      got: `${world.names.length} places`,
      expected: 'at least two regions or countries',
      remedy: 'Give a world of two places or more.',
    });
  }
  checkLength('host', world.host.length, world.names.length);
  checkEach(world, 'employment', world.employment, isPositive, 'million people, above 0');
  checkEach(world, 'output', world.output, isPositive, 'billion US$, above 0');
  checkEach(world, 'humanCapital', world.humanCapital, isPositive, 'an index above 0');
  checkEach(world, 'labourShare', world.labourShare, isInside, 'a share between 0 and 1');
  checkEach(world, 'tertiary', world.tertiary, isInside, 'a share between 0 and 1');
}

/** Elasticities within which the models are used; beyond them they do not settle. */
export const elasticityLimits = { low: 0.1, high: 10 } as const;

/** @throws SojournError `argument.range` for an elasticity, premium or share out of range */
export function checkTechnology(technology: Technology): void {
  const { low, high } = elasticityLimits;
  checkRange('sigma', technology.sigma, low, high);
  checkRange('epsilon', technology.epsilon, low, high);
  checkRange('premiumRich', technology.premiumRich, 1, 100);
  checkRange('premiumPoor', technology.premiumPoor, 1, 100);
  const { labourShare } = technology;
  if (labourShare === undefined || isInside(labourShare)) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'labourShare' },
    got: String(labourShare),
    expected: 'a share between 0 and 1, both left out',
  });
}

/** @throws SojournError `argument.range` as {@link checkTechnology}, and for phi, eta, share */
export function checkFreeMobility(options: FreeMobilityOptions): void {
  checkTechnology(options);
  checkRange('phi', options.phi, 0, 1);
  checkRange('share', options.share, 0, 1);
  if (options.eta !== Number.POSITIVE_INFINITY) {
    checkRange('eta', options.eta, elasticityLimits.low, 1000);
  }
  if (options.types === 1 && options.movers !== 'all') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'movers' },
      got: options.movers,
      expected: 'all, where there is one labour type',
      remedy: 'Take two labour types, or let all move.',
    });
  }
}
