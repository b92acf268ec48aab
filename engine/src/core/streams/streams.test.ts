import { readFileSync } from 'node:fs';
import { reference } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSojournError } from '../errors/index.ts';
import { chiSquared } from '../samplers/testing/goodness.ts';
import {
  entityOfPair,
  entityOfPlace,
  fillNormals,
  fillNormalsOfEntities,
  fillUniforms,
  normalAt,
  openStream,
  type Purpose,
  philox4x32,
  purposes,
  type StreamAddress,
  uniformAt,
} from './index.ts';

const hex = (words: Uint32Array) => [...words].map((w) => w.toString(16).padStart(8, '0'));

describe('Philox 4×32-10', () => {
  /** kat_vectors of Random123, lines `philox4x32 10`: counter, key, output. */
  test.each([
    [
      [0, 0, 0, 0],
      [0, 0],
      ['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8'],
    ],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      ['408f276d', '41c83b0e', 'a20bc7c6', '6d5451fd'],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      ['d16cfe09', '94fdcceb', '5001e420', '24126ea1'],
    ],
  ])('known answer of counter %j', (counter, key, expected) => {
    const out = new Uint32Array(4);
    philox4x32(counter, key, out);
    expect(hex(out)).toEqual(expected);
  });

  test('agrees with the definition in 64-bit integers', () => {
    const definition = (counter: number[], key: number[]) => {
      let [a, b, c, d] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
      let [k, l] = key.map(BigInt) as [bigint, bigint];
      const mask = 0xffffffffn;
      for (let round = 0; round < 10; round++) {
        const first = 0xd2511f53n * a;
        const second = 0xcd9e8d57n * c;
        [a, b, c, d] = [
          (second >> 32n) ^ b ^ k,
          second & mask,
          (first >> 32n) ^ d ^ l,
          first & mask,
        ];
        k = (k + 0x9e3779b9n) & mask;
        l = (l + 0xbb67ae85n) & mask;
      }
      return [a, b, c, d].map(Number);
    };
    const word = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
        const out = new Uint32Array(4);
        philox4x32(counter, key, out);
        expect([...out]).toEqual(definition(counter, key));
      }),
    );
  });

  test('one changed bit of counter or key changes about half of the output', () => {
    const base = new Uint32Array(4);
    const other = new Uint32Array(4);
    philox4x32([1, 2, 3, 4], [5, 6], base);
    let changed = 0;
    for (let bit = 0; bit < 192; bit++) {
      const words = [1, 2, 3, 4, 5, 6];
      words[bit >> 5]! ^= 1 << (bit & 31);
      philox4x32(words.slice(0, 4), words.slice(4), other);
      for (let i = 0; i < 4; i++) {
        for (let x = base[i]! ^ other[i]!; x !== 0; x &= x - 1) changed += 1;
      }
    }
    const bits = 192 * 128;
    expect(Math.abs(changed - bits / 2)).toBeLessThan(5 * Math.sqrt(bits / 4));
  });
});

const address = (over: Partial<StreamAddress> = {}): StreamAddress => ({
  purpose: purposes.test,
  t: 3,
  draw: 17,
  entity: 99,
  ...over,
});
const take = (seed: number, at: StreamAddress, count = 8) => {
  const stream = openStream(seed, at);
  return Array.from({ length: count }, () => stream.nextU32());
};

const anySeed = fc.maxSafeNat();
const anyAddress = fc.record({
  purpose: fc.constantFrom<Purpose>(...Object.values(purposes)),
  t: fc.nat(0xffffff),
  draw: fc.integer({ min: 0, max: 0xffffffff }),
  entity: fc.integer({ min: 0, max: 0xffffffff }),
});

