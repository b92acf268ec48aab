import { checkLength, checkRange, SojournError } from '../core/index.ts';

/** Flows of single years that add up to a period, under a stated assumption. */
export interface YearlyFlows {
  readonly assumption: 'constant' | 'weights';
  /** One table for each year, in order. */
  readonly years: readonly Float64Array[];
}

/**
 * Splits the flows of a period into years. No data of single years enter: moves are spread evenly,
 * or by weights that say when people moved: yearly arrivals at each destination, or earlier flows of
 * each year. What has no weight at all is spread evenly.
 * The account counts people who are elsewhere after five years; five single years would count more
 * moves, so that this is a lower bound of yearly moves.
 *
 * @param flows n × n of the whole period
 * @param years number of years, 1 … 100
 * @param weights one list for each year: n for destinations or n × n for flows; zero or more, any
 * scale
 * @throws SojournError `argument.shape`, `argument.range`
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
  checkLength('weights', weights.length, years);
  const size = weights[0]!.length === n * n ? n * n : n;
  const sums = new Float64Array(size);
  for (const year of weights) {
    checkLength('weights of a year', year.length, size);
    year.forEach((weight, at) => {
      if (!(weight >= 0)) {
        throw new SojournError({
          code: 'argument.range',
          where: { field: `weight ${at + 1}` },
          got: String(weight),
          expected: '0 or more',
        });
      }
      sums[at]! += weight;
    });
  }
  return {
    assumption: 'weights',
    years: weights.map((year) =>
      flows.map((flow, cell) => {
        const at = cell % size;
        return sums[at]! > 0 ? (flow * year[at]!) / sums[at]! : flow / years;
      }),
    ),
  };
}
