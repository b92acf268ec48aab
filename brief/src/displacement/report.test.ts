import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campCurves, mapOf, totalCurve } from './charts.ts';
import type { DisplacementReport, ReportArea } from './contract.ts';
import { displacementHtml } from './index.ts';
import { dayText, drawnPersons, personsText } from './numbers.ts';
import { bestBaseline, verdict } from './sentences.ts';
import { campTable, originTable, scoreTable } from './tables.ts';

function area(name: string, over: Partial<ReportArea> = {}): ReportArea {
  const mean = [0, 4.2375, 120.4];
  return {
    name,
    country: 'Borea',
    point: [12, 6],
    capacity: 500,
    mean,
    bands: [0.5, 0.8, 0.95].map((level) => ({
      level,
      low: mean.map((value) => value * (1 - level / 4)),
      high: mean.map((value) => value * (1 + level / 4)),
    })),
    isBandTold: [true, true, true],
    registered: [0, 12, 140],
    rmse: 11,
    ...over,
  };
}

const report: DisplacementReport = {
  title: 'Alba 2012',
  dates: ['2012-02-28', '2012-02-29', '2012-03-01'],
  draws: 20,
  seed: 7,
  scale: 1,
  engine: '0.1.0',
  stamp: null,
  purpose: 'For planning assistance, not for stopping people.',
  spread: 'the chance of the walks alone',
  areas: [area('Camp Cedar'), area('Camp <Dune>', { point: [13, 7] })],
  places: [{ name: 'Ain', point: [8, 5], everInConflict: true }],
  roads: [{ from: 'Ain', to: 'Camp Cedar' }],
  frames: [
    { at: 0, inConflict: [], closed: [] },
    { at: 2, inConflict: ['Ain'], closed: ['Ain|Camp Cedar'] },
  ],
  scores: {
    error: [0.4, 0.01],
    rescaled: [0.3, 0.01],
    observed: 0.42,
    crps: 31,
    coverage: [[0.8, 0.25]],
    baselines: [
      { rule: 'known total by capacity', fromDay: 0, error: 0.2, model: 0.4 },
      { rule: 'counts of 30 days before', fromDay: 30, error: 0.5, model: 0.45 },
    ],
  },
  origins: null,
  settings: [['awarenessLevel', '2', false]],
  warnings: [],
};

describe('numbers of persons', () => {
  test('few are neither written nor drawn', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 9.999, noNaN: true }), (persons) => {
        expect(personsText(persons)).toBe('< 10');
        expect(drawnPersons(persons)).toBe(5);
      }),
    );
  });

  test('none and many are told as they are', () => {
    expect([personsText(0), personsText(10), personsText(1234.4)]).toEqual(['0', '10', '1,234']);
    expect(dayText('2012-02-29')).toBe('29 Feb 2012');
  });
});

test('no band is drawn or written that would tell a hidden count', () => {
  const held = { ...report, areas: [area('Camp Cedar', { isBandTold: [true, false, true] })] };
  const endsAt = (one: DisplacementReport, at: number) =>
    campCurves(one).panels[0]!.bands!.flatMap(({ low, high }) => [low[at], high[at]]);
  expect(new Set(endsAt(held, 1))).toEqual(new Set([null]));
  expect([...endsAt(held, 2), ...endsAt(report, 1)]).not.toContain(null);
  const dates = report.dates.slice(0, 2);
  const bandOf = (one: DisplacementReport) => campTable({ ...one, dates }).rows[0]![3];
  expect([bandOf(held), bandOf(report)]).toEqual(['not told', '< 10 to < 10']);
});

describe('what is said of the model', () => {
  test('never stands without the best plain rule', () => {
    expect(bestBaseline(report)!.rule).toBe('known total by capacity');
    expect(verdict(report)[1]).toContain('A plain rule does better');
  });

  test('claims no more than it may where the model is nearer', () => {
    const better = { ...report.scores.baselines[1]! };
    const scores = { ...report.scores, baselines: [better] };
    expect(verdict({ ...report, scores })[1]).toMatch(/^The best plain rule/);
  });

  test('the share in the right camp is one minus half the difference of equal totals', () => {
    expect(verdict(report)[0]).toContain('Of the people who have reached a camp 85 % are in');
  });
});

