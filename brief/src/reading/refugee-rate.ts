import { derive, type Figure, figure } from '@sojourn/engine/core';
import { addPopulations, amount } from '../compute/index.ts';
import type { BriefContext } from '../sections/context.ts';

const scale = 100_000;
/** Asylum seekers are no part of the indicator: nobody has decided yet who of them is a refugee. */
const counted = ['refugees', 'other_in_need'] as const;

/**
 * SDG 10.7.4: refugees from a place (others in need of protection among them) for each 100,000 of
 * its people, those at home and those refugees together, at the end of the last year of UNHCR's
 * tables. Null where they have none that year, or no population is known.
 *
 * Source: UNHCR, metadata of SDG indicator 10.7.4; the population is that of the middle of the year.
 *
 * @example refugeeRate(briefContext(bangladesh))?.value // 18.1
 */
export function refugeeRate({ displaced, panel }: BriefContext): Figure | null {
  const last = displaced.from.years.at(-1);
  if (last === undefined) return null;
  const parts = counted.flatMap((population) => {
    const found = displaced.from.kind(population, last);
    return found ? [{ population, figure: found }] : [];
  });
  const inhabitants = panel.at('population', last);
  if (parts.length === 0 || !inhabitants) return null;
  const refugees = addPopulations(parts);
  const [abroad, home] = [amount(refugees), amount(inhabitants)];
  const step = `${scale} × ${abroad} ÷ (${home} + ${abroad})`;
  const origin = derive('per 100,000', step, [refugees.origin, inhabitants.origin]);
  return figure((scale * abroad) / (home + abroad), refugees.period, origin, {
    quality: refugees.quality,
    ...(refugees.rows && { rows: [...refugees.rows, ...(inhabitants.rows ?? [])] }),
  });
}
