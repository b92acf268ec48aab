import { cellOf, type Figure, numbersOf, type Table } from '@sojourn/engine/core';
import type { MatrixInput } from '@sojourn/engine/economy';

/** Corridors of the matrix of 2018 beside the stocks and incomes by which it can be modelled. */
export interface MatrixCheck {
  readonly input: MatrixInput;
  /** US$ of the published matrix, per corridor. */
  readonly published: Float64Array;
  readonly places: readonly string[];
}

const key = (receiver: string, sender: string) => `${receiver}>${sender}`;

/**
 * All corridors with people whose both ends have an income and whose receiver is in the published
 * matrix: input to model it again, and the matrix itself. Totals of receivers are those of the
 * corridors kept, so that what is compared is the sharing out alone.
 *
 * @param stocks `stocks_by_origin`, whole
 * @param remittances the matrix, whole
 * @param incomes by place, from `incomesAt`
 * @param stockYear such as 2015
 */
export function matrixCheck(
  stocks: Table,
  remittances: Table,
  incomes: ReadonlyMap<string, Figure>,
  stockYear: number,
): MatrixCheck {
  const usd = numbersOf(remittances, 'usd');
  const known = new Map<string, number>();
  const receivers = new Set<string>();
  for (let row = 0; row < remittances.length; row++) {
    const receiver = String(cellOf(remittances, 'receiver', row));
    receivers.add(receiver);
    known.set(key(receiver, String(cellOf(remittances, 'sender', row))), usd[row]!);
  }
  const numbers = new Map([...incomes.keys()].map((code, at) => [code, at]));
  const [people, years] = [numbersOf(stocks, 'people'), numbersOf(stocks, 'year')];
  const [receiver, sender, stock, published]: number[][] = [[], [], [], []];
  for (let row = 0; row < stocks.length; row++) {
    if (years[row] !== stockYear || !(people[row]! > 0)) continue;
    const from = String(cellOf(stocks, 'origin', row));
    const to = String(cellOf(stocks, 'destination', row));
    const [i, j] = [numbers.get(from), numbers.get(to)];
    if (i === undefined || j === undefined || !receivers.has(from)) continue;
    receiver!.push(i);
    sender!.push(j);
    stock!.push(people[row]!);
    published!.push(known.get(key(from, to)) ?? 0);
  }
  const total = new Float64Array(numbers.size);
  published!.forEach((value, k) => {
    total[receiver![k]!]! += value;
  });
  return {
    input: {
      receiver: Uint32Array.from(receiver!),
      sender: Uint32Array.from(sender!),
      stock: Float64Array.from(stock!),
      income: Float64Array.from([...incomes.values()], ({ value }) => value!),
      total,
      beta: 0.75,
    },
    published: Float64Array.from(published!),
    places: [...numbers.keys()],
  };
}
