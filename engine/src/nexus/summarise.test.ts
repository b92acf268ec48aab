import { describe, expect, test } from 'vitest';
import type { OutcomeFan, Scenario } from './contract.ts';
import type { DrawBlock } from './draws.ts';
import { outcomeIds } from './record.ts';
import { scenarioRows } from './rows.ts';
import { runScenario } from './scenario.ts';
import { summarise } from './summarise.ts';
import { syntheticWorld } from './synthetic.ts';

const world = syntheticWorld({ seed: 30, places: 12, reach: 5 });
const asked: Scenario = {
  schema: 'sojourn.scenario/1',
  name: 'summary',
  years: 1,
  draws: 5,
  seed: 2,
  policies: [{ lever: 'labour-quota', place: 'AAB', from: 2025, to: 2025, factor: 2 }],
  places: [],
};

/** Five draws whose outcome o in year t is draw + 10 o + 100 t, the policy 1 + draw more. */
function handmade(): DrawBlock {
  const [draws, steps] = [5, 2];
  const size = outcomeIds.length * steps;
  const value = (at: number) => {
    const [draw, inDraw] = [Math.floor(at / size), at % size];
    return draw + 10 * Math.floor(inDraw / steps) + 100 * (inDraw % steps);
  };
  const baseline = Float64Array.from({ length: draws * size }, (_, at) => value(at));
  const policy = baseline.map((number, at) => number + 1 + Math.floor(at / size));
  return { first: 0, last: draws, places: ['WLD'], steps, baseline, policy };
}

describe('a summary', () => {
  const result = summarise(world, asked, handmade());
  const income = (fans: readonly OutcomeFan[]) => fans.find(({ outcome }) => outcome === 'income')!;

  test('has the median and the quantiles of the draws', () => {
    const fan = income(result.baseline);
    expect(fan.median).toEqual([42, 142]);
    expect(fan.bands.map(({ level }) => level)).toEqual([0.5, 0.8, 0.95]);
    expect(fan.bands[0]).toEqual({ level: 0.5, low: [41, 141], high: [43, 143] });
    expect(fan.bands[1]!.low[0]).toBeCloseTo(40.4, 12);
  });

  test('takes the difference draw by draw', () => {
    const fan = income(result.difference);
    expect(fan.median).toEqual([3, 3]);
    expect(fan.bands[0]).toEqual({ level: 0.5, low: [2, 2], high: [4, 4] });
  });

  test('says what it is of', () => {
    expect(result.years).toEqual([2024, 2025]);
    expect(result.meta).toMatchObject({ seed: 2, draws: 5, snapshotHash: world.snapshotHash });
    expect(income(result.baseline).unit).toBe('2021 international $ a head');
  });

  test('has a fingerprint that one bit changes', () => {
    const other = handmade();
    other.policy[3]! += 2 ** -40;
    expect(result.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(summarise(world, asked, handmade()).fingerprint).toBe(result.fingerprint);
    expect(summarise(world, asked, other).fingerprint).not.toBe(result.fingerprint);
  });

  test('names the input by a hash that every field changes', () => {
    const hashOf = (scenario: Scenario) => summarise(world, scenario, handmade()).meta.inputHash;
    expect(hashOf({ ...asked, seed: 3 })).not.toBe(hashOf(asked));
    expect(hashOf({ ...asked, policies: [] })).not.toBe(hashOf(asked));
  });
});

describe('a scenario', () => {
  const real = { ...asked, years: 10, draws: 60, places: ['AAB'] };
  const result = runScenario(world, real);
  const here = (fans: readonly OutcomeFan[]) =>
    fans.find(({ place, outcome }) => place === 'AAB' && outcome === 'labour-stock-here')!;

  test('nests its intervals around the median', () => {
    for (const fan of [...result.baseline, ...result.policy, ...result.difference]) {
      fan.median.forEach((median, t) => {
        const [half, most, nearly] = fan.bands;
        const ascending = [nearly!.low, most!.low, half!.low].map((low) => low[t]!);
        ascending.push(median, half!.high[t]!, most!.high[t]!, nearly!.high[t]!);
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
      });
    }
  });

  test('knows the difference better than the levels, by common random numbers', () => {
    const width = (fan: OutcomeFan) => fan.bands[1]!.high[10]! - fan.bands[1]!.low[10]!;
    expect(here(result.difference).median[10]).toBeGreaterThan(0);
    expect(width(here(result.difference))).toBeLessThan(width(here(result.baseline)) / 3);
  });

  test('knows its median better with more draws', () => {
    const more = runScenario(world, { ...real, draws: 400 });
    expect(here(more.baseline).medianError).toBeLessThan(here(result.baseline).medianError);
    expect(here(more.baseline).medianError).toBeGreaterThan(0);
  });

  test('of one draw has a median and no idea how sure it is', () => {
    const [fan] = runScenario(world, { ...real, draws: 1 }).baseline;
    expect(fan?.bands[2]?.low).toEqual(fan?.median);
    expect(fan?.medianError).toBe(Number.POSITIVE_INFINITY);
  });

  test('becomes long rows: every number of every fan with its unit', () => {
    const rows = scenarioRows(result);
    expect(rows).toHaveLength(3 * 10 * 7 * 11);
    const row = rows.find(
      (candidate) =>
        candidate.scenario === 'policy' &&
        candidate.place === 'AAB' &&
        candidate.outcome === 'labour-stock-here' &&
        candidate.quantity === 'high' &&
        candidate.level === 0.8 &&
        candidate.year === 2034,
    );
    expect(row?.value).toBe(here(result.policy).bands[1]!.high[10]);
    expect(row?.unit).toBe('people');
  });
});
