import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instruments, type ProtectionInput, protection } from './protection.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('social protection of migrants', () => {
  test('without a size of the user’s, every effect is a direction without evidence', () => {
    for (const { result } of protection({ cover: { 'health cover': 0.4 } })) {
      expect(result).toMatchObject({ value: null, dashed: true, grade: 'none' });
    }
  });

  test('every instrument acts on something', () => {
    const named = new Set(protection({ cover: {} }).map(({ instrument }) => instrument));
    expect([...named]).toEqual([...instruments]);
  });

  test('a size of the user’s scales with cover, stays dashed and is nothing without cover', () => {
    fc.assert(
      fc.property(part, part, fc.double({ min: -1, max: 0, noNaN: true }), (a, b, size) => {
        const of = (cover: number) =>
          protection({
            cover: { 'health cover': cover },
            sizes: { 'health cover': { 'harm abroad': size } },
          })[0]!.result;
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(of(high).value!).toBeLessThanOrEqual(of(low).value!);
        expect(Math.abs(of(0).value!)).toBe(0);
        expect(of(high)).toMatchObject({ dashed: true, grade: 'none' });
      }),
    );
  });

  test('refuses unknown instruments, outcomes and parts beyond 0 and 1', () => {
    const bad = (input: unknown) => () => protection(input as ProtectionInput);
    expect(bad({ cover: { pension: 1 } })).toThrow(/pension/);
    expect(bad({ cover: { insurance: 1.2 } })).toThrow(/cover of insurance/);
    expect(bad({ cover: {}, sizes: { insurance: { joy: 1 } } })).toThrow(/joy/);
    expect(bad({ cover: {}, sizes: { insurance: { savings: 2 } } })).toThrow(/savings/);
  });
});
