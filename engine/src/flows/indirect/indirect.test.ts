import { describe, expect, test } from 'vitest';
import { casesOf, farthest, vectors } from '../testing/vectors.ts';
import { survivalRatio } from './survival.ts';
import { vitalStatistics } from './vital.ts';

const cases = (name: string) => (vectors.path ? casesOf('misc', name) : []);
const numbers = (values: readonly (number | null)[]) => values.map((value) => value ?? Number.NaN);

describe.skipIf(!vectors.path)(`reference cases ${vectors.reason}`, () => {
  test.each(cases('net_sr'))('survival ratios: $name', ({ input, output }) => {
    const names = Object.keys(input.data);
    const [start, end] = names.filter((name) => name.startsWith('pop')).sort() as [string, string];
    const ratio = names.find((name) => /(^|_)sr$/.test(name))!;
    const column = (name: string) => numbers(input.data[name]);
    const found = survivalRatio(
      column(start),
      column(end),
      column(ratio),
      input.net_children
        ? {
            exposure: input.maternal_exposure,
            womenRows: (input.maternal_age_id as number[]).map((row) => row - 1),
          }
        : undefined,
    );
    expect(farthest(found.forward, output.net_forward)).toBeLessThan(1e-12);
    expect(farthest(found.reverse, output.net_reverse)).toBeLessThan(1e-12);
    expect(farthest(found.average, output.net_average)).toBeLessThan(1e-12);
  });

  test.each(cases('net_vs'))('vital statistics: $name', ({ input, output }) => {
    (output.net as number[]).forEach((net, row) => {
      const found = vitalStatistics({
        start: input.pop_1960[row],
        end: input.pop_1970[row],
        births: input.births[row],
        deaths: input.deaths[row],
      });
      expect(found).toEqual({
        change: output.pop_change[row],
        natural: output.natural_inc[row],
        net,
      });
    });
  });
});

test('without migration nothing is left over', () => {
  const found = survivalRatio([100, 200], [90, 100], [0.9, 0.5]);
  expect([...found.forward, ...found.reverse]).toEqual([0, 0, 0, 0]);
});
