import { SojournError } from '../../core/index.ts';
import type { Currency, LabourWorld } from './contract.ts';
import data from './regions.json' with { type: 'json' };

/** Years of the regions: 7 regions in 1977, 10 in 1998 and 2001. */
export const regionYears = [1977, 1998, 2001] as const;

/** A year of the regions. */
export type RegionYear = (typeof regionYears)[number];

const hosts: ReadonlySet<string> = new Set([
  'North America',
  'Western Europe',
  'Japan, Oceania and Asian NIEs',
  'United States',
  'EEC-9',
  'Other developed',
  'Japan',
]);

function regionsOf(year: number) {
  if ((regionYears as readonly number[]).includes(year)) return data[String(year) as '1998'];
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'year' },
    got: String(year),
    expected: regionYears.join(', '),
  });
}

/**
 * The regions of the literature with employment, output, labour share, human capital and tertiary
 * schooling.
 *
 * Sources: Penn World Table 10.01 (Feenstra, Inklaar, Timmer 2015, CC BY 4.0; employment, output,
 * labour share, human capital index), Lee and Lee 2016 (CC BY; tertiary share of people aged 15–64).
 * Market: current US$; ppp: 2017 PPP US$. The authors of the studies used other inputs.
 *
 * @throws SojournError `argument.choice` for another year
 * @example labourRegions(1998, 'ppp').names[0] // 'North America'
 */
export function labourRegions(year: number, currency: Currency): LabourWorld {
  const of = regionsOf(year);
  return {
    names: of.names,
    year,
    currency,
    employment: Float64Array.from(of.employment),
    output: Float64Array.from(currency === 'market' ? of.market : of.ppp),
    labourShare: Float64Array.from(of.labourShare),
    humanCapital: Float64Array.from(of.humanCapital),
    tertiary: Float64Array.from(of.tertiaryPercent, (percent) => percent / 100),
    host: Uint8Array.from(of.names, (name) => (hosts.has(name) ? 1 : 0)),
  };
}
