import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase } from '../contract.ts';
import { camp, madeCase, town, zone } from '../testing/cases.ts';
import { campRows, compareRuns } from './compare.ts';
import type { CaseChange } from './contract.ts';
import { preparePair } from './pair.ts';

const days = 12;
const rising = (name: string) => ({ camp: name, tables: [[[0, 0] as const, [11, 2200] as const]] });

/** A zone with a road to each of two camps, in two countries. */
const fork: DisplacementCase = madeCase(
  [zone('Z'), { ...camp('P'), country: 'B' }, { ...camp('Q'), country: 'C' }, town('T')],
  [
    ['Z', 'P', 90],
    ['Z', 'Q', 190],
    ['T', 'P', 30],
  ],
  { days, registrations: [rising('P'), { camp: 'Q', tables: [[[0, 0]]] }] },
);
const settings = { campMovechance: 0, conflictMovechance: 1 };

const close = (more: Partial<CaseChange> = {}): CaseChange =>
  ({ kind: 'close', what: 'border', first: 'A', second: 'B', day: 0, ...more }) as CaseChange;

const expectNothing = (changes: readonly CaseChange[], model = fork) => {
  const { difference, gain } = compareRuns(preparePair(model, { settings }, changes), 3, 7);
  expect(Math.max(...difference.mean.map(Math.abs), ...difference.sd)).toBe(0);
  expect(gain).toBeNull();
};

