import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ParameterId,
  parameterIds,
  parameterRanges,
  parametersFrom,
  valueAt,
} from './parameters.ts';

const ninetyPercentPoint = 1.2815515655446004;
const deviates = fc.double({ min: -9, max: 9, noNaN: true });

describe('parameters of the spike', () => {
  test.each(parameterIds)('%s has an ordered range', (id) => {
    const { least, low, central, high, most } = parameterRanges[id];
    expect(least).toBeLessThanOrEqual(low);
    expect(low).toBeLessThan(central);
    expect(central).toBeLessThan(high);
    expect(high).toBeLessThanOrEqual(most);
  });

  test.each(parameterIds)(
    '%s is central at 0 and meets low and high at the 10 %% and 90 %% points',
    (id) => {
      const range = parameterRanges[id];
      expect(valueAt(range, 0)).toBe(range.central);
      expect(valueAt(range, ninetyPercentPoint)).toBeCloseTo(range.high, 12);
      expect(valueAt(range, -ninetyPercentPoint)).toBeCloseTo(range.low, 12);
    },
  );

  test('no draw leaves the bounds, and a larger deviate never gives a smaller value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parameterIds), deviates, deviates, (id, a, b) => {
        const range = parameterRanges[id];
        const [low, high] = [valueAt(range, Math.min(a, b)), valueAt(range, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(range.least);
        expect(high).toBeLessThanOrEqual(range.most);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('the effects of the register keep its central value and range', () => {
    const { central, low, high } = parameterRanges.conflictElasticity;
    expect([central, low, high]).toEqual([0.35, 0.2, 0.5]);
    const share = parameterRanges.internalShare;
    expect([share.central, share.low, share.high]).toEqual([0.76, 0.55, 0.9]);
  });

  test('each parameter is asked for its own deviate', () => {
    const asked: ParameterId[] = [];
    parametersFrom((id) => {
      asked.push(id);
      return 0;
    });
    expect(asked).toEqual(parameterIds);
  });
});
