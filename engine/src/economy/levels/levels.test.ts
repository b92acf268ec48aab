import { describe, expect, test } from 'vitest';
import { effect, effects } from '../effects/index.ts';
import { assumed, dashed, rangeOf, sizedBy, sizeOf } from './sized.ts';
import { levels, levelTable } from './table.ts';

describe('the table by level', () => {
  const cells = levelTable().flatMap(({ outcome, cells: row }) =>
    levels.map((level) => ({ outcome, level, evidence: row[level] })),
  );

  test('each piece of evidence is the register’s own, with grade and citation', () => {
    const all = cells.flatMap(({ evidence }) => evidence);
    expect(all.length).toBeGreaterThan(20);
    for (const one of all) {
      const known = effect(one.effect);
      expect(one).toMatchObject({ central: known.central, grade: known.grade });
      expect(one.citation).not.toBe('');
    }
  });

  test('a sign is that of the outcome: fewer who leave school is more schooling', () => {
    const of = (id: string) =>
      cells.flatMap(({ evidence }) => evidence).find((one) => one.effect === id)?.direction;
    expect(of('rem.school_urban')).toBe('+');
    expect(of('rem.percap.poverty')).toBe('-');
    expect(of('rem.growth')).toBe('0');
    expect([of('rem.cost_level'), of('rem.cost.volume_micro')]).toEqual([null, null]);
  });

  test('no effect stands in two cells', () => {
    const ids = cells.flatMap(({ evidence }) => evidence.map((one) => one.effect));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('cells without evidence are empty, and say nothing', () => {
    const at = (outcome: string, level: string) =>
      cells.find((cell) => cell.outcome === outcome && cell.level === level)!.evidence;
    expect(at('poverty', 'community')).toEqual([]);
    expect(at('inequality', 'national')).toEqual([]);
    expect(at('poverty', 'national')).toHaveLength(3);
  });

  test('every effect of remittances in the register that names a receiver stands in a cell', () => {
    const placed = new Set(cells.flatMap(({ evidence }) => evidence.map((one) => one.effect)));
    const left = effects
      .map(({ id }) => id)
      .filter((id) => id.startsWith('rem.') && !placed.has(id));
    expect(left.sort()).toEqual(['rem.allocation_beta', 'rem.share_of_earnings']);
  });
});

describe('sizes', () => {
  test('bounds go to bounds, whichever way the function runs', () => {
    const down = sizedBy('rem.insurance', 'US$', (size) => -10 * size);
    expect(down).toMatchObject({ value: -6, low: -8, high: -4, direction: '-', dashed: false });
  });

  test('an effect with a direction only has no size and cannot be run', () => {
    expect(rangeOf('dia.democracy')).toBeNull();
    expect(() => sizeOf('dia.democracy')).toThrow(/size/);
    expect(() => sizeOf('no.such')).toThrow(/no.such/);
  });

  test('dashed results have no number unless the user sets one', () => {
    expect(dashed('x', '+', 'why')).toMatchObject({ value: null, grade: 'none', dashed: true });
    expect(dashed('x', '+', 'why', ['dia.democracy']).grade).toBe('moderate');
    expect(assumed(-0.2, 'x', 'why')).toMatchObject({ value: -0.2, grade: 'none', direction: '-' });
  });
});
