import type { Row } from '@sojourn/engine/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { committed, committedManifest, committedRows, sumOf } from '../testing/committed.ts';

describe('revisions of migrant stocks stand side by side', () => {
  let totals: Row[] = [];
  beforeAll(async () => {
    totals = await committedRows('stock_totals');
  });

  test('each row names its revision: 2019, 2020 or 2024', () => {
    expect([...new Set(totals.map(({ release }) => release))].sort()).toEqual([
      '2019',
      '2020',
      '2024',
    ]);
  });

  test('sex and known origins are of the 2020 revision alone', () => {
    const others = totals.filter(({ release }) => release !== '2020');
    expect(
      others.filter(({ female, male, known_origin }) => female ?? male ?? known_origin),
    ).toEqual([]);
  });

  test('Bangladesh-born abroad in 2020 are 7,401,763 in one revision and others in another', () => {
    const abroad = (release: string) =>
      sumOf(totals, 'people', { place: 'BGD', role: 'emigrants', year: 2020, release });
    expect(abroad('2020')).toBe(7_401_763);
    expect(abroad('2024')).toBeGreaterThan(0);
    expect(abroad('2024')).not.toBe(abroad('2020'));
  });

  test('women and men are all people, in totals and corridors', async () => {
    const corridors = await committedRows('stocks_by_origin');
    for (const rows of [corridors, totals.filter(({ female }) => female !== null)]) {
      const wrong = rows.filter(
        ({ people, female, male }) => people !== Number(female) + Number(male),
      );
      expect(wrong).toEqual([]);
    }
  });

  test('the 2024 revision is the panel’s', async () => {
    const panel = await committedRows('panel');
    const rows = totals.filter(({ release }) => release === '2024');
    const inPanel = panel.filter(
      ({ indicator }) => indicator === 'immigrants' || indicator === 'emigrants',
    );
    expect(rows).toHaveLength(inPanel.length);
    expect(sumOf(rows, 'people')).toBe(sumOf(inPanel, 'value'));
  });

  test('origins of values name their revision', async () => {
    const snapshot = await committed();
    const release = async (name: 'stocks_by_origin' | 'stocks_2019') =>
      (await snapshot.table(name)).origins.people?.release;
    expect(await release('stocks_by_origin')).toBe('2020 revision');
    expect(await release('stocks_2019')).toBe('2019 revision');
  });
});

test('remittances of 2018 say that they are modelled from stocks', async () => {
  const { origins } = await (await committed()).table('remittances', { place: 'BGD' });
  expect(origins.usd?.steps.join()).toMatch(/modelled by the source from migrant stocks/);
});

describe('treaties', () => {
  test('carry the date to which their source refers', async () => {
    const rows = await committedRows('treaties');
    const dates = new Set(rows.map(({ source, status_date }) => `${source} ${status_date}`));
    expect([...dates].sort()).toEqual(['UNTC-2015 2015', 'UNTC-2022 2022-08']);
    const sources = new Map(
      committedManifest().sources.map(({ id, statusDate }) => [id, statusDate]),
    );
    expect([sources.get('untc-2015'), sources.get('untc-2022')]).toEqual(['2015', '2022-08']);
  });

  test('say of whom a source does not speak: areas, and States that are no UN members', async () => {
    const snapshot = await committed();
    const rows = await committedRows('treaties');
    const silent = rows.filter(({ coverage }) => coverage === 'not covered');
    expect(silent.filter(({ signed, bound, act }) => signed ?? bound ?? act)).toEqual([]);
    const of = (source: string) =>
      new Set(silent.filter((row) => row.source === source).map(({ place }) => String(place)));
    for (const place of ['PSE', 'XKX', 'TWN', 'VAT', 'ABW', 'COK']) {
      expect(of('UNTC-2022').has(place), place).toBe(true);
    }
    expect(of('UNTC-2015').has('XKX')).toBe(true);
    expect(['COK', 'NIU', 'VAT'].filter((place) => of('UNTC-2015').has(place))).toEqual([]);
    const { all } = snapshot.places;
    const outside = all.filter(({ kind }) => kind === 'area').map(({ code }) => code);
    expect(outside.filter((code) => !of('UNTC-2022').has(code))).toEqual([]);
    const members = all.filter(({ kind, code }) => kind === 'state' && !/PSE|VAT/.test(code));
    expect(members).toHaveLength(193);
    expect(members.filter(({ code }) => silent.some(({ place }) => place === code))).toEqual([]);
  });

  test('are facts, not protected by copyright', () => {
    const { sources, resources } = committedManifest();
    const licences = [
      ...sources.filter(({ id }) => id.startsWith('untc')),
      ...resources.filter(({ name }) => name === 'treaties'),
    ].map(({ licence }) => licence);
    const [copy] = sources.filter(({ id }) => id === 'untc-2022');
    expect(copy?.attribution).toMatch(/\. Facts, not protected by copyright\.$/);
    expect(licences).toEqual(Array(3).fill('facts, not protected by copyright'));
  });

  test('are bound by a date, a year, or not at all; no row is no recorded action', async () => {
    const rows = await committedRows('treaties');
    const bound = rows.map((row) => row.bound).filter((date) => date !== null);
    expect(bound.filter((date) => !/^\d{4}(-\d{2}-\d{2})?$/.test(String(date)))).toEqual([]);
    expect(rows.some((row) => row.bound === null)).toBe(true);
    const bangladesh = rows.filter(({ place }) => place === 'BGD').map(({ treaty }) => treaty);
    expect(bangladesh).not.toContain('refugee1951');
  });
});
