import { setting } from '../effects/index.ts';
import type { FreeMobilityOptions } from './contract.ts';
import { freeMobility } from './free-mobility.ts';
import { quota } from './quota.ts';
import type { QuotaOptions } from './quota-contract.ts';
import { labourRegions, type RegionYear } from './regions.ts';

/** A published figure beside the assumptions that give it here. */
export interface Headline {
  readonly id: string;
  /** As published; where a study gives a band, one end of it. */
  readonly published: string;
  readonly study: string;
  /** In words: year, currency, elasticities. */
  readonly assumptions: string;
  /** What these assumptions give here. */
  readonly gainPercent: number;
  readonly gainBillion: number;
  readonly moversMillion: number;
  readonly moversShare: number;
}

interface FreeRecipe {
  readonly id: string;
  readonly published: string;
  readonly study: string;
  readonly year: RegionYear;
  readonly currency: 'market' | 'ppp';
  readonly options: Partial<FreeMobilityOptions>;
}

const iregui = 'Iregui 2003, WIDER DP 2003/27';
const skilled = { types: 2, movers: 'skilled' } as const;

const recipes: readonly FreeRecipe[] = [
  {
    id: 'iregui-low',
    published: '15 % of world GDP',
    study: iregui,
    year: 1998,
    currency: 'ppp',
    options: {
      phi: 1,
      sigma: setting('lab.sigma').low ?? 1,
      eta: setting('lab.eta_low').value,
    },
  },
  {
    id: 'iregui-high',
    published: '67 % of world GDP',
    study: iregui,
    year: 1998,
    currency: 'ppp',
    options: { phi: 1, sigma: setting('lab.sigma').high ?? 1 },
  },
  {
    id: 'iregui-skilled-low',
    published: '3 % of world GDP, skilled alone',
    study: iregui,
    year: 1998,
    currency: 'ppp',
    options: {
      ...skilled,
      phi: 1,
      sigma: setting('lab.sigma_low').value,
      eta: setting('lab.eta_low').value,
      epsilon: 1,
    },
  },
  {
    id: 'iregui-skilled-high',
    published: '11 % of world GDP, skilled alone',
    study: iregui,
    year: 1998,
    currency: 'ppp',
    options: {
      ...skilled,
      phi: 0,
      sigma: setting('lab.sigma').high ?? 1,
      epsilon: setting('lab.epsilon_high').value,
    },
  },
  {
    id: 'hamilton-whalley',
    published: '147.3 % of world GDP (as tabulated by Clemens 2011)',
    study: 'Hamilton, Whalley 1984, J. Dev. Econ. 14:61-75',
    year: 1977,
    currency: 'market',
    options: { phi: 0, sigma: setting('lab.sigma_hamilton_whalley').value },
  },
  {
    id: 'moses-letnes',
    published: '96.5 % of world GDP (as tabulated by Clemens 2011)',
    study: 'Moses, Letnes 2004, World Development 32(10):1609-1626',
    year: 1998,
    currency: 'ppp',
    options: { phi: 0 },
  },
];

function freeWords({ year, currency, options }: FreeRecipe): string {
  const { phi = 0, sigma = 1, eta = Number.POSITIVE_INFINITY, epsilon, types = 1 } = options;
  const words = [
    `${year}, ${currency === 'ppp' ? '2017 PPP US$' : 'US$ at market rates'}`,
    types === 1 ? 'one labour type' : 'two labour types, the skilled alone move',
    phi === 0 ? 'productivity in the place (φ 0)' : `schooling travels (φ ${phi})`,
    `σ ${sigma}`,
    eta === Number.POSITIVE_INFINITY ? 'one good (η ∞)' : `η ${eta}`,
    ...(types === 2 && epsilon !== undefined ? [`ε ${epsilon}`] : []),
  ];
  return words.join(', ');
}

function freeHeadline(recipe: FreeRecipe): Headline {
  const { id, published, study, year, currency, options } = recipe;
  const { gainPercent, gainBillion, moversMillion, moversShare } = freeMobility(
    labourRegions(year, currency),
    options,
  );
  const assumptions = freeWords(recipe);
  return {
    id,
    published,
    study,
    assumptions,
    gainPercent,
    gainBillion,
    moversMillion,
    moversShare,
  };
}

function quotaHeadline(id: string, words: string, options: Partial<QuotaOptions>): Headline {
  const world = labourRegions(1998, 'market');
  const { gainPercent, gainBillion, migrantsMillion } = quota(world, options);
  return {
    id,
    published: 'US$156 billion a year for a quota of 3 %',
    study: 'Walmsley, Winters 2005, J. Econ. Integration 20(4):688-726',
    assumptions: `1998, US$ at market rates, ${words}`,
    gainPercent,
    gainBillion,
    moversMillion: migrantsMillion,
    moversShare: migrantsMillion / world.employment.reduce((sum, people) => sum + people, 0),
  };
}

function quotaHeadlines(): readonly Headline[] {
  const labourShare = setting('lab.labour_share_156').value;
  const catchUp = setting('lab.catch_up_156').value;
  const catchUpHeads = setting('lab.catch_up_156_published_heads').value;
  const half = setting('lab.catch_up').value;
  return [
    quotaHeadline(
      'quota-labour-share',
      `catch-up ${half}, labour paid ${(100 * labourShare).toFixed(1)} % of output everywhere`,
      { labourShare },
    ),
    quotaHeadline('quota-catch-up', `catch-up ${catchUp}, labour shares of the data`, { catchUp }),
    quotaHeadline(
      'quota-published-heads',
      `catch-up ${catchUpHeads}, labour shares of the data, the published 8.4 and 7.9 million`,
      {
        catchUp: catchUpHeads,
        heads: {
          skilled: setting('lab.published_skilled').value,
          unskilled: setting('lab.published_unskilled').value,
        },
        skilledShares: {
          hosts: setting('lab.published_host_skilled').value,
          elsewhere: setting('lab.published_poor_skilled').value,
        },
      },
    ),
  ];
}

/**
 * The published figures with the assumptions that give them here, and the people who would move.
 * A replica by choice of assumptions, not the authors' models or data.
 *
 * @example headlines()[0]?.gainBillion // 156.0
 */
export function headlines(): readonly Headline[] {
  return [...quotaHeadlines(), ...recipes.map(freeHeadline)];
}

/** What is published and not reproduced, and why. */
export const notReproduced: readonly string[] = [
  'Hamilton and Whalley: over 40 % of the gain from removing 10 % of the wage gap. Here 28 % (gap in logs) or 13 % (linear gap), 1977: seven regions average away the poorest of their 179 countries.',
  'Hamilton and Whalley: 147.3 % with their own inputs. Cobb–Douglas gives 108 % here; σ 1.75 was chosen to come near.',
  'Iregui: her tables, elasticities and social accounts. The band of 15 to 67 % and of 3 to 11 % is met by assumptions chosen for it.',
  'Walmsley and Winters: 8.4 and 7.9 million migrants imply 543 million workers in the hosts; the regions here have 430 million. Trade, taxes and capital that adjusts are left out.',
  'Kennan: 125 % for 40 countries, 112 % for all. Ten regions give 143 %; the form is recalled.',
  'Docquier, Machado and Sekkat: 11.5 to 12.5 % (7.0 to 17.9 %). The wishes used here are recalled shares by region; their model has externalities and education.',
  'Klein and Ventura; Delogu, Docquier and Machado; Desmet, Nagy and Rossi-Hansberg: capital, fertility, innovation and land are not modelled.',
];
