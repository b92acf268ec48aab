import { describe, expect, test } from 'vitest';
import {
  attachment,
  desireLimited,
  desireOf,
  type FreeMobilityOptions,
  freeMobility,
  gainBand,
  headlines,
  type LabourWorld,
  labourRegions,
  literatureCorners,
  notReproduced,
  type QuotaOptions,
  quota,
  quotaBand,
} from './index.ts';

const world = labourRegions(1998, 'ppp');

function changed(field: keyof LabourWorld, value: number): LabourWorld {
  const values = (world[field] as Float64Array).slice();
  values[3] = value;
  return { ...world, [field]: values };
}

describe('bad input is refused, naming what and where', () => {
  test.each([
    ['employment', 0],
    ['employment', -1],
    ['employment', Number.NaN],
    ['output', 0],
    ['output', Number.POSITIVE_INFINITY],
    ['labourShare', 0],
    ['labourShare', 1],
    ['labourShare', -0.2],
    ['humanCapital', 0],
    ['tertiary', 0],
    ['tertiary', 1.2],
  ] as const)('%s of %d', (field, value) => {
    const wrong = changed(field, value);
    for (const run of [freeMobility, quota, attachment]) {
      expect(() => run(wrong)).toThrow(new RegExp(`${field} of Latin America`));
    }
  });
  test('a world of one place, or of lists that do not match', () => {
    const one = { ...world, names: world.names.slice(0, 1) };
    expect(() => freeMobility(one)).toThrow(/at least two/);
    expect(() => freeMobility({ ...world, output: world.output.slice(1) })).toThrow(/output/);
    expect(() => desireLimited(world, new Float64Array(3))).toThrow(/wish/);
  });
  test.each([
    [{ sigma: 0 }, 'sigma'],
    [{ sigma: Number.NaN }, 'sigma'],
    [{ eta: 0 }, 'eta'],
    [{ epsilon: 99 }, 'epsilon'],
    [{ phi: 1.1 }, 'phi'],
    [{ share: -0.1 }, 'share'],
    [{ labourShare: 1 }, 'labourShare'],
    [{ premiumPoor: 0.5 }, 'premiumPoor'],
    [{ movers: 'skilled', types: 1 }, 'movers'],
  ] as readonly (readonly [Partial<FreeMobilityOptions>, string])[])(
    'free mobility with %j',
    (options, field) => {
      expect(() => freeMobility(world, options)).toThrow(field);
    },
  );
  test.each([
    [{ quota: -0.01 }, 'quota'],
    [{ catchUp: 2 }, 'catchUp'],
    [{ remitted: 1.2 }, 'remitted'],
    [{ wageStep: -1 }, 'wageStep'],
    [{ heads: { skilled: -1, unskilled: 2 } }, 'heads.skilled'],
    [{ quota: 1.5 }, 'quota'],
    [{ heads: { skilled: 5000, unskilled: 1 } }, 'fewer than'],
  ] as readonly (readonly [Partial<QuotaOptions>, string])[])(
    'a quota with %j',
    (options, words) => {
      expect(() => quota(world, options)).toThrow(words);
    },
  );
  test('a world without hosts, or of hosts alone', () => {
    for (const flag of [0, 1]) {
      const host = new Uint8Array(world.names.length).fill(flag);
      expect(() => quota({ ...world, host })).toThrow(/at least one host/);
    }
  });
  test('another year, attachment of nothing, wishes above all', () => {
    expect(() => labourRegions(1990, 'ppp')).toThrow(/1977, 1998, 2001/);
    expect(() => attachment(world, 0)).toThrow(/zeta/);
    expect(() => desireLimited(world, new Float64Array(10).fill(1.5))).toThrow(/wish/);
  });
});

describe('extreme sliders', () => {
  const extremes = [0.1, 0.3, 1, 3, 10];
  test('give finite numbers, or say that the model does not settle', () => {
    for (const sigma of extremes) {
      for (const eta of [0.1, 1, 1000, Number.POSITIVE_INFINITY]) {
        const of = () => freeMobility(world, { sigma, eta });
        try {
          const { gainPercent, moversMillion, accounts } = of();
          for (const value of [gainPercent, moversMillion, ...Object.values(accounts)]) {
            expect(Number.isFinite(value), `${sigma} ${eta}`).toBe(true);
          }
          expect(gainPercent).toBeGreaterThan(-1e-6);
        } catch (error) {
          expect(String(error), `${sigma} ${eta}`).toMatch(/did not settle/);
        }
      }
    }
  });
  test('of a quota are finite', () => {
    for (const sigma of extremes) {
      for (const epsilon of extremes) {
        const { places, ...numbers } = quota(world, { sigma, epsilon, quota: 0.3, catchUp: 1 });
        expect(Object.values(places).every((list) => list.every(Number.isFinite))).toBe(true);
        expect(Number.isFinite(numbers.gainBillion)).toBe(true);
      }
    }
  });
});

