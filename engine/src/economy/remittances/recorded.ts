import { checkRange } from '../../core/index.ts';
import { type Sized, sizedBy } from '../levels/sized.ts';

/** Recorded remittances and what passes by other ways. */
export interface RecordedAndTotal {
  readonly recorded: number;
  readonly informal: Sized;
  readonly total: Sized;
}

/**
 * Recorded against total: informal remittances as a part of the recorded ones (Freund and
 * Spatafora 2005; GEP 2006: at least half as much again).
 *
 * @param recorded US$, ≥ 0
 * @throws SojournError `argument.range`
 * @example recordedAndTotal(232e9).total.value // 348e9
 */
export function recordedAndTotal(recorded: number): RecordedAndTotal {
  checkRange('recorded', recorded, 0, 1e13);
  const id = 'rem.informal_share';
  const note = 'Worldwide ratio of 2005; it differs much between countries.';
  return {
    recorded,
    informal: sizedBy(id, 'US$', (share) => share * recorded, note),
    total: sizedBy(id, 'US$', (share) => (1 + share) * recorded, note),
  };
}
