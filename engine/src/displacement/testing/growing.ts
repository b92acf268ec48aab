import type { Count, DisplacementCase } from '../contract.ts';
import { camp, madeCase, town, zone } from './cases.ts';

/** Reports every so many days of a count that a rule gives. */
export function every(gap: number, days: number, rule: (day: number) => number): Count[] {
  return Array.from({ length: Math.ceil(days / gap) }, (_, i) => [
    i * gap,
    Math.round(rule(i * gap)),
  ]);
}

/** Two camps that grow at a steady rate, and one that opens on day 90; 180 days. */
export function growingCase(perDay = 40): DisplacementCase {
  const days = 180;
  return madeCase(
    [zone('Z', 500_000), town('T'), camp('Near'), camp('Far'), camp('New')],
    [
      ['Z', 'T', 100],
      ['T', 'Near', 100],
      ['T', 'Far', 400],
      ['T', 'New', 300],
    ],
    {
      days,
      registrations: [
        { camp: 'Near', tables: [every(5, days, (day) => 2000 + 2 * perDay * day)] },
        { camp: 'Far', tables: [every(9, days, (day) => 500 + perDay * day)] },
        {
          camp: 'New',
          tables: [
            [[90, 0], ...every(10, 80, (day) => 30 * day + 30).map(([d, n]): Count => [d + 95, n])],
          ],
        },
      ],
    },
  );
}