describe('addresses', () => {
  test('counter is block, purpose and t, draw, entity; key is the seed in two words', () => {
    fc.assert(
      fc.property(anySeed, anyAddress, (seed, at) => {
        const out = new Uint32Array(4);
        const second = at.purpose * 2 ** 24 + at.t;
        const key = [Number(BigInt(seed) & 0xffffffffn), Number(BigInt(seed) >> 32n)];
        philox4x32([0, second, at.draw, at.entity], key, out);
        const first = [...out];
        philox4x32([1, second, at.draw, at.entity], key, out);
        expect(take(seed, at)).toEqual([...first, ...out]);
      }),
    );
  });

  test('different addresses or seeds give different numbers', () => {
    fc.assert(
      fc.property(anySeed, anyAddress, anySeed, anyAddress, (seed, at, seed2, at2) => {
        fc.pre(seed !== seed2 || JSON.stringify(at) !== JSON.stringify(at2));
        expect(take(seed, at, 4)).not.toEqual(take(seed2, at2, 4));
      }),
    );
  });

  test('neighbouring purposes, steps, draws and entities have no block twice', () => {
    const seen = new Set<string>();
    let blocks = 0;
    for (const purpose of Object.values(purposes)) {
      for (let t = 0; t < 12; t++) {
        for (let draw = 0; draw < 12; draw++) {
          for (let entity = 0; entity < 12; entity++) {
            const words = take(1, { purpose, t, draw, entity }, 8);
            seen.add(words.slice(0, 4).join()).add(words.slice(4).join());
            blocks += 2;
          }
        }
      }
    }
    expect(seen.size).toBe(blocks);
  });

  test('the order in which streams are opened and read does not matter', () => {
    const one = openStream(4, address({ draw: 1 }));
    const two = openStream(4, address({ draw: 2 }));
    const mixed: [number[], number[]] = [[], []];
    for (let i = 0; i < 10; i++) {
      mixed[1].push(two.nextU32());
      mixed[0].push(one.nextU32());
    }
    expect(mixed).toEqual([take(4, address({ draw: 1 }), 10), take(4, address({ draw: 2 }), 10)]);
  });

  test('a reopened stream is as a new one, whatever was read before', () => {
    fc.assert(
      fc.property(anySeed, anyAddress, fc.nat(9), (seed, at, read) => {
        const stream = openStream(1, address());
        for (let i = 0; i < read; i++) stream.nextU32();
        stream.reopen(seed, at.purpose, at.t, at.draw, at.entity);
        expect(Array.from({ length: 8 }, () => stream.nextU32())).toEqual(take(seed, at));
      }),
    );
  });

  test.each<[string, number, Record<string, number>]>([
    ['purpose', 1, { purpose: 256 }],
    ['purpose', 1, { purpose: -1 }],
    ['t', 1, { t: 2 ** 24 }],
    ['t', 1, { t: -1 }],
    ['t', 1, { t: 0.5 }],
    ['draw', 1, { draw: 2 ** 32 }],
    ['entity', 1, { entity: 2 ** 32 }],
    ['seed', 2 ** 53, {}],
    ['seed', -1, {}],
    ['seed', Number.NaN, {}],
  ])('a %s that does not fit is refused by name', (field, seed, over) => {
    const at = address(over as Partial<StreamAddress>);
    const out = new Float64Array(2);
    const { purpose, t, draw, entity } = at;
    for (const attempt of [
      () => openStream(seed, at),
      () => normalAt(seed, purpose, t, draw, entity),
      () => fillUniforms(out, seed, purpose, t, draw, entity),
    ]) {
      try {
        attempt();
        expect.unreachable();
      } catch (error) {
        expect(isSojournError(error) && [error.code, error.facts.where?.field]).toEqual([
          'argument.range',
          field,
        ]);
      }
    }
  });

  test('the largest address is accepted', () => {
    const at = address({ t: 2 ** 24 - 1, draw: 2 ** 32 - 1, entity: 2 ** 32 - 1 });
    expect(openStream(Number.MAX_SAFE_INTEGER, at).nextUniform()).toBeLessThan(1);
  });

  test('numbers of purposes are different, whole and fit 8 bits', () => {
    const numbers = Object.values(purposes);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number > 0 && number < 256).toBe(true);
  });

  test('purposes keep the numbers under which they were published', () => {
    expect(purposes).toMatchObject({
      parameters: 1,
      'income-shock': 2,
      'labour-shock': 3,
      'forced-shock': 4,
      'world-factor': 5,
      bootstrap: 6,
      'sobol-scramble': 7,
      test: 8,
      measurement: 9,
      sensitivity: 10,
      'recipe-choice': 11,
      imputation: 12,
      displacement: 13,
      'displacement-forecast': 14,
    });
  });

  test('a pair has a direction', () => {
    expect(entityOfPair('BGD', 'SAU')).not.toBe(entityOfPair('SAU', 'BGD'));
    expect(entityOfPair('BGD', 'SAU')).toBe(entityOfPlace('BGD>SAU'));
  });
});

const shared = reference('facts/places.csv');

