import { figure, months, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedIn, requireAllowed, shareable } from './audience.ts';
import { ownBreakdown, ownFiguresFor, ownYears } from './figures.ts';
import { gapBetween } from './gap.ts';
import { loadOwnSeries } from './load.ts';
import { sha256Hex } from './node/folder.ts';
import { ownSourceEntry } from './origin.ts';
import { storedJson } from './stored.ts';
import { bytes, mapText, seriesOf, withColumns } from './testing/sample.ts';
import type { OwnSeries } from './types.ts';

const csv = (rows: readonly string[]) => `Month,To,Sex,People\n${rows.join('\n')}\n`;
const month = (m: number) => String(m).padStart(2, '0');
const monthly = (values: readonly (number | string)[], to = 'KSA') =>
  values.map((value, i) => `2024-${month(i + 1)},${to},F,${value}`);

const single = (series: OwnSeries, place = 'BGD', of = 2024) => {
  const [first, ...more] = ownFiguresFor(series, place, of);
  expect(more).toEqual([]);
  if (!first) throw new TypeError('no figure');
  return first;
};

describe('months of a flow', () => {
  test('of a whole year add up to the year, by every place and sex, whatever they are', () => {
    const cells = fc.array(fc.nat(100_000), { minLength: 48, maxLength: 48 });
    fc.assert(
      fc.property(cells, (all) => {
        const rows = all.map((people, i) => {
          const [to, sex] = [i % 2 ? 'KSA' : 'Oman', i % 4 < 2 ? 'F' : 'M'];
          return `2024-${month(Math.floor(i / 4) + 1)},${to},${sex},${people}`;
        });
        const series = seriesOf(csv(rows));
        const total = all.reduce((a, b) => a + b, 0);
        const whole = single(series);
        expect(whole).toMatchObject({ label: '2024', complete: true, side: 'whole' });
        expect(whole.figure).toMatchObject({ value: total, period: year(2024) });
        for (const key of ['destination', 'sex']) {
          const parts = ownBreakdown(series, 'BGD', 2024, key);
          expect(parts.length).toBe(2);
          expect(parts.reduce((sum, part) => sum + (part.figure.figure.value ?? 0), 0)).toBe(total);
          const sizes = parts.map((part) => part.figure.figure.value ?? 0);
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('by a key that the series does not have are refused with those that it has', () => {
    const series = seriesOf(csv(monthly([1])));
    for (const key of ['skill', 'toString']) {
      expect(() => ownBreakdown(series, 'BGD', 2024, key)).toThrow(/found destination, sex/);
    }
  });

  test('that are not all there are named and never stand for the year', () => {
    const five = single(seriesOf(csv(monthly([1, 2, 3, 4, 5]))));
    expect(five).toMatchObject({ label: 'first 5 months of 2024', complete: false });
    expect(five.figure).toMatchObject({ value: 15, period: months(2024, 1, 5) });
    const gap = single(seriesOf(csv(monthly([1, 2, 3, 4]).filter((_, i) => i !== 1))));
    expect(gap.complete).toBe(false);
    expect(gap.label).toBe(
      '3 months of 2024 (without 2024-02, 2024-05, 2024-06, 2024-07, 2024-08, 2024-09, 2024-10, 2024-11, 2024-12)',
    );
  });

  test('with a missing cell are a sum of the others, said to be incomplete', () => {
    const of = single(seriesOf(csv(monthly([1, '..', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]))));
    expect(of).toMatchObject({ complete: false, missingCells: 1 });
    expect(of.label).toBe('2024, without 1 missing cell');
    expect(of.figure.value).toBe(11);
    expect(of.figure.origin.steps.at(-1)).toBe('1 missing cell left out');
  });

  test('that are all missing are missing with the reason, not zero', () => {
    const of = single(seriesOf(csv(monthly(['..', '..']))));
    expect(of.figure).toMatchObject({ value: null, reason: 'suppressed' });
  });

  test('without a row for a place are zero only where the map says so', () => {
    const rows = [...monthly(Array.from({ length: 12 }, () => 1)), ...monthly([7], 'Oman')];
    const unknown = single(seriesOf(csv(rows)), 'OMN');
    expect(unknown).toMatchObject({ side: 'destination', complete: false });
    expect(unknown.label).toBe('first month of 2024');
    const zero = single(seriesOf(csv(rows), mapText({ 'absent-rows': 'zero' })), 'OMN');
    expect(zero).toMatchObject({ label: '2024', complete: true });
    expect(zero.figure.value).toBe(7);
  });

  test('of a year or place that is not there are nothing', () => {
    const series = seriesOf(csv(monthly([1])));
    expect(ownFiguresFor(series, 'BGD', 2023)).toEqual([]);
    expect(ownFiguresFor(series, 'NPL', 2024)).toEqual([]);
  });

  test('carry owner, release, licence, unit and steps', () => {
    expect(single(seriesOf(csv(monthly([1, 2])))).figure.origin).toEqual({
      sourceIds: ['own:departures'],
      release: 'Bureau, May (2025-05-31)',
      licence: 'CC BY 4.0',
      unit: 'persons',
      steps: ['read from d.csv', 'sum of 2 months (2 rows)'],
    });
  });
});

describe('places below the country', () => {
  const map = withColumns({ place: 'District' }, { 'absent-rows': 'zero' });
  const series = seriesOf(
    'Month,District,To,Sex,People\n2024-01,Dhaka,Riyadh,F,3\n2024-01,Dhaka,Oman,F,4\n',
    map,
  );
  test('count for themselves and for the country that holds them', () => {
    expect(single(series, 'BGD.dhaka')).toMatchObject({ side: 'place', figure: { value: 7 } });
    expect(single(series, 'SAU.riyadh').figure.value).toBe(3);
    expect(single(series, 'SAU')).toMatchObject({ side: 'destination', figure: { value: 3 } });
    expect(single(series).figure.value).toBe(7);
    expect(ownFiguresFor(series, 'SAU.ri', 2024)).toEqual([]);
  });
});

describe('a stock', () => {
  const map = mapText({ concept: 'refugees' });
  test('is that of the last month and never a sum of months', () => {
    const part = single(seriesOf(csv(monthly([10, 20, 30])), map));
    expect(part).toMatchObject({ label: 'end of 2024-03', complete: false });
    expect(part.figure.value).toBe(30);
    const rows = [...monthly(Array.from({ length: 12 }, () => 5)), '2024-12,Oman,F,2'];
    expect(single(seriesOf(csv(rows), map))).toMatchObject({
      label: 'end of 2024-12',
      complete: true,
      figure: { value: 7 },
    });
  });
});

describe('fiscal years', () => {
  const map = withColumns(
    { period: { column: 'Month', form: 'fiscal-year', 'first-month': 7 } },
    { concept: 'remittances', unit: { currency: 'BDT' } },
  );
  const series = seriesOf(
    csv(['2022/23,KSA,F,100', '2023/24,KSA,F,200', '2024/25,KSA,F,400']),
    map,
  );

  test('keep their own period; a calendar year has those that share a month with it', () => {
    const found = ownFiguresFor(series, 'BGD', 2024);
    expect(found.map(({ label, figure: { value, period } }) => [label, value, period])).toEqual([
      ['2023/24', 200, months(2023, 7, 12)],
      ['2024/25', 400, months(2024, 7, 12)],
    ]);
    expect(found[0]?.figure.unit).toBe('BDT');
    expect(ownYears(series)).toEqual([2022, 2023, 2024, 2025]);
  });

  test('are not compared with a calendar year', () => {
    const official = figure(300, year(2024), origin('wb', 'WDI 2026', 'CC BY 4.0', 'BDT'));
    const gap = gapBetween(ownFiguresFor(series, 'BGD', 2024)[0]!, official, 'World Bank');
    expect(gap).toMatchObject({ absolute: null, relative: null, reason: 'other-period' });
    expect([gap.own.label, gap.official.label]).toEqual(['Bureau, 2023/24', 'World Bank, 2024']);
  });
});

describe('a gap', () => {
  const whole = single(seriesOf(csv(monthly(Array.from({ length: 12 }, () => 10)))));
  const says = (value: number, unit = 'persons', of = year(2024)) =>
    figure(value, of, origin('x', 'R1', 'CC BY 4.0', unit));

  test('is own less official, absolute and as a part of the official figure', () => {
    expect(gapBetween(whole, says(160))).toEqual({
      own: { label: 'Bureau, 2024', value: 120, unit: 'persons' },
      official: { label: 'R1, 2024', value: 160, unit: 'persons' },
      absolute: -40,
      relative: -0.25,
      reason: null,
    });
  });

  test('keeps both values as they are, whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
        const { own, official, absolute } = gapBetween(whole, says(value));
        expect([own.value, official.value]).toEqual([120, value]);
        expect(absolute).toBe(120 - value);
      }),
    );
  });

  test.each([
    ['other units', says(160, 'movements'), 'other-unit'],
    ['another year', says(160, 'persons', year(2023)), 'other-period'],
    ['a longer period', says(160, 'persons', { start: 2020, end: 2025 }), 'other-period'],
    ['no value', { ...says(160), value: null }, 'no-value'],
  ] as const)('of %s has a reason and no difference', (_, official, reason) => {
    expect(gapBetween(whole, official)).toMatchObject({ absolute: null, relative: null, reason });
  });

  test('of people and persons is one unit; of zero there is no part', () => {
    expect(gapBetween(whole, says(160, 'people')).absolute).toBe(-40);
    expect(gapBetween(whole, says(0))).toMatchObject({ absolute: 120, relative: null });
  });

  test('of an incomplete year is not there', () => {
    const part = single(seriesOf(csv(monthly([1, 2, 3]))));
    expect(gapBetween(part, says(6, 'persons', months(2024, 1, 3))).reason).toBe('incomplete');
  });

  test('of a stock at the end of December and one of the year is there', () => {
    const map = mapText({ concept: 'refugees' });
    const stock = single(seriesOf(csv(['2024-12,KSA,F,9']), map));
    expect(gapBetween(stock, says(10)).absolute).toBe(-1);
  });
});

describe('who may read', () => {
  const series = (confidentiality: unknown, id = 'x') =>
    seriesOf(csv(monthly([1])), mapText({ confidentiality, id }));
  const open = series('public', 'open');
  const inside = series('internal', 'inside');
  const later = series({ 'embargoed-until': '2026-12-31' }, 'later');

  test('public: all; internal: readers inside; embargoed: all from its date on', () => {
    const day = '2026-12-30';
    const may = (of: OwnSeries, today = day) =>
      (['public', 'internal'] as const).map((audience) => allowedIn(of, audience, today));
    expect(may(open)).toEqual([true, true]);
    expect(may(inside)).toEqual([false, true]);
    expect(may(later)).toEqual([false, true]);
    expect(may(later, '2026-12-31')).toEqual([true, true]);
  });

  test('a public export with one that is not is refused by name, with the remedy', () => {
    expect(() => requireAllowed([open, inside], 'public', '2026-01-01')).toThrow(
      'The series inside (Bureau) must not enter a public export: it is internal.',
    );
    expect(() => requireAllowed([later], 'public', '2026-01-01')).toThrow(
      /embargoed until 2026-12-31/,
    );
    expect(requireAllowed([open, inside], 'internal', '2026-01-01')).toEqual([open, inside]);
    expect(requireAllowed([open], 'public', '2026-01-01')).toEqual([open]);
    const [ended] = requireAllowed([later], 'public', '2026-12-31');
    expect(ended).toEqual({ ...later, confidentiality: { level: 'public' } });
    const [still] = requireAllowed([later], 'internal', '2026-12-30');
    expect(still).toEqual(later);
  });

  test('a link holds public series only, whoever makes it', () => {
    expect(shareable([open, inside, later], '2026-01-01')).toEqual([open]);
  });

  test('a day that is none is refused', () => {
    expect(() => allowedIn(later, 'public', 'tomorrow')).toThrow(/today is out of range/);
  });

  test('an entry among sources says what is not public', () => {
    expect(ownSourceEntry(inside).attribution).toMatch(/Confidentiality: internal/);
    expect(ownSourceEntry(open).attribution).not.toMatch(/Confidentiality/);
    expect(ownSourceEntry(open).id).toBe('own:open');
  });
});

test('stored series are read in the order of their ids, here without Node', async () => {
  const files = new Map<string, Uint8Array>();
  for (const id of ['b', 'a']) {
    const text = await storedJson(seriesOf(csv(monthly([1])), mapText({ id })), sha256Hex);
    files.set(`${id}.json`, bytes(text));
  }
  const source = {
    label: 'memory',
    list: async () => [...files.keys()],
    read: async (name: string) => files.get(name) ?? new Uint8Array(),
  };
  expect((await loadOwnSeries(source)).map(({ id }) => id)).toEqual(['a', 'b']);
  files.set('copy.json', files.get('a.json') ?? new Uint8Array());
  await expect(loadOwnSeries(source)).rejects.toThrow(/copy\.json.*it holds a/);
  files.delete('copy.json');
  files.set('a.json', bytes(new TextDecoder().decode(files.get('a.json')).replace('[1]', '[2]')));
  await expect(loadOwnSeries(source)).rejects.toMatchObject({ code: 'own.changed' });
});
