import {
  compareVintages,
  obstaclesView,
  protectionRates,
  seriesOfView,
  sexShares,
  sojournRecipe,
  viewValues,
} from '@sojourn/engine/security';
import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { committed, committedManifest, committedRows, sumOf } from '../../testing/committed.ts';
import {
  readDecisions,
  readDisplacedSexes,
  readHosted,
  readMigrantSexes,
  readPlaceSeries,
  readVintages,
} from './index.ts';

const panelTables = ['panel', 'panel_security', 'panel_sharealike', 'panel_extra'] as const;
const whole = { series: seriesOfView(obstaclesView), from: 1990, to: 2024 };

describe('series of one place for a view', () => {
  test('hold the values of the tables, each with its own year and origin', async () => {
    const { panel, origins } = await readPlaceSeries(await committed(), 'BGD', whole);
    const rows = (await Promise.all(panelTables.map((name) => committedRows(name, 'BGD')))).flat();
    const groups = viewValues(obstaclesView, sojournRecipe, panel, 'BGD', 2024);
    const values = groups.flatMap((group) => group.values);
    expect(values.length).toBeGreaterThan(30);
    for (const { id, year, value } of values) {
      const row = rows.find((one) => one.indicator === id && one.year === year);
      expect([id, row?.value]).toEqual([id, value]);
      expect(origins.find((one) => one.id === id)!.licence).not.toBe('');
    }
  });

  test('say why there is none: counted with another place, not collected, not yet published', async () => {
    const israel = await readPlaceSeries(await committed(), 'ISR', whole);
    const gap = (id: string, last: number | null) => ({ id, last });
    expect(israel.reasonOf(gap('state_conflict_deaths_rate', null), 2024)).toBe('conflicting');
    expect(israel.reasonOf(gap('underweight', null), 2024)).toBe('not-collected');
    expect(israel.reasonOf(gap('homicide', 2010), 2024)).toBe('not-yet-published');
    expect(israel.floors.get('undernourishment')).toBe(2.5);
  });

  test('leave out a 0 that stands for an absent row', async () => {
    const series = ['disaster_displacement_rate', 'state_conflict_deaths_rate'];
    const { panel } = await readPlaceSeries(await committed(), 'LUX', { ...whole, series });
    expect([...panel.series.get('disaster_displacement_rate')!.values]).not.toContain(0);
    expect([...panel.series.get('state_conflict_deaths_rate')!.values]).toContain(0);
  });
});

describe('people on the move by sex', () => {
  test('of UNHCR are sums over origins, those not recorded left in the total', async () => {
    const found = await readDisplacedSexes(await committed(), 'DEU', 2024);
    const refugees = found.find(({ kind, side }) => kind === 'REF' && side === 'here')!;
    const rows = await committedRows('demographics_full', 'DEU');
    const cells = { pop_type: 'REF', year: 2024 };
    expect(refugees.counts.total).toBe(sumOf(rows, 'total', cells));
    const female = sumOf(rows, 'f_total', cells);
    const { girls, women, femaleOfAnyAge } = refugees.counts;
    expect(girls + women + femaleOfAnyAge).toBe(female);
    const shares = sexShares(refugees.counts)!;
    const recorded = female + sumOf(rows, 'm_total', cells);
    expect(shares.notRecorded).toBeCloseTo(1 - recorded / refugees.counts.total, 12);
  });

  test('agree with the sums of the core table, in every place and type of 2024', async () => {
    const core = (await committedRows('demographics')).filter(({ year }) => year === 2024);
    for (const code of ['BGD', 'TUR', 'USA', 'COL', 'EST']) {
      const found = await readDisplacedSexes(await committed(), code, 2024);
      for (const row of core.filter(({ asylum }) => asylum === code)) {
        const one = found.find(({ kind, side }) => kind === row.pop_type && side === 'here')!;
        const { girls, women, femaleOfAnyAge, total } = one.counts;
        expect([code, row.pop_type, total]).toEqual([code, row.pop_type, row.total]);
        expect(girls + women + femaleOfAnyAge).toBe(row.female ?? 0);
      }
    }
  });

  test('of UN DESA keep doubted corridors apart: most migrants in Bangladesh', async () => {
    const found = await readMigrantSexes(await committed(), 'BGD', 2024);
    const [here, abroad] = found;
    expect([here!.year, here!.release, abroad!.counts.total]).toEqual([
      2020,
      '2020 revision',
      7_401_763,
    ]);
    expect(here!.doubted).toBeGreaterThan(here!.counts.total / 2);
    const { femaleOfAnyAge, maleOfAnyAge, total } = here!.counts;
    expect(femaleOfAnyAge + maleOfAnyAge + here!.doubted).toBe(total);
    expect(sexShares(here!.counts)!.female.recorded).toBeNull();
  });

  test('of the year asked for, never of a later one', async () => {
    const snapshot = await committed();
    for (const one of [
      ...(await readDisplacedSexes(snapshot, 'KEN', 2012)),
      ...(await readMigrantSexes(snapshot, 'KEN', 2012)),
    ]) {
      expect(one.year).toBeLessThanOrEqual(2012);
    }
  });
});

