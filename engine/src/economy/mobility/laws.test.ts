import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FreeMobilityOptions,
  freeMobility,
  type LabourWorld,
  labourRegions,
  quota,
} from './index.ts';
import { anyWorld, reordered, sumOf, worldFrom } from './testing/worlds.ts';

const anyOptions: fc.Arbitrary<Partial<FreeMobilityOptions>> = fc.record({
  sigma: fc.double({ min: 0.4, max: 2, noNaN: true }),
  eta: fc.oneof(
    fc.constant(Number.POSITIVE_INFINITY),
    fc.double({ min: 0.8, max: 8, noNaN: true }),
  ),
  phi: fc.double({ min: 0, max: 1, noNaN: true }),
  epsilon: fc.double({ min: 0.8, max: 3, noNaN: true }),
  types: fc.constantFrom(1 as const, 2 as const),
});

function near(a: number, b: number, scale: number, allowed = 1e-6): void {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(allowed * Math.max(1, Math.abs(scale)));
}

function equalWorld(count: number): LabourWorld {
  const one = { employment: 10, perWorker: 20, labourShare: 0.6, humanCapital: 2, tertiary: 0.2 };
  return worldFrom(Array.from({ length: count }, () => one));
}

describe('free mobility', () => {
  test('keeps the number of people, and everybody somewhere', () => {
    fc.assert(
      fc.property(anyWorld, anyOptions, (world, options) => {
        const { people } = freeMobility(world, options);
        near(sumOf(people), sumOf(world.employment), sumOf(world.employment));
        expect(people.every((count) => count > -1e-9)).toBe(true);
      }),
    );
  });
  test('pays out exactly what is produced: labour, capital and prices add up to world output', () => {
    fc.assert(
      fc.property(anyWorld, anyOptions, (world, options) => {
        const { value, gainBillion, accounts } = freeMobility(world, options);
        const total = sumOf(world.output);
        near(sumOf(value), total + gainBillion, total);
        near(accounts.migrants + accounts.natives + accounts.stayers, gainBillion, total);
        near(accounts.gain, gainBillion, total);
      }),
    );
  });
  test('never loses, and is nothing where places are equal', () => {
    fc.assert(
      fc.property(anyWorld, anyOptions, (world, options) => {
        expect(freeMobility(world, options).gainBillion).toBeGreaterThan(
          -1e-6 * sumOf(world.output),
        );
      }),
    );
    for (const types of [1, 2] as const) {
      const { gainPercent, moversMillion } = freeMobility(equalWorld(4), { types });
      near(gainPercent, 0, 1);
      near(moversMillion, 0, 1);
    }
  });
  test('gains more the farther it goes, each step less than the one before', () => {
    fc.assert(
      fc.property(anyWorld, anyOptions, (world, options) => {
        const at = [0, 0.25, 0.5, 0.75, 1].map(
          (share) => freeMobility(world, { ...options, share }).gainBillion,
        );
        const slack = 1e-6 * sumOf(world.output);
        near(at[0]!, 0, sumOf(world.output), 1e-9);
        for (let k = 1; k < at.length; k++) expect(at[k]! - at[k - 1]!).toBeGreaterThan(-slack);
        for (let k = 2; k < at.length; k++) {
          expect(at[k]! - at[k - 1]!).toBeLessThan(at[k - 1]! - at[k - 2]! + slack);
        }
      }),
      { numRuns: 40 },
    );
  });
  test('gains less if only the skilled move, and less if goods differ', () => {
    fc.assert(
      fc.property(anyWorld, anyOptions, (world, options) => {
        const both = { ...options, types: 2 as const };
        const slack = 1e-6 * sumOf(world.output);
        const all = freeMobility(world, both).gainBillion;
        const skilled = freeMobility(world, { ...both, movers: 'skilled' }).gainBillion;
        const other = freeMobility(world, { ...both, movers: 'unskilled' }).gainBillion;
        expect(Math.max(skilled, other)).toBeLessThanOrEqual(all + slack);
        const oneGood = freeMobility(world, { ...both, eta: Number.POSITIVE_INFINITY }).gainBillion;
        expect(all).toBeLessThanOrEqual(oneGood + slack);
      }),
      { numRuns: 40 },
    );
  });
  test('does not depend on the order of places', () => {
    fc.assert(
      fc.property(anyWorld, anyOptions, (world, options) => {
        const order = world.names.map((_, i) => world.names.length - 1 - i);
        const [here, there] = [world, reordered(world, order)].map((one) =>
          freeMobility(one, options),
        );
        near(here!.gainPercent, there!.gainPercent, here!.gainPercent);
        order.forEach((i, k) => {
          near(here!.people[i]!, there!.people[k]!, 100);
        });
      }),
      { numRuns: 40 },
    );
  });
  test('does not depend on units: twice the people, or another money, scale the result', () => {
    fc.assert(
      fc.property(anyWorld, anyOptions, (world, options) => {
        const here = freeMobility(world, options);
        const people = { ...world, employment: world.employment.map((n) => 2 * n) };
        const money = { ...world, output: world.output.map((y) => 8 * y) };
        near(freeMobility(people, options).gainPercent, here.gainPercent, here.gainPercent);
        near(
          freeMobility(people, options).moversMillion,
          2 * here.moversMillion,
          here.moversMillion,
        );
        near(freeMobility(money, options).gainBillion, 8 * here.gainBillion, 8 * here.gainBillion);
      }),
      { numRuns: 40 },
    );
  });
  test('is the closed form for Cobb–Douglas and one good', () => {
    const world = labourRegions(1998, 'ppp');
    const { employment, output, labourShare } = world;
    const at = (lambda: number) =>
      employment.map((n, i) => {
        const wage = (labourShare[i]! * output[i]!) / n;
        return n * (wage / lambda) ** (1 / (1 - labourShare[i]!));
      });
    let [low, high] = [1e-3, 1e3];
    for (let k = 0; k < 200; k++) {
      const middle = Math.sqrt(low * high);
      if (sumOf(at(middle)) > sumOf(employment)) low = middle;
      else high = middle;
    }
    const people = at(low);
    for (const [i, count] of freeMobility(world).people.entries()) {
      near(count, people[i]!, people[i]!, 1e-5);
    }
  });
  test('has the same wage everywhere at the end', () => {
    const world = labourRegions(1998, 'market');
    const { skilledWagePercent } = freeMobility(world);
    const wages = skilledWagePercent.map(
      (percent, i) =>
        (1 + percent / 100) * ((world.labourShare[i]! * world.output[i]!) / world.employment[i]!),
    );
    wages.forEach((wage) => {
      near(wage, wages[0]!, wages[0]!, 1e-6);
    });
  });
});

