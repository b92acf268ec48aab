/** A corridor's remittances by who says them. */
export interface Sourced {
  readonly usd: number;
  readonly by: 'central bank' | 'model';
  /** What the model says of a corridor that is counted: for comparison, in no sum. */
  readonly modelled: number | null;
}

/**
 * Lets a model yield to a count: where the central bank's series has the corridor, it is the
 * figure, and the model stands beside it. Nothing is blended.
 *
 * @param modelled US$ by partner
 * @param counted US$ by partner, from a series of the user's own
 * @returns partners of either, those of the model first
 * @example yieldToCount(new Map([['SAU', 2.7e9]]), new Map([['SAU', 4.1e9]])).get('SAU')?.by
 */
export function yieldToCount(
  modelled: ReadonlyMap<string, number>,
  counted: ReadonlyMap<string, number>,
): ReadonlyMap<string, Sourced> {
  const partners = [...new Set([...modelled.keys(), ...counted.keys()])];
  return new Map(
    partners.map((partner): [string, Sourced] => {
      const model = modelled.get(partner) ?? null;
      const count = counted.get(partner);
      if (count !== undefined)
        return [partner, { usd: count, by: 'central bank', modelled: model }];
      return [partner, { usd: model ?? 0, by: 'model', modelled: null }];
    }),
  );
}
