import type { Figure } from '@sojourn/engine/core';
import { quotient, shareOfMany } from '../compute/index.ts';
import type { FigureStyle } from '../document.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { latestDecisions } from '../reading/decisions.ts';
import { type InNeedKind, solutionsReader } from '../reading/displaced.ts';
import { latestRecorded } from '../reading/panel.ts';
import { palestine, registeredByUnrwa } from '../reading/unrwa.ts';
import { directionStocks } from './direction-stocks.ts';
import { directionInNeed } from './displacement.ts';
import { doubtMark } from './doubts.ts';
import { latestOwnOn } from './own.ts';
import { countedRemittance, modelledRemittance } from './remittances.ts';
import type { Direction, Side } from './sides.ts';

/** A figure with what is to be read with it, or the reason why there is none. */
export type Cell =
  | { readonly figure: Figure; readonly style: FigureStyle; readonly mark?: MessageId }
  | { readonly absent: MessageId };

/** A line of the annex: one rule for both governments. */
export interface AnnexRow {
  /** Words are `annex.<id>.label`. */
  readonly id: RowId;
  readonly kind: 'counts' | 'gains' | 'pays' | 'risks';
  /** Left out of a corridor where it is about neither side; about any without it. */
  isAbout?(side: Side): boolean;
  find(side: Side): Cell;
}

/** A line of the annex by the name of its label. */
export type RowId =
  Extract<MessageId, `annex.${string}.label`> extends `annex.${infer Id}.label` ? Id : never;

function cell(
  figure: Figure | null | undefined,
  style: FigureStyle,
  absent: MessageId,
  mark?: MessageId,
): Cell {
  return figure ? { figure, style, ...(mark && { mark }) } : { absent };
}

function stockHere({ inbound }: Side): Cell {
  const mark = doubtMark(inbound);
  const found = directionStocks(inbound).at(-1)?.people;
  return cell(found, 'exact', 'annex.none.stock', mark ? `doubts.${mark}` : undefined);
}

function womenHere({ inbound }: Side): Cell {
  const latest = directionStocks(inbound).at(-1);
  if (!latest) return { absent: 'annex.none.stock' };
  const share = latest.female && shareOfMany(latest.female, latest.people);
  return cell(share, 'percent', 'annex.none.sex');
}

function protectedHere(kind: InNeedKind) {
  return ({ inbound }: Side): Cell => {
    const parts = directionInNeed(inbound).at(-1)?.parts ?? [];
    const found = parts.find((part) => part.kind === kind)?.people;
    return cell(found, 'exact', 'annex.none.record');
  };
}

function firstDecisions({ self, other }: Side) {
  const all = latestDecisions(self.facts, 'asylum', other.place.code);
  return all.find(({ instance }) => instance === 'first') ?? null;
}

function decisions(side: Side): Cell {
  return cell(firstDecisions(side)?.n, 'exact', 'annex.none.record');
}

function protectionRate(side: Side): Cell {
  const found = firstDecisions(side);
  if (!found) return { absent: 'annex.none.record' };
  return cell(found.rate, 'percent', 'annex.none.few');
}

function solution(role: 'origin' | 'asylum', kind: string) {
  return ({ self, other }: Side): Cell => {
    const found = solutionsReader(self.facts).between(role, kind, other.place.code);
    return cell(found, 'exact', 'annex.none.record');
  };
}

/** A count of the user's where there is one; the model is withheld where most came long ago. */
function remitted(direction: Direction): Cell {
  const counted = countedRemittance(direction);
  if (counted) return { figure: counted.figure, style: 'usd', mark: 'annex.mark.own' };
  const found = modelledRemittance(direction);
  if (found?.historic) return { absent: 'annex.none.historic' };
  return cell(found?.usd, 'usd', 'annex.none.model', 'annex.mark.modelled');
}

function panel(indicator: string, style: FigureStyle, mark?: MessageId) {
  return ({ self }: Side): Cell =>
    cell(latestRecorded(self.panel, indicator), style, 'annex.none.record', mark);
}

