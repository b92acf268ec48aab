import { loadPlaceFacts, type PlaceFacts } from '@sojourn/data';
import { stocksAbroadAt, stockYears, womenAbroad } from '@sojourn/data/economy';
import { SojournError } from '@sojourn/engine/core';
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

function stockLine({ origin, destination }: AskedPlaces): EconomyLine | null {
  const years = stockYears(origin);
  if (!years || !destination) return null;
  const people = stocksAbroadAt(origin, years.last).get(destination.code);
  if (!people) return null;
  const what = `People born in ${origin.place.names.en} who live in ${destination.name}`;
  return { ...figureLine(origin.manifest, ['stock', what], people), movement, direction: null };
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
  const lines = [stockLine(asked), womenFigureLine(asked.origin, asked.destination)];
  const found = lines.filter((line) => line !== null);
  return found.length > 0 ? [{ title: 'Of whom this speaks', lines: found }] : [];
}