test.skipIf(shared.path === null)(
  `no two places of the world share an entity, and of all their pairs hardly any ${shared.reason}`,
  () => {
    const rows = readFileSync(shared.path!, 'utf8').trim().split('\n').slice(1);
    const codes = rows.map((row) => row.slice(0, 3));
    expect(codes.length).toBeGreaterThan(200);
    expect(new Set(codes.map(entityOfPlace)).size).toBe(codes.length);
    const pairs = new Set(codes.flatMap((a) => codes.map((b) => entityOfPair(a, b))));
    expect(codes.length ** 2 - pairs.size).toBeLessThan(5);
  },
);

describe('uniforms and normals', () => {
  test('filling gives what the stream gives one by one, for any length', () => {
    fc.assert(
      fc.property(anySeed, anyAddress, fc.nat(9), (seed, at, length) => {
        const { purpose, t, draw, entity } = at;
        const uniforms = new Float64Array(length);
        const normals = new Float64Array(length);
        fillUniforms(uniforms, seed, purpose, t, draw, entity);
        fillNormals(normals, seed, purpose, t, draw, entity);
        const one = openStream(seed, at);
        const two = openStream(seed, at);
        expect([...uniforms]).toEqual(Array.from({ length }, () => one.nextUniform()));
        expect([...normals]).toEqual(Array.from({ length }, () => two.nextNormal()));
        expect(uniformAt(seed, purpose, t, draw, entity)).toBe(openStream(seed, at).nextUniform());
        expect(normalAt(seed, purpose, t, draw, entity)).toBe(openStream(seed, at).nextNormal());
      }),
    );
  });

  test('normals of many entities are those of each entity', () => {
    const entities = Uint32Array.from(['BGD', 'NPL', 'PHL'], entityOfPlace);
    const out = new Float64Array(3);
    fillNormalsOfEntities(out, entities, 7, purposes['income-shock'], 12, 3);
    const each = [...entities].map((e) => normalAt(7, purposes['income-shock'], 12, 3, e));
    expect([...out]).toEqual(each);
    expect(() =>
      fillNormalsOfEntities(new Float64Array(2), entities, 7, purposes.test, 0, 0),
    ).toThrow(/wrong shape/);
  });

  test('uniforms are odd multiples of 2⁻⁵³, open at both ends', () => {
    fc.assert(
      fc.property(anySeed, anyAddress, (seed, at) => {
        const steps = openStream(seed, at).nextUniform() * 2 ** 53;
        expect(steps % 2).toBe(1);
        expect(steps > 0 && steps < 2 ** 53).toBe(true);
      }),
    );
  });

  test('a uniform takes the next two words, wherever in a block it begins', () => {
    fc.assert(
      fc.property(anySeed, anyAddress, fc.nat(6), (seed, at, before) => {
        const words = take(seed, at, before + 2);
        const stream = openStream(seed, at);
        for (let i = 0; i < before; i++) stream.nextU32();
        const bits = words[before]! >>> 6;
        expect(Math.floor(stream.nextUniform() * 2 ** 26)).toBe(bits);
        expect(stream.nextU32()).toBe(take(seed, at, before + 3)[before + 2]);
      }),
    );
  });

  test('bytes are equally frequent', () => {
    const stream = openStream(2, address());
    const bytes = [0, 8, 16, 24].map(() => new Float64Array(256));
    for (let i = 0; i < 100_000; i++) {
      const word = stream.nextU32();
      for (const [index, counts] of bytes.entries()) counts[(word >>> (8 * index)) & 255]! += 1;
    }
    /** qchisq(1e-4, 255, lower.tail = FALSE) in R 4.2.2. */
    for (const counts of bytes) {
      expect(
        chiSquared(
          counts,
          counts.map(() => 1 / 256),
        ),
      ).toBeLessThan(347.654212);
    }
  });

  test.each(['t', 'draw', 'entity'] as const)(
    'first normals along %s are not correlated',
    (axis) => {
      const size = 20_000;
      const at = (i: number) => {
        const { purpose, t, draw, entity } = address({ [axis]: i });
        return normalAt(6, purpose, t, draw, entity);
      };
      const values = Float64Array.from({ length: size }, (_, i) => at(i));
      const sum = values.reduce((a, b) => a + b, 0);
      const squares = values.reduce((a, b) => a + b * b, 0);
      let lagged = 0;
      for (let i = 1; i < size; i++) lagged += values[i]! * values[i - 1]!;
      expect(Math.abs(sum) / Math.sqrt(size)).toBeLessThan(5);
      expect(Math.abs(squares - size) / Math.sqrt(2 * size)).toBeLessThan(5);
      expect(Math.abs(lagged) / Math.sqrt(size)).toBeLessThan(5);
    },
  );
});