describe('the charts', () => {
  test('the map of a day closes the roads and keeps one scale for all days', () => {
    const [first, last] = report.frames.map((frame) => mapOf(report, frame, null)!);
    expect(first!.roads[0]!.closed).toBe(false);
    expect(last!.roads[0]!.closed).toBe(true);
    expect(first!.most).toBe(last!.most);
    expect(last!.places.find(({ id }) => id === 'Ain')!.role).toBe('conflict');
  });

  test('there is no map where only areas may be told', () => {
    const areas = [area('Borea, east', { point: null })];
    expect(mapOf({ ...report, areas }, report.frames[0]!, null)).toBeNull();
  });

  test('all together is made of what is drawn of each, and says so where that is not the number', () => {
    const { median, subtitle } = totalCurve(report);
    expect(median).toEqual([0, 10, 240]);
    expect(subtitle).toContain('under 10 in a camp stand as 5');
    const big = area('Camp Big', { mean: [0, 20, 30] });
    expect(totalCurve({ ...report, areas: [big] }).subtitle).not.toContain('stand as 5');
  });

  test('bands do not tell few people', () => {
    for (const { bands } of campCurves(report).panels) {
      for (const { low, high } of bands!) {
        for (const end of [...low, ...high]) expect(end! === 0 || end! >= 10).toBe(true);
      }
    }
  });
});

describe('the tables', () => {
  test('have the model and every rule', () => {
    expect(scoreTable(report).rows).toHaveLength(5);
  });

  test('leave out what may not be told', () => {
    const areas = [area('Borea, east', { point: null, rmse: null, capacity: null })];
    const labels = campTable({ ...report, areas }).columns.map(({ label }) => label);
    expect(labels).not.toContain('Root mean square error');
  });

  test('say from where people came, few hidden', () => {
    const origins = {
      origins: ['Ain', 'Oum'],
      persons: [
        [100, 20.4],
        [3, 137],
      ],
    };
    const table = originTable({ ...report, origins })!;
    expect(table.rows[1]).toEqual(['Camp <Dune>', '< 10', 'not told']);
  });
});

const csvOf = (page: string) =>
  decodeURIComponent(page.match(/href="data:text\/csv;charset=utf-8,([^"]*)"/)![1]!);

describe('the page', () => {
  const html = displacementHtml(report, null);

  test('is whole without script and fetches nothing', () => {
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/(src|href)="https?:/);
    expect(html.replace(/<script>.*<\/script>/s, '')).toContain('Camp Cedar');
  });

  test('lets no name become markup', () => {
    expect(html).not.toContain('<Dune>');
  });

  test('never tells few people', () => {
    expect(html).not.toContain('4.2375');
    expect(html).toContain('&lt; 10');
  });

  test('is the same whatever the hidden counts are', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 9.9, noNaN: true }), (count) => {
        const areas = report.areas.map((one, at) => {
          const mean = [0, at === 0 ? count : 55, at === 1 ? count : 120.4];
          return { ...one, mean };
        });
        const page = (all: readonly ReportArea[]) =>
          displacementHtml({ ...report, areas: all }, null);
        const threes = areas.map((one) => ({
          ...one,
          mean: one.mean.map((persons) => (persons === count ? 3 : persons)),
        }));
        expect(page(areas) === page(threes)).toBe(true);
        expect(page(areas)).toContain('120 to 130');
      }),
      { numRuns: 20 },
    );
  });

  test('bears its stamp, and so does the CSV inside it', () => {
    const stamp = 'Live case: areas by week, 14 days late.';
    const stamped = displacementHtml({ ...report, stamp }, null);
    expect(stamped).toContain(stamp);
    expect(csvOf(stamped).split('\r\n')[0]).toBe(`# ${stamp}`);
  });

  test('the CSV inside it has plain numbers, few people hidden', () => {
    const big = area('Camp Big', { mean: [12345.4, 3] });
    const csv = csvOf(displacementHtml({ ...report, areas: [big] }, null)).split('\r\n');
    expect(csv[0]).toBe('Day,Camp or area,Simulated,Registered');
    expect(csv[1]).toContain(',Camp Big,12345,');
    expect(csv[2]).toContain(',Camp Big,< 10,');
  });
});
