import {
  type DisasterHistory,
  type DisasterOutlook,
  type DisasterScenario,
  disasterOutlook,
} from '@sojourn/engine/displacement';
import type { Kind, Part } from '../kind.ts';

/** The event that is thought of. */
export interface OutlookOrder {
  readonly scenario: DisasterScenario;
  readonly draws: number;
  readonly seed: number;
}

interface OutlookPart extends Part {
  readonly outlook: DisasterOutlook;
}

/**
 * The outlook of a disaster, whole: it is too small to be shared, but not for the thread of a page.
 *
 * @example pool.share(outlooks, history, { scenario, draws: 1000, seed: 1 })
 */
export const outlooks: Kind<DisasterHistory, OutlookOrder, OutlookPart, DisasterOutlook> = {
  name: 'outlook',
  stage: 'draws',
  slice: 1,
  task: 1,
  early: 0,
  large: false,
  draws: () => 1,
  open: (history) => ({
    begin:
      ({ scenario, draws, seed }) =>
      (first, last) => ({ first, last, outlook: disasterOutlook(history, scenario, draws, seed) }),
  }),
  collect() {
    const parts: OutlookPart[] = [];
    return { take: (part) => parts.push(part), result: () => parts[0]!.outlook };
  },
};
