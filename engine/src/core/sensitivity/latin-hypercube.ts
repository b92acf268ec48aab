import { checkInteger } from '../errors/index.ts';
import { shuffle } from '../samplers/index.ts';
import { openStream, purposes } from '../streams/index.ts';
import { designSteps } from './steps.ts';

export interface LatinHypercubeOptions {
  readonly seed?: number;
  /** Number of the replicate, default 0. */
  readonly draw?: number;
  /** Points in the middle of their cells instead of anywhere in them. */
  readonly centred?: boolean;
}

/**
 * A Latin hypercube: each coordinate has exactly one point in each of `count` equal cells, paired
 * at random (McKay, Beckman & Conover 1979).
 *
 * @returns count × dimensions, point by point, in (0, 1)
 * @throws SojournError `argument.range`
 * @example latinHypercube(10, 3, {seed: 1})
 */
export function latinHypercube(
  count: number,
  dimensions: number,
  options: LatinHypercubeOptions = {},
): Float64Array {
  const { seed = 0, draw = 0, centred = false } = options;
  checkInteger('count', count, 0, 0x7fffffff);
  checkInteger('dimensions', dimensions, 1, 0xffffff);
  const points = new Float64Array(count * dimensions);
  for (let j = 0; j < dimensions; j++) {
    const stream = openStream(seed, {
      purpose: purposes.sensitivity,
      t: designSteps.latinHypercube,
      draw,
      entity: j,
    });
    const cells = Uint32Array.from({ length: count }, (_, i) => i);
    shuffle(stream, cells);
    for (let i = 0; i < count; i++) {
      const inside = centred ? 0.5 : stream.nextUniform();
      points[i * dimensions + j] = (cells[i]! + inside) / count;
    }
  }
  return points;
}
