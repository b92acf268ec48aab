import { checkRange, log } from '../../core/index.ts';

/** How much people move. */
export interface Intensity {
  /** Crude migration probability, migrants per 100 people. */
  readonly crude: number;
  /** Courgeau's k: crude intensity by the logarithm of the number of flows, n². */
  readonly courgeau: number;
}

/**
 * Crude intensity and Courgeau's k, which compares countries cut into other numbers of regions
 * (Courgeau 1973; Bell et al. 2002).
 *
 * @param migrants people who moved
 * @param population people at risk
 * @param regions number of regions, 2 or more
 * @throws SojournError `argument.range`
 * @example intensityOf(2_512_740, 50_948_272, 17).crude // 4.93
 */
export function intensityOf(migrants: number, population: number, regions: number): Intensity {
  checkRange('population', population, Number.MIN_VALUE, Number.MAX_VALUE);
  checkRange('regions', regions, 2, 1e6);
  const crude = (100 * migrants) / population;
  return { crude, courgeau: crude / log(regions * regions) };
}
