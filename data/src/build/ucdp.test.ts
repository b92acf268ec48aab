import { expect, test } from 'vitest';
import type { Cell } from './built.ts';
import { withoutConflictingRates } from './ucdp.ts';

const row = (place: string, indicator: string, year: number): Cell[] => [
  place,
  indicator,
  year,
  12,
  10,
  15,
  null,
  null,
];

test('a rate is missing in years in which another place is counted inside, the count stays', () => {
  const rows = [
    row('SDN', 'conflict_deaths', 2010),
    row('SDN', 'conflict_deaths_rate', 2010),
    row('SDN', 'one_sided_deaths_rate', 2011),
    row('SSD', 'conflict_deaths', 2011),
    row('KEN', 'conflict_deaths_rate', 2010),
    row('SDN', 'homicide', 2010),
  ];
  const made = withoutConflictingRates(rows);
  expect(made[1]).toEqual([
    'SDN',
    'conflict_deaths_rate',
    2010,
    null,
    null,
    null,
    null,
    'conflicting',
  ]);
  expect(made.filter((_, i) => i !== 1)).toEqual(rows.filter((_, i) => i !== 1));
});
