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

/** Both places and both directions of a corridor. */
export interface CorridorContext {
  readonly origin: BriefContext;
  readonly destination: BriefContext;
  readonly directions: readonly [Direction, Direction];
}

function direction(
  key: Direction['key'],
  origin: BriefContext,
  destination: BriefContext,
): Direction {
  const args = { origin: place(origin.place.code), destination: place(destination.place.code) };
  return { key, origin, destination, args };
}

/**
 * Indexes both places of a corridor.
 *
 * @throws SojournError `argument.choice` for places without a brief
 */
export function corridorContext(facts: CorridorFacts, options: BriefOptions): CorridorContext {
  const origin = briefContext(facts.origin, options);
  const destination = briefContext(facts.destination, options);
  return {
    origin,
    destination,
    directions: [direction('there', origin, destination), direction('back', destination, origin)],
  };
}
