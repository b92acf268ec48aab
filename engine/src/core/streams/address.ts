import { checkInteger } from '../errors/index.ts';
import { fnv1aOfText } from '../math/index.ts';
import type { Purpose } from './purposes.ts';

/** Which stream of a seed: every combination is a sequence of its own. */
export interface StreamAddress {
  /** From the registry {@link purposes}; 8 bits. */
  readonly purpose: Purpose;
  /** Step or year offset, 24 bits. */
  readonly t: number;
  /** Number of the draw, 32 bits. */
  readonly draw: number;
  /** Place, pair or link: {@link entityOfPlace}, {@link entityOfPair}; 32 bits. */
  readonly entity: number;
}

export const largestSeed = Number.MAX_SAFE_INTEGER;
const largestWord = 0xffffffff;

function refuse(seed: number, purpose: number, t: number, draw: number, entity: number): void {
  checkInteger('seed', seed, 0, largestSeed);
  checkInteger('purpose', purpose, 0, 0xff);
  checkInteger('t', t, 0, 0xffffff);
  checkInteger('draw', draw, 0, largestWord);
  checkInteger('entity', entity, 0, largestWord);
}

/**
 * Throws `argument.range` unless the seed is a whole number of at most 53 bits and the address
 * fits its fields (purpose 8 bits, t 24 bits, draw and entity 32 bits each).
 */
export function checkAddress(
  seed: number,
  purpose: number,
  t: number,
  draw: number,
  entity: number,
): void {
  const fits =
    seed >= 0 &&
    seed <= largestSeed &&
    Math.floor(seed) === seed &&
    (purpose & 0xff) === purpose &&
    (t & 0xffffff) === t &&
    draw >>> 0 === draw &&
    entity >>> 0 === entity;
  if (!fits) refuse(seed, purpose, t, draw, entity);
}

/** Low 32 bits of a seed of at most 53, as a signed word: first half of the key. */
export function seedLow(seed: number): number {
  return seed | 0;
}

/** The other 21 bits: second half of the key. */
export function seedHigh(seed: number): number {
  return (seed * 2.3283064365386963e-10) | 0;
}

/** The second counter word: purpose in the top 8 bits, t in the lower 24; a signed word. */
export function purposeWord(purpose: number, t: number): number {
  return (purpose << 24) | t;
}

/**
 * Entity number of a place or link: FNV-1a (32 bits) of its code.
 *
 * @example openStream(seed, {purpose: purposes.parameters, t: 0, draw, entity: entityOfPlace('BGD')})
 */
export function entityOfPlace(code: string): number {
  return fnv1aOfText(code);
}

/**
 * Entity number of a pair: FNV-1a of `AAA>BBB`, so that the direction matters. Two of the
 * ~55,000 pairs of the world's places may share a number (32 bits); they then share shocks.
 */
export function entityOfPair(origin: string, destination: string): number {
  return fnv1aOfText(`${origin}>${destination}`);
}