describe('a change against none', () => {
  test('no change gives exactly zero', () => {
    expectNothing([]);
    expectNothing([{ kind: 'travel', factor: 1 }]);
    const shut = { kind: 'country', first: 'B', second: 'A', start: 2, end: 9 } as const;
    expectNothing([close({ day: 3, until: 8 })], { ...fork, closures: [shut] });
  });

  test('an opening undoes a closing', () => {
    const closing = { kind: 'country', first: 'A', second: 'B', start: 2, end: -1 } as const;
    const open = { ...close({ day: 5 }), kind: 'open' } as CaseChange;
    const pair = preparePair({ ...fork, closures: [closing] }, {}, [open]);
    expect(pair.variant.model.closures).toEqual([{ ...closing, end: 5 }]);
    expectNothing([close({ day: 4 }), { ...close({ day: 4 }), kind: 'open' } as CaseChange]);
    const between = { ...close({ day: 5, until: 8 }), kind: 'open' } as CaseChange;
    expect(
      preparePair({ ...fork, closures: [closing] }, {}, [between]).variant.model.closures,
    ).toEqual([
      { ...closing, end: 5 },
      { ...closing, start: 8 },
    ]);
  });

  test('a closed border sends its share to the other camp', () => {
    const pair = preparePair(fork, { settings }, [close()]);
    const { base, variant, difference } = compareRuns(pair, 400, 3);
    const inflow = pair.base.inflow.reduce((a, b) => a + b, 0);
    const shareOfP = 1 / 100 / (1 / 100 + 1 / 200);
    const [p, q] = [days - 1, 2 * days - 1];
    const error = Math.sqrt((inflow * shareOfP * (1 - shareOfP)) / 400);
    expect(Math.abs(base.mean[p]! - inflow * shareOfP)).toBeLessThan(4 * error);
    expect(variant.mean[p]).toBe(0);
    expect(variant.mean[q]).toBe(inflow);
    expect(Math.abs(difference.mean[q]! - inflow * shareOfP)).toBeLessThan(4 * error);
    expect(difference.mean[q]! + difference.mean[p]!).toBeCloseTo(0, 6);
  });

  test('nothing differs before the day of a change, whatever it is', () => {
    const changes = fc.integer({ min: 1, max: days - 1 }).chain((day) =>
      fc.constantFrom<CaseChange>(
        close({ day }),
        { kind: 'close', what: 'road', first: 'Q', second: 'Z', day },
        { kind: 'close', what: 'place', first: 'P', day },
        { kind: 'close', what: 'camp', first: 'P', day },
        { kind: 'registration', from: 'P', to: 'T', day, capacity: 50 },
        { kind: 'registration', from: 'P', to: 'Q', day },
        {
          kind: 'camp',
          name: 'N',
          country: 'A',
          capacity: 99,
          day,
          roads: [{ to: 'Z', distance: 20 }],
        },
      ),
    );
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: 1e6 }), (change, seed) => {
        const { difference, rows } = compareRuns(
          preparePair(fork, { settings }, [change]),
          2,
          seed,
        );
        const day = 'day' in change ? change.day : 0;
        rows.forEach((_, r) => {
          for (let t = 0; t < day; t++) {
            expect(difference.mean[r * days + t]).toBe(0);
            expect(difference.sd[r * days + t]).toBe(0);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  test('bands hold each other and the median side of the mean', () => {
    const { difference } = compareRuns(preparePair(fork, { settings }, [close({ day: 4 })]), 60, 1);
    const [half, most, nearlyAll] = difference.bands;
    difference.mean.forEach((_, at) => {
      expect(nearlyAll!.low[at]).toBeLessThanOrEqual(most!.low[at]!);
      expect(most!.low[at]).toBeLessThanOrEqual(half!.low[at]!);
      expect(half!.low[at]).toBeLessThanOrEqual(half!.high[at]!);
      expect(half!.high[at]).toBeLessThanOrEqual(most!.high[at]!);
      expect(most!.high[at]).toBeLessThanOrEqual(nearlyAll!.high[at]!);
    });
  });
});

describe('what each change does', () => {
  const ends = (change: CaseChange, model = fork) => {
    const pair = preparePair(model, { settings }, [change]);
    const { variant, rows } = compareRuns(pair, 4, 2);
    return Object.fromEntries(
      rows.map(({ name }, r) => [name, variant.mean[r * days + days - 1]!]),
    );
  };

  test('a new camp takes people in once it is open', () => {
    const near = {
      kind: 'camp',
      name: 'N',
      country: 'A',
      day: 6,
      roads: [{ to: 'Z', distance: 1 }],
    };
    expect(ends(near as CaseChange).N).toBeGreaterThan(300);
  });

  test('registration moves on: the old camp empties, the new place fills', () => {
    const moved = ends({ kind: 'registration', from: 'P', to: 'T', day: 3 });
    expect(moved.T).toBeGreaterThan(moved.P!);
  });

  test('slower travel brings fewer in by the end', () => {
    const far = { ...fork, routes: fork.routes.map((route) => ({ ...route, distance: 1500 })) };
    const pair = preparePair(far, { settings }, [{ kind: 'travel', factor: 0.5 }]);
    const { difference, rows } = compareRuns(pair, 3, 1);
    expect(difference.mean[rows.length * days - 1]).toBeLessThan(0);
  });

  test('hunger in a region makes more people leave its towns', () => {
    const places = [zone('Z'), { ...town('T'), region: 'R' }, camp('P')];
    const roads = [['Z', 'T', 30] as const, ['T', 'P', 300] as const];
    const model = madeCase(places, roads, { days, registrations: [rising('P')] });
    const hungry: CaseChange = { kind: 'food', region: 'R', level: 100, day: 0 };
    const { difference, rows } = compareRuns(preparePair(model, { settings }, [hungry]), 3, 1);
    expect(difference.mean[rows.length * days - 1]).toBeGreaterThan(0);
    expectNothing([{ ...hungry, level: 0 }], model);
  });
});

describe('what is refused', () => {
  const refused: readonly (readonly [string, CaseChange, RegExp])[] = [
    ['an unknown country', close({ second: 'Nowhere' } as never), /Nowhere/],
    ['a border with one country', close({ second: undefined } as never), /two names/],
    ['a road that is not there', close({ what: 'road', first: 'P', second: 'Q' } as never), /road/],
    ['a camp that is none', close({ what: 'camp', first: 'T' } as never), /a camp of the case/],
    ['a day after the end', close({ day: days }), /from 0 to 11/],
    ['an end before the start', close({ day: 5, until: 5 } as never), /from 6/],
    [
      'an opening of what is open',
      { ...close(), kind: 'open' } as CaseChange,
      /closes on those days/,
    ],
    [
      'a camp under a known name',
      { kind: 'camp', name: 'P', country: 'A', day: 1, roads: [] },
      /no place/,
    ],
    [
      'a camp without roads',
      { kind: 'camp', name: 'N', country: 'A', day: 1, roads: [] },
      /1 or more/,
    ],
    [
      'registration in a conflict zone',
      { kind: 'registration', from: 'P', to: 'Z', day: 1 },
      /a camp or a town/,
    ],
    ['hunger in no region', { kind: 'food', region: 'X', level: 5, day: 1 }, /regions/],
    ['travel backwards', { kind: 'travel', factor: -1 }, /0.01 to 10/],
  ];
  test.each(refused)('%s', (_, change, words) => {
    expect(() => preparePair(fork, {}, [change])).toThrow(words);
  });

  test('rows are the camps, then all of them', () => {
    const { base } = preparePair(fork, {}, []);
    expect(campRows(base).map(({ name }) => name)).toEqual(['P', 'Q', 'all camps']);
  });
});
