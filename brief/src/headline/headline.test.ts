import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { briefContext } from '../sections/context.ts';
import { sentenceText } from '../words/index.ts';
import { disagreementOn, leadsOf, questionOf, riskOf } from './index.ts';

const total = (release: string, year: number, people: number, role = 'emigrants') => ({
  place: 'AAA',
  role,
  release,
  year,
  people,
});
const panel = (indicator: string, year: number, value: number) => ({
  place: 'AAA',
  indicator,
  year,
  value,
});
const hosted = (year: number, people: number) => ({
  origin: 'BBB',
  asylum: 'AAA',
  year,
  kind: 'refugees',
  people,
});
const stocks = [
  total('2020', 2020, 7_400),
  total('2024', 2005, 5_000),
  total('2024', 2020, 8_100),
  total('2024', 2024, 8_700),
];

function linesOf(rows: SampleRows): string[] {
  const document = buildCountryBrief(sampleFacts(rows));
  const section = document.sections.find(({ id }) => id === 'hurry')!;
  return section.blocks.flatMap((block) =>
    block.kind === 'sentence'
      ? [sentenceText(block.id, block.args, document.names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
}
const context = (rows: SampleRows) => briefContext(sampleFacts(rows));

describe('five lines for a reader in a hurry', () => {
  test('are the number, the change, who says otherwise, the risk and the open question', () => {
    const lines = linesOf({
      stockTotals: stocks,
      panel: [panel('population', 2025, 100_000), panel('remittances_gdp', 2024, 9.5)],
    });
    expect(lines.slice(0, 5)).toEqual([
      'The number: about 8,700 people born in Aland live abroad (2024; United Nations estimates, 2024 revision).',
      'The change: from 2005 to 2024 that number rose by 74.0 %, within one release.',
      'Who says otherwise: for 2020, Office (2020 revision) gives 7,400, Office (2024 revision) 8,100.',
      'The risk: remittances equalled 9.5 % of GDP in 2024, so that a shock where people work is a shock at home.',
      'The open question: what does sending money home cost today? The last price in this data release is over five years old, or there is none.',
    ]);
    expect(lines[5]).toMatch(/^At least half of the figures/);
  });

  test('of a place without any count say so, and nothing else', () => {
    expect(linesOf({})).toEqual([
      'The number: this data release holds no count of people moving for Aland.',
    ]);
  });
});

describe('the number', () => {
  test('is the largest group; groups are never added', () => {
    const leads = leadsOf(
      context({
        stockTotals: [total('2024', 2024, 900), total('2024', 2024, 300, 'immigrants')],
        displacedHere: [hosted(2025, 1_000)],
        panel: [panel('idps_conflict_idmc', 2025, 5_000)],
      }),
    );
    expect(leads.map(({ id, now }) => [id, now.value])).toEqual([
      ['idps', 5_000],
      ['hosted', 1_000],
      ['abroad', 900],
      ['here', 300],
    ]);
  });

  test('is not compared across a break in its series', () => {
    const whole = [2015, 2020, 2025].map((year) => hosted(year, 4_000));
    const broken = [hosted(2015, 300_000), hosted(2020, 310), hosted(2025, 400)];
    const before = (displacedHere: ReturnType<typeof hosted>[]) =>
      leadsOf(context({ displacedHere }))[0]?.before?.value ?? null;
    expect(before(whole)).toBe(4_000);
    expect(before(broken)).toBeNull();
  });
});

describe('who says otherwise', () => {
  test('is another count of the same people in the same year', () => {
    const found = disagreementOn(context({ stockTotals: stocks }), 'abroad');
    expect([found?.used.figure.value, found?.other.figure.value]).toEqual([8_100, 7_400]);
  });

  test('is nobody where the numbers agree or count something else', () => {
    const same = [total('2020', 2020, 8_100), total('2024', 2020, 8_100)];
    expect(disagreementOn(context({ stockTotals: same }), 'abroad')).toBeNull();
    const apart = [panel('idps_conflict_idmc', 2022, 500), panel('new_idp_conflict', 2022, 90)];
    expect(disagreementOn(context({ panel: apart }), 'idps')).toBeNull();
  });
});

describe('the risk', () => {
  const people = panel('population', 2024, 100_000);
  test.each([
    ['conflict', panel('idps_conflict_idmc', 2024, 600)],
    ['deaths', panel('conflict_deaths_rate', 2024, 3)],
    ['dependence', panel('remittances_gdp', 2024, 12)],
  ])('%s is told where it weighs enough', (id, row) => {
    expect(riskOf(context({ panel: [people, row] }))?.id).toBe(id);
  });

  test('flight of many abroad is told, also where nobody is counted as displaced inside', () => {
    const displacedFrom = [
      { origin: 'AAA', asylum: 'BBB', year: 2025, kind: 'refugees', people: 29_000 },
    ];
    const rows = { displacedFrom, panel: [panel('population', 2025, 100_000)] };
    const risk = riskOf(context(rows));
    expect([risk?.id, risk?.weight.value]).toEqual(['flight', 290]);
    expect(questionOf(context(rows), 'abroad', risk)).toBe('returns');
    expect(linesOf(rows)).toContain(
      'The risk: 29,000 people from Aland have or seek protection abroad, 290 for each 1,000 inhabitants at home (2025).',
    );
    const few = { ...rows, panel: [panel('population', 2025, 10_000_000)] };
    expect(riskOf(context(few))).toBeNull();
  });

  test('is not told from small or old figures', () => {
    expect(riskOf(context({ panel: [people, panel('idps_conflict_idmc', 2024, 400)] }))).toBeNull();
    expect(riskOf(context({ panel: [people, panel('conflict_deaths_rate', 2019, 9)] }))).toBeNull();
  });
});

describe('the open question', () => {
  const bare = context({});
  test('follows from what the figures show', () => {
    const risk = riskOf(
      context({
        panel: [panel('population', 2024, 1_000), panel('idps_conflict_idmc', 2024, 100)],
      }),
    );
    expect(questionOf(bare, 'abroad', risk)).toBe('returns');
    expect(questionOf(bare, 'hosted', null)).toBe('districts');
    expect(questionOf(bare, 'here', null)).toBe('arrivals');
    expect(questionOf(bare, 'abroad', null)).toBe('departures');
  });
});
