import { figure, origin, year } from '@sojourn/engine/core';
import { expect, test } from 'vitest';
import { totalBreach } from './totals.ts';

const made = (step: string) => {
  const of = origin('unhcr', '2025', 'CC BY 4.0', 'persons');
  return figure(3, year(2025), { ...of, steps: [step] });
};

test.each([
  'sum of 1 refugees + 2 asylum_seekers',
  'sum of 1 migrants + 2 migrants',
  'sum of 2 rows of displaced_by_origin.people where kind=refugees, year=2025',
  'sum of 2 rows of hazards.movements where year=2016..2025',
  '100 × 1 ÷ 3',
])('a figure made by “%s” is in order', (step) => {
  expect(totalBreach(made(step))).toBeNull();
});

test.each([
  ['sum of 1 refugees + 2 stateless', /refugees \+ 2 stateless/],
  ['sum of 1 idps_idmc + 2 disaster_movements', /disaster_movements/],
  ['sum of 1 + 2', /does not say/],
  ['sum of 2 rows of displaced_by_asylum.people where year=2025', /no kind/],
])('a total made by “%s” is found', (step, reason) => {
  expect(totalBreach(made(step))).toMatch(reason);
});
