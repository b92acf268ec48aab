import type { Row } from '@sojourn/engine/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { breaksBetween } from '../read/breaks.ts';
import { loadPlaceFacts } from '../read/place-facts.ts';
import { committed, committedRows, sumOf } from '../testing/committed.ts';

describe('breaks', () => {
  let rows: Row[] = [];
  beforeAll(async () => {
    rows = await committedRows('breaks');
  });
  const at = (place: string, role: string, series: string, year: number) =>
    rows.find(
      (row) =>
        row.place === place && row.role === role && row.series === series && row.year === year,
    );

  test('are where a population falls by 95 % or more, from 1,000 people on', () => {
    const whole = rows.filter(({ reason, other }) => reason === 'collapse' && other === null);
    expect(whole.length).toBeGreaterThan(50);
    expect(
      whole.filter(
        ({ before, after }) => Number(before) < 1_000 || Number(after) > Number(before) / 20,
      ),
    ).toEqual([]);
    expect(at('CHN', 'asylum', 'refugees', 2022)).toMatchObject({ before: 303_436, after: 320 });
    expect(at('RUS', 'asylum', 'refugees', 2024)).toMatchObject({ reason: 'collapse' });
  });

  test('are where the corridor with most of a place’s people falls so: Viet Nam with China', () => {
    expect(at('VNM', 'origin', 'refugees', 2022)).toMatchObject({
      reason: 'collapse',
      other: 'CHN',
      before: 317_737,
    });
    const main = rows.filter(({ reason, other }) => reason === 'collapse' && other !== null);
    expect(main.filter(({ before, after }) => Number(after) > Number(before) / 2)).toEqual([]);
  });

  test('have the values of the table from which they come', async () => {
    const kinds = await committedRows('displaced_by_asylum', 'CHN');
    const refugees = (year: number) =>
      sumOf(
        kinds.filter(({ origin }) => origin !== 'CHN'),
        'people',
        { kind: 'refugees', year },
      );
    expect([refugees(2021), refugees(2022)]).toEqual([303_436, 320]);
  });

  test('are where a code held another place: Sudan to 2010; Serbia holds Kosovo throughout', () => {
    expect(at('SDN', 'origin', 'refugees', 2011)).toMatchObject({
      reason: 'territory',
      other: 'SSD',
    });
    const serbia = rows.filter(({ place, reason }) => place === 'SRB' && reason === 'joint');
    expect(serbia.length).toBeGreaterThan(0);
    expect(new Set(serbia.map(({ other }) => other))).toEqual(new Set(['XKX']));
  });

  test('every place of today with a collapse in its series is found, and no other year', async () => {
    const displaced = await committedRows('displaced_by_asylum');
    const sums = new Map<string, number>();
    for (const { origin, asylum, year, kind, people } of displaced) {
      if (kind !== 'refugees' || origin === asylum) continue;
      const key = `${asylum} ${year}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(people));
    }
    const expected = [...sums].flatMap(([key, people]) => {
      const [place, year] = key.split(' ');
      const next = sums.get(`${place} ${Number(year) + 1}`);
      const falls = next !== undefined && people >= 1_000 && next <= people / 20;
      return falls ? [`${place} ${Number(year) + 1}`] : [];
    });
    const found = new Set(
      rows
        .filter(
          ({ role, series, reason, other }) =>
            role === 'asylum' && series === 'refugees' && reason === 'collapse' && other === null,
        )
        .map(({ place, year }) => `${place} ${year}`),
    );
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.filter((key) => !found.has(key))).toEqual([]);
  });
});

describe('breaksBetween', () => {
  test('refuses ten years across the break, not the years on one side of it', async () => {
    const facts = await loadPlaceFacts(await committed(), 'CHN');
    const between = (from: number, to: number) =>
      breaksBetween(facts, 'asylum', 'refugees', from, to);
    expect(between(2015, 2025).map(({ year }) => year)).toEqual([2022]);
    expect(between(2021, 2022)).toHaveLength(1);
    expect(between(2011, 2021)).toEqual([]);
    expect(between(2022, 2025)).toEqual([]);
    expect(breaksBetween(facts, 'asylum', 'stateless', 2015, 2025)).toEqual([]);
  });

  test('a place that is held together with another throughout has no break by that', async () => {
    const facts = await loadPlaceFacts(await committed(), 'SRB');
    expect(breaksBetween(facts, 'origin', 'refugees', 2015, 2025)).toEqual([]);
    expect(
      breaksBetween(facts, 'origin', 'refugees', 2000, 2010).map(({ other }) => other),
    ).toEqual(['MNE']);
  });
});
