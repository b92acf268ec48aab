import { loadPlaceFacts, type PlaceFacts } from '@sojourn/data';
import { stocksAbroadAt, stockYears, womenAbroad } from '@sojourn/data/economy';
import { derive, type Figure, figure, SojournError } from '@sojourn/engine/core';
import { openLocalSnapshot } from '../local.ts';
import { figureLine } from '../remittances/line.ts';
import type { EconomyOptions } from './options.ts';
import type { EconomyBlock, EconomyLine } from './report.ts';

/** Where people come from and, in a corridor, where they live; null where no place is named. */
export interface AskedPlaces {
  readonly origin: PlaceFacts;
  readonly destination: { readonly code: string; readonly name: string } | null;
}

/**
 * The places named on the command line.
 *
 * @throws SojournError `place.unknown`; `argument.choice` where both ends are one place
 */
export async function askedPlaces(
  origin: string | undefined,
  destination: string | undefined,
  { snapshot: folder }: EconomyOptions,
): Promise<AskedPlaces | null> {
  if (origin === undefined) return null;
  const snapshot = await openLocalSnapshot(folder);
  const to = destination === undefined ? null : snapshot.places.get(destination);
  const facts = await loadPlaceFacts(snapshot, origin);
  if (to?.code === facts.place.code) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'destination' },
      got: to.code,
      expected: 'another place than the origin',
    });
  }
  return { origin: facts, destination: to && { code: to.code, name: to.names.en } };
}

/** `Bangladesh to Saudi Arabia`, `Bangladesh`, or nothing. */
export function placesTitle(asked: AskedPlaces | null): string {
  if (!asked) return '';
  const from = asked.origin.place.names.en;
  return asked.destination ? `${from} to ${asked.destination.name}` : from;
}

const movement = 'all people born there, whatever brought them';

/** All people born in a place who live abroad: the sum over where they are counted. */
function allAbroad(stocks: ReadonlyMap<string, Figure>): Figure | null {
  const each = [...stocks.values()];
  const [first] = each;
  if (!first) return null;
  const step = `sum over ${each.length} places where they are counted`;
  const origin = derive(first.unit, step, [first.origin]);
  const rows = each.flatMap((one) => one.rows ?? []);
  const total = each.reduce((sum, { value }) => sum + value!, 0);
  return figure(total, first.period, origin, { quality: first.quality, rows });
}

/** People born in a place who live in another, or abroad; null where none are counted. */
export function peopleLine(
  facts: PlaceFacts,
  destination: AskedPlaces['destination'],
): EconomyLine | null {
  const years = stockYears(facts);
  const stocks = years && stocksAbroadAt(facts, years.last);
  const people =
    stocks && (destination ? (stocks.get(destination.code) ?? null) : allAbroad(stocks));
  if (!people) return null;
  const where = destination ? `who live in ${destination.name}` : 'who live abroad';
  const what = `People born in ${facts.place.names.en} ${where}`;
  return { ...figureLine(facts.manifest, ['stock', what], people), movement, direction: null };
}

/** Women among people abroad, the figure of the women's line; null where it is not known. */
export function womenFigureLine(
  facts: PlaceFacts,
  destination: AskedPlaces['destination'],
): EconomyLine | null {
  const share = womenAbroad(facts, destination?.code ?? null);
  if (!share) return null;
  const where = destination ? `who live in ${destination.name}` : 'who live abroad';
  const what = `Women among people born in ${facts.place.names.en} ${where}`;
  return {
    ...figureLine(facts.manifest, ['women-abroad', what], share),
    movement,
    direction: null,
  };
}

/** Who is meant: people in the corridor, and women among them. */
export function peopleBlock(asked: AskedPlaces | null): readonly EconomyBlock[] {
  if (!asked) return [];
  const { origin, destination } = asked;
  const lines = [peopleLine(origin, destination), womenFigureLine(origin, destination)];
  const found = lines.filter((line) => line !== null);
  return found.length > 0 ? [{ title: 'Of whom this speaks', lines: found }] : [];
}
