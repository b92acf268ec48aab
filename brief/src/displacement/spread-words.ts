import type { Spread } from '@sojourn/engine/displacement';

/** What the bands of an ensemble hold, in words. */
export function spreadWords({ parameters, inflow }: Spread): string {
  const varied = [parameters ? 'parameters' : '', inflow ? 'inflow' : ''].filter(Boolean);
  const given = ['parameters', 'inflow'].filter((each) => !varied.includes(each));
  if (varied.length === 0) return 'the chance of the walks alone, with given inflow and parameters';
  const rest = given.length === 0 ? '' : `, with given ${given.join(' and ')}`;
  return `the chance of the walks and the spread of ${varied.join(' and ')}${rest}`;
}