describe('a quota', () => {
  test('of nothing changes nothing', () => {
    const { places, ...none } = quota(labourRegions(1998, 'market'), { quota: 0 });
    expect(none.gainBillion).toBe(0);
    expect(none.migrantsMillion).toBe(0);
    expect(none.gainPerMigrant).toBeNaN();
    for (const values of Object.values(places) as Float64Array[]) {
      values.forEach((value) => {
        near(value, 0, 1, 1e-3);
      });
    }
  });
  test('moves as many people as it takes in, and as much money as it sends', () => {
    fc.assert(
      fc.property(anyWorld, fc.double({ min: 0, max: 0.02, noNaN: true }), (world, share) => {
        fc.pre(!tooMany(world, share));
        const { places, remittancesBillion } = quota(world, { quota: share });
        near(sumOf(places.skilled) + sumOf(places.unskilled), 0, sumOf(world.employment));
        near(sumOf(places.remittances), 0, remittancesBillion);
        const received = places.remittances.filter((value) => value > 0);
        near(sumOf(received), remittancesBillion, remittancesBillion);
      }),
    );
  });
  test('pays out what is produced: migrants, natives and stayers share the gain', () => {
    fc.assert(
      fc.property(anyWorld, fc.double({ min: 0, max: 0.02, noNaN: true }), (world, share) => {
        fc.pre(!tooMany(world, share));
        const of = quota(world, { quota: share, wageStep: 0 });
        const parts = of.migrantsBillion + of.nativesBillion + of.stayersBillion;
        near(parts, of.gainBillion, sumOf(world.output), 1e-9);
      }),
    );
  });
  test('gains more the larger it is and the more migrants catch up, from poor to rich', () => {
    const world = labourRegions(1998, 'market');
    const rises = (values: readonly number[]) =>
      values.every((value, k) => k === 0 || value > values[k - 1]!);
    const gain = (options: Parameters<typeof quota>[1]) => quota(world, options).gainBillion;
    expect(rises([0, 0.01, 0.03, 0.1, 0.3].map((share) => gain({ quota: share })))).toBe(true);
    expect(rises([0, 0.25, 0.5, 0.75, 1].map((catchUp) => gain({ catchUp })))).toBe(true);
    expect(rises([0.01, 0.03, 0.05].map((q) => -quota(world, { quota: q }).skilledWage.mean))).toBe(
      true,
    );
  });
  test('gains about nothing where wages are equal', () => {
    const { gainPercent } = quota(equalWorld(4));
    expect(Math.abs(gainPercent)).toBeLessThan(0.02);
  });
  test('reads the same wage by a step as by the derivative, to the size of the step', () => {
    const world = labourRegions(1998, 'market');
    const [step, slope] = [1e-5, 0].map((wageStep) => quota(world, { wageStep }));
    near(step!.earningsBillion, slope!.earningsBillion, slope!.earningsBillion, 1e-5);
  });
  test('does not depend on the order of places', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        fc.pre(!tooMany(world, 0.01));
        const order = world.names.map((_, i) => world.names.length - 1 - i);
        const [here, there] = [world, reordered(world, order)].map((one) =>
          quota(one, { quota: 0.01 }),
        );
        near(here!.gainBillion, there!.gainBillion, sumOf(world.output), 1e-9);
        order.forEach((i, k) => {
          near(here!.places.residents[i]!, there!.places.residents[k]!, 1);
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** Whether a quota would take more than there are. */
function tooMany(world: LabourWorld, share: number): boolean {
  const of = (isHost: number, skilled: boolean) =>
    world.employment.reduce((sum, n, i) => {
      const tertiary = world.tertiary[i]!;
      return sum + (world.host[i] === isHost ? n * (skilled ? tertiary : 1 - tertiary) : 0);
    }, 0);
  return [true, false].some((skilled) => share * of(1, skilled) > 0.3 * of(0, skilled));
}
