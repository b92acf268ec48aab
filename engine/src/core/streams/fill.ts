import { checkLength } from '../errors/index.ts';
import { normalQuantile } from '../special/index.ts';
import { checkAddress, purposeWord, seedHigh, seedLow } from './address.ts';
import { philoxBlock } from './philox.ts';
import type { Purpose } from './purposes.ts';
import { uniformOfWords } from './uniform.ts';

const block = new Uint32Array(4);
const perWord = 2.3283064365386963e-10; // 2⁻³²

/**
 * Fills `out` with the uniforms that a stream opened at this address would give one by one.
 *
 * @throws SojournError `argument.range` where a field does not fit its bits
 * @example fillUniforms(out, 42, purposes.bootstrap, 0, draw, 0)
 */
export function fillUniforms(
  out: Float64Array,
  seed: number,
  purpose: Purpose,
  t: number,
  draw: number,
  entity: number,
): void {
  checkAddress(seed, purpose, t, draw, entity);
  const word = purposeWord(purpose, t);
  const low = seedLow(seed);
  const high = seedHigh(seed);
  const pairs = out.length >>> 1;
  for (let index = 0; index < pairs; index++) {
    philoxBlock(index, word, draw, entity, low, high, block, 0);
    out[2 * index] = uniformOfWords(block[0]!, block[1]!);
    out[2 * index + 1] = uniformOfWords(block[2]!, block[3]!);
  }
  if (2 * pairs === out.length) return;
  philoxBlock(pairs, word, draw, entity, low, high, block, 0);
  out[2 * pairs] = uniformOfWords(block[0]!, block[1]!);
}

/** Fills `out` with the standard normals that a stream opened at this address would give. */
export function fillNormals(
  out: Float64Array,
  seed: number,
  purpose: Purpose,
  t: number,
  draw: number,
  entity: number,
): void {
  fillUniforms(out, seed, purpose, t, draw, entity);
  for (let index = 0; index < out.length; index++) out[index] = normalQuantile(out[index]!);
}

/** The first uniform of the stream at this address, without opening it. */
export function uniformAt(
  seed: number,
  purpose: Purpose,
  t: number,
  draw: number,
  entity: number,
): number {
  checkAddress(seed, purpose, t, draw, entity);
  // The words are written out: as calls they would cost as much again as the block itself.
  const word = (purpose << 24) | t;
  philoxBlock(0, word, draw | 0, entity | 0, seed | 0, (seed * perWord) | 0, block, 0);
  return uniformOfWords(block[0]!, block[1]!);
}

/**
 * The first standard normal of the stream at this address: one shock of one entity at one step.
 *
 * @example normalAt(seed, purposes['income-shock'], year - 2020, draw, entityOfPlace('NPL'))
 */
export function normalAt(
  seed: number,
  purpose: Purpose,
  t: number,
  draw: number,
  entity: number,
): number {
  return normalQuantile(uniformAt(seed, purpose, t, draw, entity));
}

/**
 * The first standard normal of many entities' streams at once: `out[i] = normalAt(…, entities[i])`.
 *
 * @param out one number per entity
 * @param entities entity numbers, computed once (hashing a code costs more than a draw)
 * @throws SojournError `argument.range`, `argument.shape`
 */
export function fillNormalsOfEntities(
  out: Float64Array,
  entities: Uint32Array,
  seed: number,
  purpose: Purpose,
  t: number,
  draw: number,
): void {
  checkAddress(seed, purpose, t, draw, 0);
  checkLength('out', out.length, entities.length);
  const word = purposeWord(purpose, t);
  const low = seedLow(seed);
  const high = seedHigh(seed);
  for (let index = 0; index < entities.length; index++) {
    philoxBlock(0, word, draw, entities[index]! | 0, low, high, block, 0);
    out[index] = normalQuantile(uniformOfWords(block[0]!, block[1]!));
  }
}
