import type { Band } from '@sojourn/engine/economy';
import type { Line } from '../remittances/line.ts';
import type { AskedWorld } from './world.ts';

/** Makes lines of one experiment: year, source and effects are the same for all. */
export function lineMaker({ world, source }: AskedWorld, effects: readonly string[]) {
  return (
    [id, what, unit]: readonly [string, string, string],
    value: number,
    bounds: Band | null,
    note = '',
  ): Line => ({
    id,
    what,
    value: Number.isFinite(value) ? value : null,
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
    unit,
    period: String(world.year),
    source,
    vintage: '',
    grade: 'modelled',
    effects,
    dashed: !Number.isFinite(value),
    note,
  });
}

/** Bounds in another unit. */
export function scaled({ low, high }: Band, by: number): Band {
  return { low: low * by, high: high * by };
}
