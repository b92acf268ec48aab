import { checkInteger } from '../../core/index.ts';
import type { DisplacementCase } from '../contract.ts';
import { type Prepared, prepare, type Setup } from '../prepare.ts';
import { settingsFrom } from '../settings.ts';
import { withBarrier } from './barriers.ts';
import { withCamp, withRegistration } from './camps.ts';
import { withFood, withTravel } from './conditions.ts';
import type { CaseChange, Variants } from './contract.ts';

/** A case without and with changes, both made ready; places and camps are the same in both. */
export interface CasePair {
  readonly base: Prepared;
  readonly variant: Prepared;
  readonly changes: readonly CaseChange[];
}

function checkDays(change: CaseChange, days: number): void {
  if (change.kind === 'travel') return;
  checkInteger('day of a change', change.day, 0, days - 1);
  if ('until' in change && change.until !== undefined)
    checkInteger('until of a change', change.until, change.day + 1, Number.MAX_SAFE_INTEGER);
}

function changed(variants: Variants, change: CaseChange): Variants {
  checkDays(change, variants.variant.days);
  switch (change.kind) {
    case 'close':
    case 'open':
      return { ...variants, variant: withBarrier(variants.variant, change) };
    case 'camp':
      return withCamp(variants, change);
    case 'registration':
      return withRegistration(variants, change);
    case 'food':
      return withFood(variants, change);
    case 'travel':
      return withTravel(variants, change);
  }
}

/**
 * Makes a case ready twice: as it is, and with the changes, one after the other. What a change
 * adds, such as a camp, is there in the case without it, too, but never opens: results have the
 * same rows, and up to the day of the change both take the same random numbers.
 *
 * @param model see {@link DisplacementCase}
 * @param changes none gives two equal cases
 * @throws SojournError `argument.choice` for a name that the case does not have, or an opening
 * where nothing is closed; `argument.range` for days outside the case; what {@link prepare} throws
 * @example preparePair(model, {}, [{ kind: 'close', what: 'border', first: 'Mali', second: 'Niger', day: 60 }])
 */
export function preparePair(
  model: DisplacementCase,
  setup: Setup,
  changes: readonly CaseChange[],
): CasePair {
  const settings = settingsFrom(setup.settings);
  const start: Variants = { base: model, variant: model, baseSettings: settings, settings };
  const end = changes.reduce(changed, start);
  return {
    base: prepare(end.base, { ...setup, settings: end.baseSettings }),
    variant: prepare(end.variant, { ...setup, settings: end.settings }),
    changes,
  };
}
