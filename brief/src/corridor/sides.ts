import type { CorridorFacts } from '@sojourn/data';
import type { Argument } from '../document.ts';
import { place } from '../sections/arguments.ts';
import { type BriefContext, type BriefOptions, briefContext } from '../sections/context.ts';

/** One direction of a corridor: people of `origin` in `destination`. */
export interface Direction {
  readonly key: 'there' | 'back';
  readonly origin: BriefContext;
  readonly destination: BriefContext;
  readonly args: Readonly<Record<'origin' | 'destination', Argument>>;
}

/** One government of a corridor, and what reaches it from the other side and what it sends. */
export interface Side {
  readonly self: BriefContext;
  readonly other: BriefContext;
  /** People of the other side who are here. */
  readonly inbound: Direction;
  /** Its own people on the other side. */
  readonly outbound: Direction;
  readonly args: Readonly<Record<'self' | 'other', Argument>>;
}

/** Both places and both directions of a corridor. */
export interface CorridorContext {
  readonly origin: BriefContext;
  readonly destination: BriefContext;
  readonly directions: readonly [Direction, Direction];
  readonly sides: readonly [Side, Side];
}

function direction(
  key: Direction['key'],
  origin: BriefContext,
  destination: BriefContext,
): Direction {
  const args = { origin: place(origin.place.code), destination: place(destination.place.code) };
  return { key, origin, destination, args };
}

function sideOf(outbound: Direction, inbound: Direction): Side {
  const { origin: self, destination: other } = outbound;
  const args = { self: place(self.place.code), other: place(other.place.code) };
  return { self, other, inbound, outbound, args };
}

/**
 * Indexes both places of a corridor.
 *
 * @throws SojournError `argument.choice` for places without a brief
 */
export function corridorContext(facts: CorridorFacts, options: BriefOptions): CorridorContext {
  const origin = briefContext(facts.origin, options);
  const destination = briefContext(facts.destination, options);
  const there = direction('there', origin, destination);
  const back = direction('back', destination, origin);
  return {
    origin,
    destination,
    directions: [there, back],
    sides: [sideOf(there, back), sideOf(back, there)],
  };
}
