import { SojournError } from '@sojourn/engine/core';
import type { FreeMobilityOptions, Technology } from '@sojourn/engine/economy';
import { elasticityOf, type MobilityOptions } from './options.ts';

/** Elasticity between labour types and premiums as typed; those not typed are absent. */
export function technologyAsked(options: MobilityOptions): Partial<Technology> {
  const { epsilon, premiumRich, premiumPoor } = options;
  const number = (option: string, typed: string) => elasticityOf(option, typed, false);
  return {
    ...(epsilon !== undefined && { epsilon: number('--epsilon', epsilon) }),
    ...(premiumRich !== undefined && { premiumRich: number('--premium-rich', premiumRich) }),
    ...(premiumPoor !== undefined && { premiumPoor: number('--premium-poor', premiumPoor) }),
  };
}

/**
 * One or two labour types as typed.
 *
 * @throws SojournError `argument.choice` where two types are spoken of and one is run
 */
export function typesAsked(options: MobilityOptions): Partial<FreeMobilityOptions> {
  const { types, movers, epsilon, premiumRich, premiumPoor } = options;
  const hasTwo = types === '2' || (types === undefined && movers !== undefined && movers !== 'all');
  const [first] = [
    ...(epsilon === undefined ? [] : ['--epsilon']),
    ...(premiumRich === undefined ? [] : ['--premium-rich']),
    ...(premiumPoor === undefined ? [] : ['--premium-poor']),
  ];
  if (first !== undefined && !hasTwo) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: first },
      got: 'one labour type',
      expected: 'two labour types',
      remedy: 'Add --types 2, or --movers skilled.',
    });
  }
  return types === undefined ? {} : { types: types === '2' ? 2 : 1 };
}
