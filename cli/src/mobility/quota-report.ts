import { SojournError } from '@sojourn/engine/core';
import {
  type QuotaNumber,
  type QuotaOptions,
  type QuotaResult,
  quota,
  quotaBand,
  quotaDefaults,
  setting,
} from '@sojourn/engine/economy';
import type { Line } from '../remittances/line.ts';
import { lineMaker, scaled } from './line.ts';
import { elasticityOf, headsOf, type MobilityOptions, shareOf } from './options.ts';
import type { Report } from './report.ts';
import { technologyAsked } from './technology.ts';
import type { AskedWorld } from './world.ts';

const billion = 1e9;
const million = 1e6;

/** Shares of skilled workers in hosts and origins: both or none. */
function skilledShares({ hostSkilled, originSkilled }: MobilityOptions): Partial<QuotaOptions> {
  if (hostSkilled === undefined && originSkilled === undefined) return {};
  if (hostSkilled === undefined || originSkilled === undefined) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: hostSkilled === undefined ? '--host-skilled' : '--origin-skilled' },
      got: 'none',
      expected: 'a share, beside the other one',
    });
  }
  const hosts = shareOf('--host-skilled', hostSkilled);
  return { skilledShares: { hosts, elsewhere: shareOf('--origin-skilled', originSkilled) } };
}

/** The assumptions typed; sliders that are not typed are absent. */
export function quotaAsked(options: MobilityOptions): Partial<QuotaOptions> {
  const { quota: size, catchUp, remitted, labourShare, sigma, movers, heads } = options;
  return {
    ...(size !== undefined && { quota: shareOf('--quota', size) }),
    ...(catchUp !== undefined && { catchUp: shareOf('--catch-up', catchUp) }),
    ...(remitted !== undefined && { remitted: shareOf('--remitted', remitted) }),
    ...(labourShare !== undefined && { labourShare: shareOf('--labour-share', labourShare) }),
    ...(sigma !== undefined && { sigma: elasticityOf('--sigma', sigma, false) }),
    ...(movers !== undefined && { movers }),
    ...technologyAsked(options),
    ...(heads !== undefined && { heads: headsOf('--heads', heads) }),
    ...skilledShares(options),
  };
}

const rows: readonly (readonly [QuotaNumber, string, string, number])[] = [
  ['gainBillion', 'World output gains', 'US$ a year', billion],
  ['gainPercent', 'the same', '% of world output', 1],
  ['migrantsMillion', 'People who move', 'persons', million],
  ['skilledMillion', 'of these with tertiary schooling', 'persons', million],
  ['unskilledMillion', 'of these others', 'persons', million],
  ['gainPerMigrant', 'World output for each of them', 'US$ a year', 1],
  ['earningsBillion', 'They earn', 'US$ a year', billion],
  ['migrantsBillion', 'more than at home by', 'US$ a year', billion],
  ['nativesBillion', 'Natives of the hosts gain', 'US$ a year', billion],
  ['stayersBillion', 'Those who stay gain, before money sent home', 'US$ a year', billion],
  ['remittancesBillion', 'Money sent home', 'US$ a year', billion],
];

function linesOf(asked: AskedWorld, options: Partial<QuotaOptions>, run: QuotaResult): Line[] {
  const band = quotaBand(asked.world, options);
  const line = lineMaker(asked, ['pol.catchup', 'pol.quota.world_income']);
  const wage = (id: string, what: string, of: QuotaResult['skilledWage']) =>
    line([id, what, '%'], of.perWorker, of, 'Wages: mean by worker, and lowest to highest host.');
  const each = (id: string, of: QuotaResult['skilledWage']) =>
    line([id, 'the same, each host counted once', '%'], of.mean, of);
  return [
    ...rows.map(([name, what, unit, factor]) =>
      line([name, what, unit], run[name] * factor, scaled(band[name], factor)),
    ),
    wage('skilledWage', 'Host wages, tertiary schooling', run.skilledWage),
    each('skilledWageMean', run.skilledWage),
    wage('unskilledWage', 'Host wages, others', run.unskilledWage),
    each('unskilledWageMean', run.unskilledWage),
  ];
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(4))} %`;
}

function wordsOf(options: Partial<QuotaOptions>, run: QuotaResult): readonly string[] {
  const { catchUp, remitted, sigma } = { ...quotaDefaults, ...options };
  const isSet = (name: keyof QuotaOptions) => options[name] !== undefined;
  const free = [
    ...(isSet('catchUp') ? [] : ['catch-up of 25 to 100 %']),
    ...(isSet('labourShare')
      ? []
      : [
          `labour paid ${percent(setting('lab.labour_share_156').value)} of output or as in the data`,
        ]),
  ];
  const isTheirs =
    run.migrantsBillion > 0 && Math.abs(run.migrantsBillion / run.gainBillion - 1) < 0.1;
  const mixed = isTheirs ? 'Nearly all of the gain is income of those who move. ' : '';
  return [
    `Who gains: ${mixed}A migrant closes ${percent(catchUp)} of the gap between host and home productivity and earns what that adds; ${percent(remitted)} of it is sent home and shown apart, not added. Natives and those who stay are workers and owners of capital together; in the hosts, wages of those with whom migrants compete fall and owners of capital gain.`,
    `Capital stays where it is (σ ${sigma}); nobody is unemployed; taxes, moving costs, congestion and institutions are left out.`,
    free.length > 0
      ? `Ranges: ${free.join(', ')}. They are corners of assumptions, not a confidence interval.`
      : 'No ranges: every slider that matters is set.',
    'The published figure, US$156 billion for 3 % of the workers of developed countries, is met by assumptions: sojourn mobility --paper.',
  ];
}

/** How many are admitted: a share of the hosts' workers, or heads, which stand in its place. */
function sizeWords({ quota: share = quotaDefaults.quota, heads }: Partial<QuotaOptions>): string {
  if (!heads) return `A quota of ${percent(share)} of the workers of`;
  return `${heads.skilled} million workers with tertiary schooling and ${heads.unskilled} million others admitted by`;
}

/** A quota: gain, movers, wages, natives, those who stay, migrants, money sent home. */
export function quotaReport(asked: AskedWorld, typed: MobilityOptions): Report {
  const options = quotaAsked(typed);
  const run = quota(asked.world, options);
  const { world } = asked;
  const hosts = world.names.filter((_, i) => world.host[i]);
  const named = hosts.length > 5 ? `${hosts.length} hosts` : hosts.join('; ');
  const { places: byPlace, ...scalars } = run;
  const { skilled, unskilled, output, residents, remittances } = byPlace;
  return {
    title: `${sizeWords(options)}: ${named}. ${asked.words}`,
    lines: linesOf(asked, options, run),
    words: wordsOf(options, run),
    assumptions: { ...quotaDefaults, ...options },
    result: scalars,
    places: {
      role: Array.from(world.host, (flag) => (flag ? 'host' : 'origin')),
      skilled_moving: Array.from(skilled, (value) => value * million),
      others_moving: Array.from(unskilled, (value) => value * million),
      output_usd: Array.from(output, (value) => value * billion),
      natives_or_stayers_usd: Array.from(residents, (value) => value * billion),
      remittances_usd: Array.from(remittances, (value) => value * billion),
      skilled_wage_percent: Array.from(byPlace.skilledWage),
      other_wage_percent: Array.from(byPlace.unskilledWage),
    },
  };
}
