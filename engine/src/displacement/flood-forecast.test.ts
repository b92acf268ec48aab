import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase, Settings } from './contract.ts';
import { chanceAhead, scoreAhead } from './flood-forecast.ts';
import { prepare } from './prepare.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

const settings: Partial<Settings> = {
  floodRules: { movechances: [0.3, 0.4, 0.7, 1], weights: [1, 0.5, 0.2, 0] },
  floodForecast: { days: 3, until: 6, weights: [1, 0.5, 0.5], awareness: [0, 0.5, 1] },
};

function flooded(level: readonly number[], more: Partial<DisplacementCase> = {}): DisplacementCase {
  const awareness = {
    attribute: 'floodawareness',
    values: ['0', '1', '2'],
    weights: {},
    otherwise: [1, 1, 2],
  };
  const places = [
    zone('Z'),
    { ...town('F'), population: 1000 },
    town('G'),
    camp('P', 300),
    camp('Q'),
  ];
  return madeCase(
    places,
    [
      ['Z', 'F', 60],
      ['Z', 'G', 60],
      ['F', 'P', 90],
      ['G', 'Q', 150],
      ['G', 'P', 110],
    ],
    {
      days: level.length,
      floods: [{ place: 'F', level }],
      demographics: [awareness],
      ...more,
    },
  );
}

describe('forecasts of floods', () => {
  test('who follows them sees the mean of the factors to come, and leaves more often', () => {
    const { timeline, kinds } = prepare(flooded([0, 0, 1, 3, 0, 0, 0, 2]), { settings });
    const at = 1;
    expect(kinds.all.map(({ awareness }) => awareness)).toEqual([0, 1, 2]);
    // Day 0: levels 0, 1, 3 ahead, weighed 1, 0.5, 0.5.
    const today = timeline[0]!.forecast!;
    const mean = (1 + 0.5 * 0.5 + 0.5 * 0) / 2;
    expect(scoreAhead(today, at, 2)).toBeCloseTo(mean, 12);
    expect(scoreAhead(today, at, 1)).toBeCloseTo((1 + mean) / 2, 12);
    expect(scoreAhead(today, at, 0)).toBe(1);
    expect(scoreAhead(today, at, -1)).toBe(1);
    const more = (0.5 * (0.4 - 0.3) + 0.5 * (1 - 0.3)) / 2;
    expect(chanceAhead(today, at, 2, 0.3)).toBeCloseTo(0.3 + more, 12);
    expect(chanceAhead(today, at, 1, 0.3)).toBeCloseTo(0.3 + more / 2, 12);
    // Day 3 is flooded: the chance of that level, and no lower ones ahead.
    expect(timeline[3]!.movechance[at]).toBe(1);
    expect(chanceAhead(timeline[3]!.forecast!, at, 2, 1)).toBe(1);
    // Day 5 hears of day 6 alone, day 6 and later of nothing.
    expect(scoreAhead(timeline[5]!.forecast!, at, 2)).toBe(1);
    expect(timeline.slice(6).map(({ forecast }) => forecast)).toEqual([null, null]);
  });

  test('a place under threat is chosen less', () => {
    const { choices, timeline, kinds } = prepare(flooded([0, 0, 1, 3, 0, 0, 0, 2]), { settings });
    const share = (awareness: number) => {
      const kind = kinds.all.findIndex((one) => one.awareness === awareness);
      const { weight, sum } = choices(timeline[0]!, 0, kind);
      return weight[0]! / sum[0]!;
    };
    expect(share(0)).toBeCloseTo(0.5, 12);
    expect(share(2)).toBeCloseTo(0.625 / 1.625, 12);
  });

  test('as the peer has it: sums over the days, by the day of the run, squared; 0 without a flood', () => {
    const { timeline } = prepare(flooded([0, 0, 1, 3, 0, 0, 0, 2]), {
      settings,
      defects: { forecastMultiplies: true },
    });
    // Day 0: level 1 on day 2, weighed by the third weight.
    const today = timeline[0]!.forecast!;
    const sum = 0.5 * 0.5;
    expect(scoreAhead(today, 1, 2)).toBeCloseTo((sum * sum) / 3, 12);
    expect(scoreAhead(today, 2, 2)).toBe(0);
    expect(chanceAhead(today, 1, 1, 0.3)).toBeCloseTo((0.3 * sum * 0.5) / 3, 12);
    expect(chanceAhead(today, 2, 2, 0.3)).toBe(0);
    expect(timeline[7]!.forecast).toBeNull();
  });

  const levels = [0, 1, 0, 2, 3, 1, 0, 2, 1, 0];
  for (const defects of [{}, { forecastMultiplies: true }]) {
    test(`counts are as the rules walked person by person ${JSON.stringify(defects)}`, () => {
      const model = withInflow(flooded(levels), 20);
      expectAlike(prepare(model, { settings, defects }), sized(100, 1000));
    });
  }
});
