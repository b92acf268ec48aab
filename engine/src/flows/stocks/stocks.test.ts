import { describe, expect, test } from 'vitest';
import { casesOf, farthest, flat, matrixOf, vectors } from '../testing/vectors.ts';
import { differenceStocks } from './difference.ts';
import { ratesOfStocks, transitionFlows } from './rates.ts';

const cases = (name: string) => (vectors.path ? casesOf('misc', name) : []);

describe.skipIf(!vectors.path)(`reference cases ${vectors.reason}`, () => {
  test.each(cases('ffs_diff'))('differences: $name', ({ input, output }) => {
    const flows = differenceStocks(flat(input.stock_start), flat(input.stock_end), 4, {
      falls: input.decrease === 'zero' ? 'drop' : 'reverse',
      nativeBorn: input.include_native_born,
    });
    expect([...flows]).toEqual([...flat(output.flow)]);
  });

  test.each(cases('ffs_rates'))('rates: $name', ({ name, input, output }) => {
    const start = flat(input.stock_start);
    const flows =
      name === 'dennett'
        ? ratesOfStocks(start, 4, input.M)
        : transitionFlows(start, flat(input.stock_end), 4);
    expect(farthest(flows, flat(output.flow))).toBeLessThan(1e-12);
  });

  test.each(['abel_cohen_2000_2005', 'abel_cohen_2010_2015'])(
    '%s: the published differences in every cell',
    (folder) => {
      const { codes, cells: start } = matrixOf(`${folder}/stock_start.csv.gz`);
      const end = matrixOf(`${folder}/stock_end.csv.gz`).cells;
      for (const [falls, file] of [
        ['drop', 'published_sd_drop_neg'],
        ['reverse', 'published_sd_rev_neg'],
      ] as const) {
        const published = matrixOf(`${folder}/${file}.csv.gz`);
        expect(published.codes).toEqual(codes);
        expect([...differenceStocks(start, end, codes.length, { falls })]).toEqual([
          ...published.cells,
        ]);
      }
    },
  );
});

test('a table that cannot be inverted, or in which nobody is abroad, is refused', () => {
  const same = new Float64Array(4).fill(1);
  expect(() => transitionFlows(same, same, 2)).toThrow(/inverted/);
  expect(() => ratesOfStocks(Float64Array.of(1, 0, 0, 1), 2, 5)).toThrow(/nobody/);
  expect(() => differenceStocks(same, same, 3, { falls: 'drop' })).toThrow(/length/);
});
