import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { accountCases, farthest, flat, matrixOf, vectors, worldInput } from '../testing/vectors.ts';
import { openAccount } from './account.ts';
import { moveBetween } from './estimate.ts';
import { fillFlows } from './step.ts';

const rules = { rescale: 'closed', open: 'open', 'open-dr': 'open-dr' } as const;

// biome-ignore lint/suspicious/noExplicitAny: a case of the reference file
function runCase(found: any) {
  const { options, seed } = found.input;
  const table = (name: string) => flat(found.input[name]);
  const input = {
    codes: found.regions as string[],
    start: table('stock_start'),
    end: table('stock_end'),
    births: table('births'),
    deaths: table('deaths'),
  };
  const stayers = options.stayer_assumption;
  const move = {
    method: stayers ? 'minimum' : 'independence',
    ...(seed && !stayers ? { seed: flat(seed) } : {}),
  } as const;
  const account = openAccount(input, {
    birthplaces: rules[options.match_birthplace_tot_method as keyof typeof rules],
    closure: options.match_global.startsWith('before') ? 'before' : 'after',
    births: options.birth_method,
    deaths: options.death_method,
  });
  return { account, move, estimate: moveBetween(account, move) };
}

describe.skipIf(!vectors.path)(`reference cases ${vectors.reason}`, () => {
  for (const found of vectors.path ? accountCases() : []) {
    if (!found.converged) {
      test(`${found.name}: an inconsistent account is named by residence`, () => {
        expect(() => runCase(found)).toThrow(
          /people born in \w living in C: -\d+|births in C: 500, expected 370 at most/,
        );
      });
      continue;
    }
    test(`${found.name}: moves, births, deaths, who left and entered`, () => {
      const { account, move, estimate } = runCase(found);
      const n = account.codes.length;
      const { converged, output } = found;
      expect(farthest(estimate.flows, flat(converged.od))).toBeLessThan(1e-10);
      const all = fillFlows(account, move, new Float64Array(n ** 3));
      expect(farthest(all, flat(converged.flow_by_birthplace))).toBeLessThan(1e-10);
      const peer = converged.max_abs_od_difference_from_peer;
      const apart = Math.max(
        ...flat(output.od).map((value, cell) => Math.abs(value - estimate.flows[cell]!)),
      );
      expect(apart).toBeLessThan(peer * 1.0001 + 1e-8);
      expect(farthest(account.births, flat(output.births_matrix))).toBeLessThan(1e-8);
      expect(farthest(account.deaths, flat(output.deaths_matrix))).toBeLessThan(1e-8);
      expect(farthest(account.left, flat(output.left_system))).toBeLessThan(1e-10);
      expect(farthest(account.entered, flat(output.entered_system))).toBeLessThan(1e-10);
    });
  }

  test('a seed counts among movers, which the peer passes over', () => {
    const found = accountCases().find(({ name }) => name === 'imr2018_distance_seed_ignored')!;
    const { account } = runCase(found);
    const seeded = moveBetween(account, { method: 'minimum', seed: flat(found.input.seed) });
    const expected = flat(found.converged_with_seed_honoured.od);
    expect(farthest(seeded.flows, expected)).toBeLessThan(1e-10);
    expect(farthest(seeded.flows, flat(found.output.od))).toBeGreaterThan(0.005);
  });
});

const worlds = [
  ['global_2015_2020', 56_402_198.87951468, 465_530_668.7636254],
  ['abel_cohen_2000_2005', 39_625_704.04635179, 321_840_663.7410961],
  ['abel_cohen_2010_2015', 49_913_594.666393824, 415_840_167.8693491],
] as const;

describe.skipIf(!vectors.path)(`worlds ${vectors.reason}`, () => {
  test.each(worlds.slice(0, sized(1, worlds.length)))('%s', (folder, least, independent) => {
    const account = openAccount(worldInput(folder));
    expect(account.marginError).toBeLessThan(1e-12);
    for (const [method, file, total] of [
      ['minimum', 'od_min_converged', least],
      ['independence', 'od_independence_converged', independent],
    ] as const) {
      const { flows, ...estimate } = moveBetween(account, { method });
      expect(Math.abs(estimate.total / total - 1)).toBeLessThan(1e-11);
      const expected = matrixOf(`${folder}/${file}.csv.gz`).cells;
      const apart = expected.map((value, cell) => Math.abs(value - flows[cell]!));
      expect(Math.max(...apart)).toBeLessThan(1e-5);
      expect(Math.max(...estimate.residual.map(Math.abs))).toBeLessThan(1e-4);
    }
    const mixed = moveBetween(account, { method: 'pseudo-bayes' });
    expect(mixed.total).toBeCloseTo(0.87 * least + 0.13 * independent, 2);
  });

  test('the kinds of moves of 2015–2020', () => {
    const account = openAccount(worldInput('global_2015_2020'));
    const { outward, returning, transit } = moveBetween(account, { method: 'pseudo-bayes' });
    const sums = [outward, returning, transit].map((part) => part.reduce((a, b) => a + b, 0));
    expect(
      farthest(sums, [67900715.36565149, 28992931.487220768, 12695253.111576937]),
    ).toBeLessThan(1e-10);
  });
});
