import { checkRange, SojournError } from '../../core/index.ts';
import { publishedBeta, rateOf } from './per-migrant.ts';

/** Where people of one origin live. */
export interface Sender {
  readonly place: string;
  /** People born in the origin who live there. */
  readonly stock: number;
  /** Income per head there; null where the data have none. */
  readonly income: number | null;
}

/** A total, and where those live who may have sent it. */
export interface AllocationInput {
  /** Remittances that the origin receives from all over, US$. */
  readonly total: number;
  /** Income per head of the origin, same unit as the senders'. */
  readonly income: number;
  readonly senders: readonly Sender[];
  /** Exponent of the rule, 0 to 1; published: 0.75. */
  readonly beta?: number;
}

/** What the model gives one sender. */
export interface Allocated {
  readonly place: string;
  /** US$, by stocks and incomes. */
  readonly usd: number;
  /** US$, by stocks alone: the difference is the doubt of the allocation. */
  readonly byStock: number;
  readonly low: number;
  readonly high: number;
  /** False where the sender's income is unknown, so that its people count as the average. */
  readonly incomeKnown: boolean;
}

function checkSenders({ total, income, senders, beta = 0 }: AllocationInput): void {
  checkRange('total', total, 0, 1e13);
  checkRange('income', income, Number.MIN_VALUE, 1e7);
  checkRange('beta', beta, 0, 1);
  const seen = new Set<string>();
  for (const { place, stock, income: host } of senders) {
    checkRange(`stock of ${place}`, stock, 0, 1e9);
    if (host !== null) checkRange(`income of ${place}`, host, Number.MIN_VALUE, 1e7);
    if (seen.has(place)) {
      throw new SojournError({
        code: 'argument.choice',
        where: { field: 'senders' },
        got: `${place} twice`,
        expected: 'each place once',
        remedy: 'Add the stocks of a place up before they are given.',
      });
    }
    seen.add(place);
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Per-migrant rates; a sender without income gets the mean of the others, weighted by people. */
function ratesOf({ income, senders, beta = publishedBeta() }: AllocationInput): number[] {
  const rate = (host: number) => rateOf(income, host, beta);
  const known = senders.flatMap(({ stock, income: host }) =>
    host === null ? [] : [{ stock, rate: rate(host) }],
  );
  const people = sum(known.map(({ stock }) => stock));
  const mean = people > 0 ? sum(known.map((one) => one.stock * one.rate)) / people : income;
  return senders.map(({ income: host }) => (host === null ? mean : rate(host)));
}

/**
 * Shares a country's remittances out over where its people live, by stocks and incomes (Ratha and
 * Shaw 2007): R_ij = R_i S_ij r_ij / Σ_j S_ij r_ij. A model, never a count: the range runs from the
 * rule to the shares of the stocks alone, for incomes add little to stocks (common part with the
 * matrix of 2018: 0.930 with incomes, 0.909 without).
 *
 * @param input total in US$, incomes in one unit, people by place
 * @returns a row a sender, in the order given; sums to the total (or to 0 where nobody is abroad)
 * @throws SojournError `argument.range` for negative stocks, incomes or totals; `argument.choice`
 * for a place twice
 * @example
 * allocate({ total: 22e9, income: 9_000, senders: [{ place: 'SAU', stock: 1.3e6, income: 55_000 }] })
 */
export function allocate(input: AllocationInput): readonly Allocated[] {
  checkSenders(input);
  const { total, senders } = input;
  const rates = ratesOf(input);
  const weights = senders.map(({ stock }, at) => stock * rates[at]!);
  const [allWeights, allPeople] = [sum(weights), sum(senders.map(({ stock }) => stock))];
  return senders.map(({ place, stock, income }, at) => {
    const usd = allWeights > 0 ? (total * weights[at]!) / allWeights : 0;
    const byStock = allPeople > 0 ? (total * stock) / allPeople : 0;
    return {
      place,
      usd,
      byStock,
      low: Math.min(usd, byStock),
      high: Math.max(usd, byStock),
      incomeKnown: income !== null,
    };
  });
}