/** People of the other side under or seeking protection here, weighed by who lives here. */
function hostedRate({ self, inbound }: Side): Cell {
  const latest = directionInNeed(inbound).at(-1);
  const inhabitants = latest && self.panel.at('population', latest.year);
  const rate =
    latest && inhabitants
      ? quotient(latest.people, inhabitants, 1000, 'per 1,000 inhabitants')
      : null;
  return cell(rate, 'plain', 'annex.none.record');
}

function own(concept: 'departures' | 'stock-abroad', absent: MessageId) {
  return (side: Side): Cell =>
    cell(latestOwnOn(side, concept)?.figure, 'exact', absent, 'annex.mark.own');
}

const isPalestine = ({ other }: Side) => other.place.code === palestine;

/** Palestine refugees of the field of UNRWA on this side; UNRWA registers no others. */
function registered(side: Side): Cell {
  const found = isPalestine(side) ? registeredByUnrwa(side.self.facts) : null;
  return cell(found, 'exact', 'annex.none.record', 'annex.mark.unrwa');
}

const never = (absent: MessageId) => (): Cell => ({ absent });

/** What each side counts, gains, pays and risks: the same lines for both, in the same order. */
export const annexRows: readonly AnnexRow[] = [
  { id: 'stock', kind: 'counts', find: stockHere },
  { id: 'women', kind: 'counts', find: womenHere },
  { id: 'own-people', kind: 'counts', find: own('stock-abroad', 'annex.none.own-people') },
  { id: 'departures', kind: 'counts', find: own('departures', 'annex.none.departures') },
  { id: 'arrivals', kind: 'counts', find: never('annex.none.arrivals') },
  { id: 'refugees', kind: 'counts', find: protectedHere('refugees') },
  { id: 'asylum', kind: 'counts', find: protectedHere('asylum_seekers') },
  { id: 'others', kind: 'counts', find: protectedHere('other_in_need') },
  { id: 'unrwa', kind: 'counts', isAbout: isPalestine, find: registered },
  { id: 'decisions', kind: 'counts', find: decisions },
  { id: 'rate', kind: 'counts', find: protectionRate },
  { id: 'returned', kind: 'counts', find: solution('origin', 'returned_refugees') },
  { id: 'admitted', kind: 'counts', find: solution('asylum', 'resettlement') },
  { id: 'naturalised', kind: 'counts', find: solution('asylum', 'naturalisation') },
  { id: 'received', kind: 'gains', find: ({ outbound }) => remitted(outbound) },
  { id: 'received-all', kind: 'gains', find: panel('remittances_usd', 'usd', 'annex.mark.whole') },
  {
    id: 'received-gdp',
    kind: 'gains',
    find: panel('remittances_gdp', 'percent', 'annex.mark.whole'),
  },
  { id: 'workers', kind: 'gains', find: never('annex.none.workers') },
  { id: 'net', kind: 'gains', find: panel('net_migration', 'exact', 'annex.mark.residual') },
  { id: 'cost', kind: 'pays', find: panel('remittance_cost', 'percent', 'annex.mark.goal') },
  { id: 'recruitment', kind: 'pays', find: never('annex.none.recruitment') },
  { id: 'sent', kind: 'pays', find: ({ inbound }) => remitted(inbound) },
  { id: 'hosting', kind: 'pays', find: hostedRate },
  { id: 'deaths', kind: 'risks', find: panel('conflict_deaths_rate', 'decimal') },
  { id: 'homicide', kind: 'risks', find: panel('homicide', 'plain') },
  { id: 'idps', kind: 'risks', find: panel('idps_conflict_idmc', 'exact') },
  {
    id: 'movements',
    kind: 'risks',
    find: panel('new_idp_disaster', 'exact', 'annex.mark.movements'),
  },
  {
    id: 'trafficked',
    kind: 'risks',
    find: panel('trafficking_detected', 'exact', 'annex.mark.detection'),
  },
  { id: 'harm', kind: 'risks', find: never('annex.none.harm') },
];
