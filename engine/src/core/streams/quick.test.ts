import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSojournError } from '../errors/index.ts';
import { chiSquared, kolmogorovLimit, kolmogorovOf } from '../samplers/testing/goodness.ts';
import { entityOfPlace, philox4x32, purposes, QuickStream, type StreamAddress } from './index.ts';

const at = (draw: number, t = 0): StreamAddress => ({
  purpose: purposes.test,
  t,
  draw,
  entity: entityOfPlace('UGA'),
});

/** The recurrence of sfc32 in 64-bit integers. */
function definition(state: readonly number[], length: number): number[] {
  const mask = 0xffffffffn;
  let [a, b, c, d] = state.map(BigInt) as [bigint, bigint, bigint, bigint];
  return Array.from({ length }, () => {
    const out = (a + b + d) & mask;
    d = (d + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = (((c << 21n) | (c >> 11n)) + out) & mask;
    return Number(out);
  });
}

describe('quick streams', () => {
  test('go on from the Philox block of their address as sfc32 is defined', () => {
    const address = at(7, 3);
    const block = new Uint32Array(4);
    const counter = [0, (purposes.test << 24) | 3, 7, address.entity];
    philox4x32(counter, [42, 0], block);
    const stream = new QuickStream(42, address);
    const words = Array.from({ length: 1000 }, () => stream.nextU32());
    expect(words).toEqual(definition([...block], 1000));
  });

  test('opened again they begin anew, and other addresses give other numbers', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(0xffffff), fc.nat(1000), (draw, t, seed) => {
        const stream = new QuickStream(seed, at(draw, t));
        const first = [stream.nextUniform(), stream.nextUniform()];
        stream.reopen(seed, purposes.test, t, draw, entityOfPlace('UGA'));
        expect([stream.nextUniform(), stream.nextUniform()]).toEqual(first);
        expect(new QuickStream(seed, at(draw + 1, t)).nextUniform()).not.toBe(first[0]);
        expect(new QuickStream(seed + 1, at(draw, t)).nextUniform()).not.toBe(first[0]);
      }),
    );
  });

  test('are uniform, within a stream and over the first numbers of many', () => {
    const stream = new QuickStream(1, at(0));
    expect(
      kolmogorovOf(
        () => stream.nextUniform(),
        200_000,
        (u) => u,
      ),
    ).toBeLessThan(kolmogorovLimit);
    let draw = 0;
    const first = () => {
      draw += 1;
      stream.reopen(1, purposes.test, 0, draw, 5);
      return stream.nextUniform();
    };
    expect(kolmogorovOf(first, 200_000, (u) => u)).toBeLessThan(kolmogorovLimit);
  });

  test('pairs of neighbours fill a square of 16 × 16 evenly, in a stream and across draws', () => {
    const stream = new QuickStream(9, at(0));
    const within = new Float64Array(256);
    for (let i = 0; i < 200_000; i++)
      within[(stream.nextU32() >>> 28) * 16 + (stream.nextU32() >>> 28)]! += 1;
    const across = new Float64Array(256);
    let last = 0;
    for (let draw = 0; draw < 200_000; draw++) {
      stream.reopen(9, purposes.test, 0, draw, 5);
      const next = stream.nextU32() >>> 28;
      if (draw > 0) across[last * 16 + next]! += 1;
      last = next;
    }
    const even = new Float64Array(256).fill(1 / 256);
    // χ² with 255 degrees of freedom exceeds this with probability 10⁻⁴.
    for (const counts of [within, across]) expect(chiSquared(counts, even)).toBeLessThan(347.7);
  });

  test('normals have mean 0 and variance 1', () => {
    const stream = new QuickStream(3, at(0));
    let [sum, squares] = [0, 0];
    for (let i = 0; i < 100_000; i++) {
      const x = stream.nextNormal();
      sum += x;
      squares += x * x;
    }
    expect(Math.abs(sum / 100_000)).toBeLessThan(4 / Math.sqrt(100_000));
    expect(Math.abs(squares / 100_000 - 1)).toBeLessThan(4 * Math.sqrt(2 / 100_000));
  });

  test('an address that does not fit is refused', () => {
    expect(() => new QuickStream(-1, at(0))).toThrow();
    try {
      new QuickStream(1, at(2 ** 33));
      expect.unreachable();
    } catch (error) {
      expect(isSojournError(error)).toBe(true);
    }
  });
});
