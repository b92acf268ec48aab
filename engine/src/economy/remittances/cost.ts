import { checkRange, exp } from '../../core/index.ts';
import { setting } from '../effects/index.ts';
import { type Range, type Sized, sizeOf } from '../levels/sized.ts';

/** What States aim at for 2030 (SDG 10.c): a cost below 3 % of the amount, and no corridor over 5 %. */
export const costGoal = setting('rem.cost_goal').value;
export const corridorLimit = setting('rem.corridor_limit').value;

/** One sending, whole: sent = received + fee. */
export interface Sending {
  readonly sent: number;
  readonly fee: number;
  readonly received: number;
}

/**
 * Follows money from the sender through the cost to the receiver.
 *
 * @param sent US$ paid by the sender, fee included, ≥ 0
 * @param cost % of the amount sent, 0 to 100
 * @throws SojournError `argument.range`
 * @example send(200, 6) // { sent: 200, fee: 12, received: 188 }
 */
export function send(sent: number, cost: number): Sending {
  checkRange('sent', sent, 0, 1e13);
  checkRange('cost', cost, 0, 100);
  const fee = (sent * cost) / 100;
  return { sent, fee, received: sent - fee };
}

/** The same from what arrived. @param cost % of the amount sent, 0 to 99 */
export function sendingOf(received: number, cost: number): Sending {
  checkRange('received', received, 0, 1e13);
  checkRange('cost', cost, 0, 99);
  const sent = received / (1 - cost / 100);
  return { sent, fee: sent - received, received };
}

/** What a lower cost leaves to senders and receivers, before and after people respond. */
export interface CostCut {
  /** US$ a year on the amount sent today, before any response; 0 where the goal is met. */
  readonly saving: number;
  /** Change of all remittances in %, by the semi-elasticity. */
  readonly total: Sized;
  /** Change of recorded remittances in %: total, and what moves into recorded channels. */
  readonly recorded: Sized;
  /** The part of the recorded change that is no new money, in percentage points. */
  readonly formalised: Sized;
}

/** A third of the effect on recorded remittances is read as one on the total. */
const partOfTotal = setting('rem.cost.part_on_total').value;

const percentChange = (semiElasticity: number, points: number) =>
  100 * (exp(semiElasticity * points) - 1);

function response(points: number, size: Range, of: (one: number) => number, note: string): Sized {
  const ends = [size.low, size.central, size.high].map(of);
  const least = Math.min(...ends);
  return {
    value: of(size.central),
    low: least,
    high: Math.max(...ends),
    unit: '%',
    direction: points === 0 ? '0' : '+',
    grade: 'weak',
    effects: ['rem.cost.volume_macro'],
    dashed: false,
    note,
  };
}

/**
 * What sending costs today, and what a cost at the goal would leave in people's hands: the direct
 * saving first, the response of volumes after it (Freund and Spatafora 2008: mostly formalisation).
 *
 * @param sent US$ a year, fee included
 * @param cost % of the amount, 0 to 100
 * @param goal % of the amount (SDG 10.c: 3); no saving where it is met
 * @throws SojournError `argument.range`
 * @example costCut(700e9, 6.2).saving // 22.4e9
 */
export function costCut(sent: number, cost: number, goal = costGoal): CostCut {
  checkRange('goal', goal, 0, 100);
  const saving = Math.max(0, send(sent, cost).fee - send(sent, goal).fee);
  const points = Math.min(0, goal - cost);
  const size = sizeOf('rem.cost.volume_macro');
  const all = (one: number) => percentChange(one * partOfTotal, points);
  const recorded = (one: number) => percentChange(one, points);
  return {
    saving,
    total: response(points, size, all, 'A third of the effect on recorded remittances.'),
    recorded: response(
      points,
      size,
      recorded,
      'Mixes volume and the shift into recorded channels.',
    ),
    formalised: response(points, size, (one) => recorded(one) - all(one), 'Not new money.'),
  };
}
