/** People hosted in relation to those who live there and to what they earn. */
export interface Hosted {
  readonly year: number;
  readonly people: number;
  /** Fewest people that rounded counts allow. */
  readonly least: number;
  readonly residents: number | null;
  /** Gross domestic product, current US$. */
  readonly gdp: number | null;
}

/** A ratio with the ends that rounded counts allow. */
export interface HostedRatio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** People hosted in a year, and in what relation to residents and GDP. */
export interface HostedRatios {
  readonly year: number;
  readonly people: number;
  /** Hosted per 1,000 residents, those hosted among the residents; null without a population. */
  readonly perThousand: HostedRatio | null;
  /** Hosted per US$ 1 billion of GDP of the same year; null without one. */
  readonly perBillion: HostedRatio | null;
}

function ratio({ people, least }: Hosted, base: number | null, scale: number): HostedRatio | null {
  if (base === null || !(base > 0)) return null;
  const value = (people / base) * scale;
  return { value, low: (least / base) * scale, high: value };
}

/**
 * People hosted per 1,000 residents and per US$ 1 billion of GDP, of one and the same year.
 *
 * @param hosted people, residents, US$; population and GDP null where there is none of that year
 * @example hostedRatios({ year: 2024, people: 1000, least: 1000, residents: 1e6, gdp: null }).perThousand?.value // 1
 */
export function hostedRatios(hosted: Hosted): HostedRatios {
  const { year, people } = hosted;
  return {
    year,
    people,
    perThousand: ratio(hosted, hosted.residents, 1000),
    perBillion: ratio(hosted, hosted.gdp, 1e9),
  };
}
