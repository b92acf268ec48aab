import type { Figure } from '@sojourn/engine/core';
import { ownFiguresFor, ownYears } from '../own/index.ts';
import type { PlaceFacts } from '../read/facts.ts';

/** A corridor in a central bank's series that the user added. */
export interface CountedRemittance {
  readonly usd: Figure;
  readonly series: string;
  readonly title: string;
  readonly owner: string;
}

/**
 * What the user's own series of remittances say of a corridor: the latest complete year in US$, or
 * null. Series in another currency stand elsewhere: they are not converted.
 *
 * @param partner code of the sending place
 * @example countedRemittance({ ...facts, own }, 'SAU')?.usd.value
 */
export function countedRemittance(facts: PlaceFacts, partner: string): CountedRemittance | null {
  const found = (facts.own ?? [])
    .filter(({ concept, place }) => concept === 'remittances' && place === facts.place.code)
    .flatMap((series) =>
      ownYears(series)
        .flatMap((at) => ownFiguresFor(series, partner, at))
        .filter(({ figure, complete }) => complete && figure.value !== null)
        .filter(({ figure }) => figure.unit === 'current US$')
        .map(({ figure: usd }) => ({
          usd,
          series: series.id,
          title: series.title,
          owner: series.owner,
        })),
    );
  return found.sort((a, b) => b.usd.period.end - a.usd.period.end)[0] ?? null;
}
