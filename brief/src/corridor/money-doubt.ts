import { shareOf, shareOfMany, sumOf } from '../compute/index.ts';
import { modelledRemittances } from '../reading/senders.ts';
import { corridorSum } from '../reading/stocks.ts';
import { percent, place } from '../sections/arguments.ts';
import type { Collector } from '../sections/collector.ts';
import { directionStocks } from './direction-stocks.ts';
import { isModelled } from './doubts.ts';
import type { Direction } from './sides.ts';

/**
 * The doubt of the model on one direction: its share of all that the place receives beside the
 * share of the stock alone. Incomes make the difference, and the stocks of an earlier year on which
 * the model was built.
 */
export function sayMoneyDoubt(out: Collector, direction: Direction): void {
  const { origin, destination } = direction;
  const all = modelledRemittances(origin.facts, 'in');
  const usd = all.find(({ partner }) => partner === destination.place.code)?.usd;
  const stock = directionStocks(direction).at(-1);
  if (!usd || !stock || isModelled(direction)) return;
  const everyone = corridorSum(
    origin.facts,
    'abroad',
    origin.stocks.abroad.filter(({ year }) => year === stock.year),
    'people',
  );
  const ofPeople = everyone && shareOfMany(stock.people, everyone);
  if (!ofPeople) return;
  const whole = sumOf(
    all.map((one) => one.usd),
    `${all.length} rows of remittances.usd where receiver=${origin.place.code}`,
  );
  out.tell('corridor.remittances.shares.past', {
    sender: place(destination.place.code),
    receiver: place(origin.place.code),
    ofMoney: percent(shareOf(usd, whole)),
    ofPeople: percent(ofPeople),
  });
}
