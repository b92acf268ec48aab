import { expect, test } from 'vitest';
import { preparePair } from '../compare/pair.ts';
import { camp, madeCase, town, zone } from '../testing/cases.ts';
import { openBeside } from './beside.ts';
import { Bins } from './bins.ts';
import { KeyedNumbers } from './keys.ts';

const model = madeCase(
  [zone('Z'), town('T'), { ...camp('P', 50), country: 'B' }, { ...camp('Q'), country: 'C' }],
  [
    ['Z', 'T', 60],
    ['Z', 'P', 90],
    ['Z', 'Q', 80],
    ['T', 'P', 40],
  ],
);

test('what is closed is drawn first, and the others keep their numbers', () => {
  const shut = { kind: 'close', what: 'border', first: 'A', second: 'C', day: 3 } as const;
  const { base, variant } = preparePair(model, { settings: { awarenessLevel: 2 } }, [shut]);
  const [here, there] = [openBeside(base, variant)!, openBeside(variant, base)!];
  const named = (ready: typeof base, { orders }: typeof here, day: number) => {
    const { choices, candidate, index } = orders(ready.timeline[day]!, day, 0, 0);
    const nameOf = (k: number) => `${choices.link[k]} to ${choices.destination[k]}`;
    return new Map(Array.from(candidate, (k, i) => [nameOf(k), index[i]!] as const));
  };
  expect(named(base, here, 0)).toEqual(named(variant, there, 0));
  const [open, closed] = [named(base, here, 5), named(variant, there, 5)];
  expect(closed.size).toBe(open.size - 1);
  for (const [name, number] of closed) expect(open.get(name)).toBe(number);
  expect([...open].find(([name]) => !closed.has(name))![1]).toBe(0);
});

test('a key gives the same numbers however many are passed over', () => {
  const numbers = new KeyedNumbers(4, 1);
  numbers.open(3, 99);
  const all = [0, 1, 2, 3].map((index) => numbers.uniform(index));
  numbers.open(3, 99);
  expect([numbers.uniform(1), numbers.uniform(3)]).toEqual([all[1], all[3]]);
  numbers.open(3, 100);
  expect(numbers.uniform(0)).not.toBe(all[0]);
});

test('equal groups of a cell are one, and cells are found in order', () => {
  const bins = new Bins(9);
  bins.add(7, 0, 5, 2);
  bins.add(2, 1, 5, 3);
  bins.add(7, 0, 5, 4);
  expect(bins.nextCell(0)).toBe(2);
  expect(bins.nextCell(3)).toBe(7);
  const at = bins.first(7);
  expect([bins.people(at), bins.following(at)]).toEqual([6, -1]);
  bins.clear();
  expect([bins.nextCell(0), bins.first(7)]).toEqual([-1, -1]);
});