describe('wishes and published figures', () => {
  test('wishes give what the notes of the literature give: 7 to 18 %, half of it for half of them', () => {
    const wish = desireOf(world.names);
    const full = desireLimited(world, wish, { phi: 1 });
    expect(full.gainPercent).toBeGreaterThan(11);
    expect(full.gainPercent).toBeLessThan(12);
    expect(full.moversMillion).toBeGreaterThan(300);
    expect(full.moversMillion).toBeLessThan(320);
    const half = desireLimited(world, wish, { phi: 1, share: 0.5 });
    expect(half.moversMillion).toBeCloseTo(full.moversMillion / 2, 9);
    expect(half.gainPercent).toBeGreaterThan(full.gainPercent / 2);
    expect(desireLimited(world, new Float64Array(10)).gainPercent).toBe(0);
    expect(full.gainPercent).toBeLessThan(freeMobility(world, { phi: 1 }).gainPercent);
  });
  test('the box of the literature is 15 to 67 % of world output', () => {
    const { sigma, eta } = literatureCorners;
    const band = gainBand(world, { phi: 1 }, { sigma, eta });
    expect(band.lowPercent).toBeCloseTo(14.9, 1);
    expect(band.highPercent).toBeCloseTo(66.9, 1);
    expect(band.mostMillion).toBeGreaterThan(band.fewestMillion);
  });
  test('the corners hold the extremes of the box', () => {
    const { sigma, eta, phi } = literatureCorners;
    const band = gainBand(world, {}, literatureCorners);
    const inner = gainBand(world, {}, { sigma: [0.7, 1, 1.2], eta: [1.5, 3], phi: [0.25, 0.5] });
    expect(inner.lowPercent).toBeGreaterThan(band.lowPercent);
    expect(inner.highPercent).toBeLessThan(band.highPercent);
    expect([sigma.length, eta.length, phi.length]).toEqual([2, 2, 2]);
  });
  test('over terms of trade natives and those who stay change sign; those who move gain at all corners', () => {
    const { sigma, eta } = literatureCorners;
    const { natives, stayers, migrants } = gainBand(world, { phi: 1 }, { sigma, eta });
    expect(natives.low).toBeLessThan(0);
    expect(natives.high).toBeGreaterThan(0);
    expect(stayers.low).toBeLessThan(0);
    expect(stayers.high).toBeGreaterThan(0);
    expect(migrants.low).toBeGreaterThan(0);
  });
  test.each([1, 2] as const)(
    'none of the way is exactly nothing, with %d labour types',
    (types) => {
      const none = freeMobility(world, { types, share: 0, eta: 2 });
      expect([none.gainBillion, none.gainPercent, none.moversMillion]).toEqual([0, 0, 0]);
    },
  );
  test('the band of a quota holds the run inside it, and narrows to it where sliders are set', () => {
    const market = labourRegions(1998, 'market');
    const [run, band] = [quota(market), quotaBand(market, {})];
    for (const [name, { low, high }] of Object.entries(band)) {
      const value = run[name as 'gainBillion'];
      expect(low <= value + 1e-9 && value <= high + 1e-9, name).toBe(true);
    }
    expect(band.gainBillion.low).toBeLessThan(80);
    expect(band.gainBillion.high).toBeGreaterThan(400);
    const set = { catchUp: 0.4, labourShare: 0.5 };
    const { low, high } = quotaBand(market, set).gainBillion;
    expect([low, high]).toEqual([quota(market, set).gainBillion, quota(market, set).gainBillion]);
  });
  test('headlines come within 8 % of what was published, each with its movers', () => {
    const published = [156, 156, 156, 15, 67, 3, 11, 147.3, 96.5];
    const ours = headlines();
    expect(ours).toHaveLength(published.length);
    ours.forEach((one, i) => {
      const value = one.published.startsWith('US$') ? one.gainBillion : one.gainPercent;
      expect(Math.abs(value / published[i]! - 1), one.id).toBeLessThan(0.08);
      expect(one.moversMillion, one.id).toBeGreaterThan(10);
      expect(one.published, one.id).toContain(String(published[i]));
    });
  });
  test('attachment has nobody leave a world without gaps', () => {
    const flat = { ...world, output: world.employment.map((n) => 10 * n) };
    expect(attachment(flat)).toEqual({ gainPercent: 0, stayShare: 1, moversMillion: 0 });
    const moving = [0.5, 1, 2].map((zeta) => attachment(world, zeta).moversMillion);
    expect([...moving].sort((a, b) => a - b)).toEqual(moving);
  });
  test('what is not reproduced is said', () => {
    expect(notReproduced.join(' ')).toMatch(/28 %/);
  });
});
