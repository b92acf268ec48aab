import { describe, expect, test } from 'vitest';
import { loadPlaceFacts } from '../read/place-facts.ts';
import { committed, committedRows } from '../testing/committed.ts';
import { womenAbroad } from './index.ts';

describe('women among people abroad', () => {
  test('are those of the corridor in the latest year, as the rows say', async () => {
    const facts = await loadPlaceFacts(await committed(), 'BGD');
    const share = womenAbroad(facts, 'SAU')!;
    const rows = await committedRows('stocks_by_origin', 'BGD');
    const row = rows.find(({ destination, year }) => destination === 'SAU' && year === 2020)!;
    expect(share.value).toBeCloseTo((100 * Number(row.female)) / Number(row.people), 9);
    expect([share.unit, share.period.start]).toEqual(['%', 2020]);
    expect(share.origin.steps.at(-1)).toMatch(/^100 × \d+ ÷ \d+/);
  });

  test('of all places lie between those of single ones', async () => {
    const facts = await loadPlaceFacts(await committed(), 'BGD');
    const all = womenAbroad(facts, null)!.value!;
    expect(all).toBeGreaterThan(womenAbroad(facts, 'SAU')!.value!);
    expect(all).toBeLessThan(60);
  });

  test('are not told where hardly anybody lives', async () => {
    const facts = await loadPlaceFacts(await committed(), 'TUV');
    expect(womenAbroad(facts, 'PRK')).toBeNull();
  });
});
