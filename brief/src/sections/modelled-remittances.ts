import type { OwnFigure } from '@sojourn/data';
import type { Figure } from '@sojourn/engine/core';
import { amount, sumOf } from '../compute/index.ts';
import type { TableFigure } from '../document.ts';
import { historicPartners, mainlyHistoric } from '../reading/historic.ts';
import { countedFrom } from '../reading/own.ts';
import { type ModelledRemittance, modelledRemittances } from '../reading/senders.ts';
import { list, number, place, words, yearOf } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

const listed = 10;
/** The stock by which the model shares out: people abroad, or migrants here. */
const stockSide = { in: 'abroad', out: 'here' } as const;

interface Row {
  readonly key: string;
  readonly label: string;
  readonly usd: Figure | null;
}

/** All other partners together; the step names those that are not in the sum. */
function restOf(
  context: BriefContext,
  side: 'in' | 'out',
  rest: readonly ModelledRemittance[],
  others: readonly ModelledRemittance[],
): Figure {
  const [own, partner] = side === 'in' ? ['receiver', 'sender'] : ['sender', 'receiver'];
  const apart = others.map((one) => one.partner).join(' ');
  return sumOf(
    rest.map(({ usd }) => usd),
    `${rest.length} rows of remittances.usd where ${own}=${context.place.code}, ${partner}=none of ${apart}`,
  );
}

function rowsOf(
  out: Collector,
  context: BriefContext,
  side: 'in' | 'out',
  all: readonly ModelledRemittance[],
  hidden: ReadonlySet<string>,
): readonly Row[] {
  const told = all.filter(({ partner }) => !hidden.has(partner));
  const withheld = all.slice(0, listed).filter(({ partner }) => hidden.has(partner));
  const [shown, rest] = [told.slice(0, listed), told.slice(listed)];
  const row = ({ partner }: ModelledRemittance, usd: Figure | null): Row => ({
    key: partner,
    label: context.names[partner]?.[context.language] ?? partner,
    usd,
  });
  const others = all.filter((one) => !rest.includes(one));
  return [
    ...shown.map((one) => row(one, one.usd)),
    ...(rest.length > 0
      ? [
          {
            key: 'rest',
            label: out.words('table.remittances.rest'),
            usd: restOf(context, side, rest, others),
          },
        ]
      : []),
    ...withheld.map((one) => row(one, null)),
  ];
}

function figuresOf(rows: readonly Row[]): readonly TableFigure[] {
  return rows.flatMap(({ key, usd }, at): TableFigure[] =>
    usd ? [{ at, row: key, column: 'usd', figure: usd, style: 'usd' }] : [],
  );
}

/** Senders that a series of the user's counts: the model yields to it. */
function countedOf(
  { facts }: BriefContext,
  side: 'in' | 'out',
  all: readonly ModelledRemittance[],
): ReadonlyMap<string, OwnFigure> {
  if (side === 'out') return new Map();
  return new Map(
    all.flatMap(({ partner }): (readonly [string, OwnFigure])[] => {
      const counted = countedFrom(facts, partner);
      return counted ? [[partner, counted]] : [];
    }),
  );
}

function sayCounted(
  out: Collector,
  context: BriefContext,
  counted: ReadonlyMap<string, OwnFigure>,
): void {
  for (const [sender, { figure, owner }] of counted) {
    out.tell('corridor.remittances.own.past', {
      sender: place(sender),
      receiver: place(context.place.code),
      usd: number(figure, 'usd'),
      year: yearOf(figure),
      owner: words(owner),
    });
  }
}

/**
 * The modelled matrix of one side as a table, without a word on its order. A corridor whose stock
 * has shrunk since 1990 is withheld with the reason, and the whole table where most people live in
 * such corridors. A corridor that the user's own series counts is told by the count alone.
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
  const counted = countedOf(context, side, all);
  sayCounted(out, context, counted);
  if (mainlyHistoric(stocks)) {
    out.gap(`gap.remittances-historic-${side}`, 'modelled', args);
    return first.usd.period.start;
  }
  const historic = historicPartners(stocks);
  const hidden = new Set([...historic, ...counted.keys()]);
  const told = all.filter(({ partner }) => !hidden.has(partner));
  const withheld = all
    .slice(0, listed)
    .filter(({ partner }) => historic.has(partner) && !counted.has(partner));
  if (told.length === 0) return first.usd.period.start;
  const rows = rowsOf(out, context, side, all, hidden);
  out.table(
    `remittances-${side}`,
    first.usd.origin.sourceIds,
    {
      columns: [
        { id: 'place', label: out.words('word.place'), kind: 'text' },
        { id: 'usd', label: out.words('table.remittances.usd'), kind: 'number' },
      ],
      rows: rows.map(({ label, usd }) => [label, usd && amount(usd)]),
    },
    {
      title: out.words(`table.remittances-${side}.title`, args),
      note: out.words('table.remittances.note'),
    },
    figuresOf(rows),
  );
  if (withheld.length > 0) {
    const names = list(withheld.map(({ partner }) => place(partner)));
    out.gap(`gap.remittances-withheld-${side}`, 'modelled', { ...args, list: names });
  }
  return first.usd.period.start;
}
