import { derive, type Figure, figure, type Table } from '@sojourn/engine/core';
import { allocate, historicPartners, mainlyHistoric } from '@sojourn/engine/economy';
import type { PlaceFacts } from '../read/facts.ts';
import { type CountedRemittance, countedRemittance } from './counted.ts';
import { incomesAt } from './incomes.ts';
import { latestOf, matrixOf, stocksAbroadAt, stockYearNear, stockYears } from './read.ts';

/** One corridor of the money: where it is sent from. */
export interface RemittanceCorridor {
  readonly partner: string;
  readonly people: Figure;
  /** Modelled from stocks and incomes; the range runs to the share of the stock alone. */
  readonly modelled: Figure;
  /** Share of the total by stocks alone. */
  readonly byStock: Figure;
  /** The same corridor in the matrix of 2018, where it has it. */
  readonly matrix: Figure | null;
  /** The user's own series, to which the model yields. */
  readonly counted: CountedRemittance | null;
  /** Most of its people came long ago: the modelled figures are withheld. */
  readonly historic: boolean;
  /** False where the income there is unknown, so that its people count as the average. */
  readonly incomeKnown: boolean;
}

/** What is known of the money that one place receives. */
export interface RemittancePicture {
  readonly received: Figure | null;
  /** % of the amount sent; an average of a place, not of a corridor. */
  readonly cost: Figure | null;
  readonly income: Figure | null;
  /** Year of the stocks: the one nearest to that of the total. */
  readonly stockYear: number | null;
  /** True where most people live in corridors of older arrivals: all is withheld. */
  readonly historic: boolean;
  /** In the order of the codes: a model ranks nobody. */
  readonly corridors: readonly RemittanceCorridor[];
}

const partnersOf = (stocks: ReadonlyMap<string, Figure>) =>
  [...stocks].map(([partner, people]) => ({ partner, people: people.value! }));

function modelledFigure(
  value: number,
  range: { low: number; high: number },
  received: Figure,
  stock: Figure,
  step: string,
): Figure {
  const origin = derive(received.unit, step, [received.origin, stock.origin]);
  const rows = [...(received.rows ?? []), ...(stock.rows ?? [])];
  return figure(value, received.period, origin, { ...range, quality: 'modelled', rows });
}

function corridorsOf(
  facts: PlaceFacts,
  received: Figure,
  income: Figure,
  incomes: ReadonlyMap<string, Figure>,
  stockYear: number,
): readonly RemittanceCorridor[] {
  const { first } = stockYears(facts)!;
  const stocks = stocksAbroadAt(facts, stockYear);
  const old = historicPartners(partnersOf(stocksAbroadAt(facts, first)), partnersOf(stocks));
  const matrix = matrixOf(facts);
  const codes = [...stocks.keys()].sort();
  const rows = allocate({
    total: received.value!,
    income: income.value!,
    senders: codes.map((place) => ({
      place,
      stock: stocks.get(place)!.value!,
      income: incomes.get(place)?.value ?? null,
    })),
  });
  return rows.map(({ place, usd, byStock, low, high, incomeKnown }): RemittanceCorridor => {
    const people = stocks.get(place)!;
    const step = `shared out by stocks of ${stockYear} and incomes (Ratha and Shaw 2007)`;
    const bare = `shared out by stocks of ${stockYear} alone`;
    const range = { low, high };
    return {
      partner: place,
      people,
      modelled: modelledFigure(usd, range, received, people, step),
      byStock: modelledFigure(byStock, { low: byStock, high: byStock }, received, people, bare),
      matrix: matrix.get(place) ?? null,
      counted: countedRemittance(facts, place),
      historic: old.has(place),
      incomeKnown,
    };
  });
}

/**
 * The money that a place receives, by where its people live: the total as recorded, shared out by
 * stocks of about that year and incomes, with the shares of stocks alone as its doubt, the matrix of 2018 and a central
 * bank's series beside. Corridors are in the order of their codes.
 *
 * @param facts of the place, with the user's own series where there are any
 * @param panel the whole panel, for incomes of other places
 * @example remittancePicture(await loadPlaceFacts(snapshot, 'BGD'), await snapshot.table('panel'))
 */
export function remittancePicture(facts: PlaceFacts, panel: Table): RemittancePicture {
  const received = latestOf(facts, 'remittances_usd');
  const years = stockYears(facts);
  const incomes = received ? incomesAt(panel, facts, received.period.start) : new Map();
  const income = incomes.get(facts.place.code) ?? null;
  const stockYear = received ? stockYearNear(facts, received.period.start) : (years?.last ?? null);
  const historic =
    years !== null &&
    stockYear !== null &&
    mainlyHistoric(
      partnersOf(stocksAbroadAt(facts, years.first)),
      partnersOf(stocksAbroadAt(facts, stockYear)),
    );
  return {
    received,
    cost: latestOf(facts, 'remittance_cost'),
    income,
    stockYear,
    historic,
    corridors:
      received && income && stockYear !== null
        ? corridorsOf(facts, received, income, incomes, stockYear)
        : [],
  };
}
