import { checkRange, SojournError } from '../core/index.ts';

/** Flows of single years that add up to a period, under a stated assumption. */
export interface YearlyFlows {
  readonly assumption: 'constant' | 'weights';
  /** One table for each year, in order. */
  readonly years: readonly Float64Array[];
}

/**
 * Splits the flows of a period into years. No data of single years enter: moves are spread evenly,
 * or by weights that say when people moved (for example yearly net migration of the destination).
 * The account counts people who are elsewhere after five years; five single years would count more
 * moves, so that this is a lower bound of yearly moves.
 *
 * @param flows n × n of the whole period
 * @param years number of years, 1 … 100
 * @param weights years × n: when people arrive at each destination; zero or more, any scale
 * @throws SojournError `argument.range`
 * @example splitYears(flows, 4, 5).years[0] // a fifth of the flows
 */
export function splitYears(
  flows: Float64Array,
  n: number,
  years: number,
  weights?: readonly Float64Array[],
): YearlyFlows {
  checkRange('years', years, 1, 100);
  if (!weights) {
    const part = flows.map((flow) => flow / years);
    return {
      assumption: 'constant',
      years: Array.from({ length: years }, () => Float64Array.from(part)),
    };
  }
  const sums = new Float64Array(n);
  for (const year of weights) {
    year.forEach((weight, j) => {
      if (!(weight >= 0)) {
        throw new SojournError({
          code: 'argument.range',
          where: { field: `weight of place ${j + 1}` },
          got: String(weight),
          expected: '0 or more',
        });
      }
      sums[j]! += weight;
    });
  }
  return {
    assumption: 'weights',
    years: weights.map((year) =>
      flows.map((flow, cell) => {
        const j = cell % n;
        return sums[j]! > 0 ? (flow * year[j]!) / sums[j]! : flow / years;
      }),
    ),
  };
}
