import {
  type CaseChange,
  type CasePair,
  type CompareRow,
  campRows,
  type DisplacementCase,
  preparePair,
  type Setup,
} from '@sojourn/engine/displacement';
import { type Release, releaseOf } from '../release.ts';

/** A case without and with changes, and what of it may be told. */
export interface ComparePlan {
  readonly pair: CasePair;
  readonly release: Release;
  /** Camps or areas that may be told, and all camps together as the last. */
  readonly rows: readonly CompareRow[];
}

/**
 * Makes a comparison ready, for any door.
 *
 * @param full a live case in full: only on an explicit wish, and stamped
 * @throws SojournError what `preparePair` throws
 * @example const { pair, rows } = planComparison(model, {}, changes, false)
 */
export function planComparison(
  model: DisplacementCase,
  setup: Setup,
  changes: readonly CaseChange[],
  full: boolean,
): ComparePlan {
  const pair = preparePair(model, setup, changes);
  const each = campRows(pair.base);
  const names = each.slice(0, -1).map(({ name }) => name);
  const release = releaseOf(pair.base.model, names, full);
  return { pair, release, rows: [...release.areas, each.at(-1)!] };
}
