import type { TableTwin } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import { historicPartners, mainlyHistoric } from '../reading/historic.ts';
import { type ModelledRemittance, modelledRemittances } from '../reading/senders.ts';
import { list, place, yearOf } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

const listed = 10;
/** The stock by which the model shares out: people abroad, or migrants here. */
const stockSide = { in: 'abroad', out: 'here' } as const;

function rowsOf(
  out: Collector,
  context: BriefContext,
  told: readonly ModelledRemittance[],
  withheld: readonly ModelledRemittance[],
): TableTwin['rows'] {
  const name = ({ partner }: ModelledRemittance) =>
    context.names[partner]?.[context.language] ?? partner;
  const rest = told.slice(listed).map(({ usd }) => usd);
  return [
    ...told.slice(0, listed).map((one) => [name(one), amount(one.usd)]),
    ...(rest.length > 0
      ? [[out.words('table.remittances.rest'), rest.reduce((sum, usd) => sum + amount(usd), 0)]]
      : []),
    ...withheld.map((one) => [name(one), null]),
  ];
}

/**
 * The modelled matrix of one side as a table, without a word on its order. A corridor whose stock
 * has shrunk since 1990 is withheld with the reason, and the whole table where most people live in
 * such corridors.
 *
 * @returns the year of the matrix, or null where it holds nothing of the place
 */
export function modelledTable(
  out: Collector,
  context: BriefContext,
  side: 'in' | 'out',
): number | null {
  const all = modelledRemittances(context.facts, side);
  const [first] = all;
  if (!first) return null;
  const stocks = context.stocks[stockSide[side]];
  const args = { place: place(context.place.code), year: yearOf(first.usd) };
  if (mainlyHistoric(stocks)) {
    out.gap(`gap.remittances-historic-${side}`, 'modelled', args);
    return first.usd.period.start;
  }
  const historic = historicPartners(stocks);
  const told = all.filter(({ partner }) => !historic.has(partner));
  const withheld = all.slice(0, listed).filter(({ partner }) => historic.has(partner));
  if (told.length === 0) return first.usd.period.start;
  out.table(
    `remittances-${side}`,
    first.usd.origin.sourceIds,
    {
      columns: [
        { id: 'place', label: out.words('word.place'), kind: 'text' },
        { id: 'usd', label: out.words('table.remittances.usd'), kind: 'number' },
      ],
      rows: rowsOf(out, context, told, withheld),
    },
    {
      title: out.words(`table.remittances-${side}.title`, args),
      note: out.words('table.remittances.note'),
    },
  );
  if (withheld.length > 0) {
    const names = list(withheld.map(({ partner }) => place(partner)));
    out.gap(`gap.remittances-withheld-${side}`, 'modelled', { ...args, list: names });
  }
  return first.usd.period.start;
}
