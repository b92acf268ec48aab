import type { Built } from '../build/build.ts';

/** A place that is like another one, and how far it is. */
export interface Peer {
  readonly place: string;
  /** Root mean square difference of the dimensions' scores, in points. */
  readonly distance: number;
}

/**
 * The places whose dimensions are most like those of a place: nearest by the root mean square
 * difference over its dimensions, among the places that have all of these.
 *
 * @param built an index
 * @param place code
 * @param count how many
 * @example nearestPeers(built, 'BGD', 5)
 */
export function nearestPeers(
  { scores, plan, places }: Built,
  place: string,
  count: number,
): Peer[] {
  const top = plan.nodes.find(({ row }) => row === plan.top)!;
  const own = places.indexOf(place);
  if (own < 0) return [];
  const rows = [...top.children].filter((row) => !Number.isNaN(scores[row * places.length + own]!));
  if (rows.length === 0) return [];
  const peers = places.flatMap((other, at): Peer[] => {
    if (at === own) return [];
    let sum = 0;
    for (const row of rows) {
      const difference = scores[row * places.length + at]! - scores[row * places.length + own]!;
      sum += difference * difference;
    }
    return Number.isNaN(sum) ? [] : [{ place: other, distance: Math.sqrt(sum / rows.length) }];
  });
  return peers.sort((a, b) => a.distance - b.distance).slice(0, count);
}
