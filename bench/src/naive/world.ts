import type { World } from '@sojourn/engine/nexus';

/** A place as an object, looked up by code. */
export interface Place {
  readonly code: string;
  readonly population: number;
  readonly baseIncome: number;
  readonly baseDeaths: number;
  home: number;
  income: number;
  deviation: number;
  forcedLog: number;
  remitted: number;
}

/** A dyad as an object. */
export interface Dyad {
  readonly origin: string;
  readonly destination: string;
  readonly km: number;
  readonly contiguous: number;
  readonly language: number;
  readonly baseLabour: number;
  readonly baseForced: number;
  labour: number;
  forced: number;
  desired: number;
}

export type Places = ReadonlyMap<string, Place>;

export function placesOf(world: World): Places {
  const entries = world.codes.map((code, i): [string, Place] => [
    code,
    {
      code,
      population: world.population[i]!,
      baseIncome: world.income[i]!,
      baseDeaths: world.conflictDeaths[i]!,
      home: world.population[i]!,
      income: world.income[i]!,
      deviation: 0,
      forcedLog: 0,
      remitted: 0,
    },
  ]);
  return new Map(entries);
}

export function dyadsOf(world: World): Dyad[] {
  return [...world.origin].map((origin, d) => ({
    origin: world.codes[origin]!,
    destination: world.codes[world.destination[d]!]!,
    km: world.km[d]!,
    contiguous: world.contiguous[d]!,
    language: world.language[d]!,
    baseLabour: world.labourStock[d]!,
    baseForced: world.forcedStock[d]!,
    labour: world.labourStock[d]!,
    forced: world.forcedStock[d]!,
    desired: 0,
  }));
}

/** Sums of `of` over the dyads of each origin or destination. */
export function sums(
  dyads: readonly Dyad[],
  by: 'origin' | 'destination',
  of: (dyad: Dyad) => number,
): Map<string, number> {
  const out = new Map<string, number>();
  for (const dyad of dyads) out.set(dyad[by], (out.get(dyad[by]) ?? 0) + of(dyad));
  return out;
}
