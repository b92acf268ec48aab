/**
 * Where a column of values comes from and what was done to it: it travels with the values to
 * the screen.
 */
export interface Origin {
  /** Ids in the snapshot's list of sources, first the main one. */
  readonly sourceIds: readonly string[];
  /** Release or vintage as the source names it, e.g. `2020 revision`. */
  readonly release: string;
  readonly licence: string;
  readonly unit: string;
  /** What was done since, oldest first: `divided by population (WPP 2024)`. */
  readonly steps: readonly string[];
}

/** Makes an origin with no processing steps. */
export function origin(sourceId: string, release: string, licence: string, unit: string): Origin {
  return { sourceIds: [sourceId], release, licence, unit, steps: [] };
}

/**
 * The origin of a value computed from others: sources united in order, steps joined, the step
 * that made it last. Releases and licences that differ are all named.
 *
 * @param unit unit of the new value
 * @param step what was done, e.g. `share of total`
 * @param parents origins of the inputs, at least one
 * @example derive('%', 'share of total', [migrants, population])
 */
export function derive(unit: string, step: string, parents: readonly Origin[]): Origin {
  const unite = (pick: (parent: Origin) => readonly string[]) => [
    ...new Set(parents.flatMap(pick)),
  ];
  return {
    sourceIds: unite((parent) => parent.sourceIds),
    release: unite((parent) => parent.release.split('; ')).join('; '),
    licence: unite((parent) => parent.licence.split('; ')).join('; '),
    unit,
    steps: [...unite((parent) => parent.steps), step],
  };
}