describe('people hosted', () => {
  test('are UNHCR’s, with population and GDP of the same year; UNRWA’s stand apart', async () => {
    const { years, joint } = await readHosted(await committed(), 'JOR');
    const of = years.find(({ year }) => year === 2024)!;
    const rows = await committedRows('displaced_by_asylum', 'JOR');
    expect(of.kinds.get('refugees')!.people).toBe(
      sumOf(rows, 'people', { kind: 'refugees', year: 2024 }),
    );
    const panel = await committedRows('panel', 'JOR');
    expect(of.residents).toBe(sumOf(panel, 'value', { indicator: 'population', year: 2024 }));
    expect(of.unrwa).toBeGreaterThan(of.kinds.get('refugees')!.people);
    expect(years.at(-1)).toMatchObject({ year: 2025, gdp: null });
    expect(joint).toBeNull();
  });

  test('name the place that UNHCR counts under the same code', async () => {
    expect((await readHosted(await committed(), 'SRB')).joint).toBe('XKX');
  });
});

describe('decisions', () => {
  test('keep persons, cases and instances apart, each the sum of its rows', async () => {
    const found = await readDecisions(await committed(), 'USA', 'asylum');
    const rows = (await committedRows('decisions', 'USA')).filter(({ role }) => role === 'asylum');
    const keys = new Set(found.map(({ year, unit, instance }) => `${year} ${unit} ${instance}`));
    expect(keys.size).toBe(found.length);
    expect(new Set(found.map(({ unit }) => unit))).toEqual(new Set(['persons', 'cases']));
    for (const { year, unit, instance, recognised, rejected } of found) {
      const cells = { year, unit: unit === 'persons' ? 'P' : 'C', instance };
      expect(recognised).toBe(sumOf(rows, 'recognised', cells));
      expect(rejected).toBe(sumOf(rows, 'rejected', cells));
    }
  });

  test('have ends that hold the value wherever UNHCR rounded', async () => {
    const found = await readDecisions(await committed(), 'BGD', 'origin');
    const rates = found.map(protectionRates);
    expect(rates.some(({ protection }) => protection && protection.low < protection.high)).toBe(
      true,
    );
    expect(rates.some(({ protection }) => protection === null)).toBe(true);
  });
});

describe('releases', () => {
  test('are those that the snapshot holds, each named by its source', async () => {
    const found = await readVintages(await committed(), 'BGD');
    expect(found.map(({ earlier }) => earlier.measure)).toEqual([
      ...['hdi', 'immigrants_known_origin', 'immigrants', 'emigrants', 'emigrants'],
      ...['population', 'births', 'deaths', 'net_migration', 'remittances_gdp'],
    ]);
    const attributions = new Set(committedManifest().sources.map((one) => one.attribution));
    const plain = (text: string) => text.replace(/[(),]/g, '').replace(/\s+/g, ' ');
    const known = new Set([...attributions].map(plain));
    for (const { earlier, later, attributions: of } of found) {
      expect(earlier.release).not.toBe(later.release);
      expect(of.map(plain).filter((one) => !known.has(one))).toEqual([]);
    }
  });

  test('differ by what the tables differ by', async () => {
    const found = await readVintages(await committed(), 'BGD');
    const of = (measure: string) => {
      const { earlier, later } = found.filter((one) => one.earlier.measure === measure).at(-1)!;
      return compareVintages(earlier, later);
    };
    const hdi = of('hdi').years.find(({ year }) => year === 2022)!;
    expect([hdi.earlier, hdi.later]).toEqual([0.67, 0.68]);
    const abroad = of('emigrants').years.find(({ year }) => year === 2020)!;
    expect([abroad.earlier, abroad.later]).toEqual([7_401_763, 8_085_347]);
    const people = of('population');
    expect(people.years).toHaveLength(72);
    expect(people.laterOnly).toEqual([2022, 2023]);
  });
});

test('hold together in every place: shares sum to one, rates lie between their ends, releases differ', async () => {
  const snapshot = await committed();
  const all = snapshot.places.all.filter(({ kind }) => kind === 'state' || kind === 'area');
  const step = sized(40, 1);
  const breaches: string[] = [];
  for (const { code } of all.filter((_, at) => at % step === 0)) {
    const sexes = [
      ...(await readDisplacedSexes(snapshot, code, 2025)),
      ...(await readMigrantSexes(snapshot, code, 2025)),
    ];
    for (const { kind, counts } of sexes) {
      const shares = sexShares(counts);
      const sum = shares?.groups.reduce((total, { share }) => total + share, 0) ?? 1;
      if (Math.abs(sum - 1) > 1e-9) breaches.push(`${code} ${kind} ${sum}`);
    }
    for (const role of ['asylum', 'origin'] as const) {
      for (const { recognition: rate, year } of (await readDecisions(snapshot, code, role)).map(
        protectionRates,
      )) {
        if (rate && !(rate.low <= rate.value && rate.value <= rate.high))
          breaches.push(`${code} ${role} ${year}`);
      }
    }
    for (const { earlier, later } of await readVintages(snapshot, code)) {
      const { years, releases } = compareVintages(earlier, later);
      if (releases[0] === releases[1] || years.some(({ difference }) => Number.isNaN(difference)))
        breaches.push(`${code} ${earlier.measure}`);
    }
  }
  expect(breaches).toEqual([]);
}, 300_000);
