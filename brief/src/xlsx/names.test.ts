import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetNames } from './names.ts';

describe('names of sheets', () => {
  test('are legal, at most 31 long and different whatever their case, for any titles', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('History', 'a/b', "'a'", 'A'.repeat(40), `${'😀'.repeat(16)}`, '', '[:]'),
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 20 }), (titles) => {
        const names = sheetNames(titles);
        expect(names).toHaveLength(titles.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
    );
  });

  test('stay as they are where they can', () => {
    expect(sheetNames(['Figures', 'figures', 'A/B: c'])).toEqual(['Figures', 'figures 2', 'A B c']);
  });
});
