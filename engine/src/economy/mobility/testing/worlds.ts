import fc from 'fast-check';
import type { LabourWorld } from '../contract.ts';

const place = fc.record({
  employment: fc.double({ min: 0.5, max: 700, noNaN: true }),
  perWorker: fc.double({ min: 0.5, max: 100, noNaN: true }),
  labourShare: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
  humanCapital: fc.double({ min: 1, max: 3.7, noNaN: true }),
  tertiary: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
});

type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

/** A world from places; the first half are hosts. */
export function worldFrom(places: readonly Place[]): LabourWorld {
  const list = (of: (place: Place) => number) => Float64Array.from(places, of);
  return {
    names: places.map((_, i) => `place ${i}`),
    year: 2000,
    currency: 'market',
    employment: list((one) => one.employment),
    output: list((one) => one.employment * one.perWorker),
    labourShare: list((one) => one.labourShare),
    humanCapital: list((one) => one.humanCapital),
    tertiary: list((one) => one.tertiary),
    host: Uint8Array.from(places, (_, i) => (i < places.length / 2 ? 1 : 0)),
  };
}

/** Worlds of two to six places. */
export const anyWorld: fc.Arbitrary<LabourWorld> = fc
  .array(place, { minLength: 2, maxLength: 6 })
  .map(worldFrom);

/** The places of a world in another order. */
export function reordered(world: LabourWorld, order: readonly number[]): LabourWorld {
  const list = (values: Float64Array) => Float64Array.from(order, (i) => values[i]!);
  return {
    ...world,
    names: order.map((i) => world.names[i]!),
    employment: list(world.employment),
    output: list(world.output),
    labourShare: list(world.labourShare),
    humanCapital: list(world.humanCapital),
    tertiary: list(world.tertiary),
    host: Uint8Array.from(order, (i) => world.host[i]!),
  };
}

export function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
