import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { TableBlock } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { mainlyHistoric } from '../reading/historic.ts';
import { corridorStocks } from '../reading/stocks.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { briefContext } from '../sections/context.ts';
import { sentenceText } from '../words/index.ts';
import { checklistOf } from './index.ts';

const corridor = (destination: string, year: number, female: number, male: number) => ({
  origin: 'AAA',
  destination,
  year,
  people: female + male,
  female,
  male,
});
const checks = (rows: SampleRows = {}) => checklistOf(briefContext(sampleFacts(rows)));
const check = (id: string, rows: SampleRows = {}) => checks(rows).find((one) => one.id === id)!;

describe('the figures that a brief must carry', () => {
  test('are each present or missing with a reason, also where there is nothing', () => {
    for (const { found, absent } of checks()) {
      expect(found.length > 0).toBe(absent === null);
    }
    expect(checks().every(({ absent }) => absent !== null)).toBe(true);
  });

  test('hold what nobody counts internationally as missing, whatever else is there', () => {
    const always = ['departures', 'temporary', 'recruitment', 'deaths', 'ilo', 'sdg-8-8-2'];
    for (const id of always) expect(check(id).absent?.reason).toMatch(/^check\./);
  });

  test('women among emigrants are never women among immigrants', () => {
    const here = { origin: 'BBB', destination: 'AAA', year: 2020, people: 10, female: 9, male: 1 };
    const rows = { stocksAbroad: [corridor('BBB', 2020, 200, 600)], stocksHere: [here] };
    expect(check('women', rows).found[0]?.figure.value).toBe(25);
    expect(check('women', { stocksHere: [here] }).absent?.reason).toBe('check.no-sex');
  });

  test('destinations are shares of all whose destination is known, largest first', () => {
    const rows = {
      stocksAbroad: [corridor('BBB', 2020, 100, 100), corridor('CCC', 2020, 300, 300)],
    };
    const told = check('destinations', rows).found.map(({ figure, of }) => [of, figure.value]);
    expect(told).toEqual([
      [undefined, 100],
      [{ kind: 'place', code: 'CCC' }, 75],
      [{ kind: 'place', code: 'BBB' }, 25],
    ]);
  });

  test('treaties carry the dates of their sources, and that silence is no refusal', () => {
    const treaty = (id: string, bound: string | null, status_date: string) => ({
      place: 'AAA',
      treaty: id,
      signed: null,
      bound,
      status_date,
      source: 'UNTC',
      coverage: 'covered',
    });
    const treaties = [
      treaty('refugee1951', '1954-04-22', '2015'),
      treaty('crc1989', null, '2024-08'),
    ];
    const { caveats } = check('treaties', { treaties });
    expect(caveats.map(({ id }) => id)).toEqual(['check.treaties.caveat', 'check.treaties.status']);
    const names = briefContext(sampleFacts()).names;
    const [silence, status] = caveats.map(({ id, args = {} }) =>
      sentenceText(id, args, names, 'en'),
    );
    expect(silence).toMatch(/absence of a record is not “not bound”/);
    expect(status).toContain('2015, 2022-08 and 2024-08');
    expect(status).toContain('a part of that status is over five years old');
  });

  test('sex and age are not “too few” where nobody is hosted', () => {
    expect(check('hosted-who').absent?.reason).toBe('check.hosted.none');
    const displacedHere = [
      { origin: 'BBB', asylum: 'AAA', year: 2025, kind: 'refugees', people: 900 },
    ];
    expect(check('hosted-who', { displacedHere }).absent?.reason).toBe('check.hosted.few');
  });

  test('2005 is of the same revision as now', () => {
    const total = (release: string, year: number, people: number) => ({
      place: 'AAA',
      role: 'emigrants',
      release,
      year,
      people,
    });
    const rows = {
      stockTotals: [total('2020', 2005, 1), total('2024', 2005, 2), total('2024', 2024, 3)],
    };
    const releases = ['abroad', 'abroad-2005'].map(
      (id) => check(id, rows).found[0]?.figure.origin.release,
    );
    expect(releases).toEqual(['2024 revision', '2024 revision']);
  });
});

describe('refugees from there for each 100,000 people (SDG 10.7.4)', () => {
  const from = (kind: string, people: number) => ({
    origin: 'AAA',
    asylum: 'BBB',
    year: 2025,
    kind,
    people,
  });
  const panel = [
    { place: 'AAA', indicator: 'population', year: 2025, value: 900 },
    { place: 'AAA', indicator: 'displaced_abroad_rate', year: 2025, value: 99_999 },
  ];

  test('holds those at home and those refugees together, and no claim that is open', () => {
    const displacedFrom = [
      from('refugees', 60),
      from('other_in_need', 40),
      from('asylum_seekers', 500),
    ];
    const [found] = check('sdg-10-7-4', { displacedFrom, panel }).found;
    expect(found?.figure.value).toBe(10_000);
    expect(found?.figure.origin.steps.at(-1)).toBe('100000 × 100 ÷ (900 + 100)');
  });

  test('is missing where there are only open claims', () => {
    const displacedFrom = [from('asylum_seekers', 10)];
    const { absent } = check('sdg-10-7-4', { displacedFrom, panel });
    expect(absent?.reason).toBe('check.refugees.none');
  });
});

describe('remittances by sending country', () => {
  const senders = [{ receiver: 'AAA', sender: 'BBB', year: 2018, usd: 5e6 }];

  test('are told as modelled', () => {
    const { found, caveats } = check('senders', { remittancesIn: senders });
    expect(found[0]?.figure).toMatchObject({ value: 5e6, quality: 'modelled' });
    expect(caveats).toEqual([{ id: 'check.senders.caveat' }]);
  });

  test('are withheld with the reason where most people live in shrinking stocks', () => {
    const stocksAbroad = [corridor('BBB', 1990, 500, 500), corridor('BBB', 2020, 100, 100)];
    const { absent } = check('senders', { remittancesIn: senders, stocksAbroad });
    expect(absent?.reason).toBe('check.senders.historic');
  });

  test('a stock that grows, or most of which grows, is not historic', () => {
    const stocks = (...rows: ReturnType<typeof corridor>[]) =>
      corridorStocks(sampleFacts({ stocksAbroad: rows }), 'abroad');
    const grown = [corridor('BBB', 1990, 50, 50), corridor('BBB', 2020, 100, 100)];
    const shrunk = [corridor('CCC', 1990, 100, 100), corridor('CCC', 2020, 50, 50)];
    expect(mainlyHistoric(stocks(...grown))).toBe(false);
    expect(mainlyHistoric(stocks(...shrunk))).toBe(true);
    expect(mainlyHistoric(stocks(...grown, ...shrunk))).toBe(false);
    expect(mainlyHistoric([])).toBe(false);
  });
});

test('the section has a row for each, and its figures can be traced', () => {
  const document = buildCountryBrief(
    sampleFacts({ stocksAbroad: [corridor('BBB', 2020, 100, 100)] }),
  );
  const table = document.sections
    .find(({ id }) => id === 'checklist')!
    .blocks.find((block): block is TableBlock => block.kind === 'table')!;
  expect(table.table.rows).toHaveLength(checks().length);
  const ids = figuresOfDocument(document).map(({ id }) => id);
  expect(ids).toContain('checklist/checklist/destinations:Bland.value');
});
