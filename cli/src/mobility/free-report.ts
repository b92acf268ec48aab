import { SojournError } from '@sojourn/engine/core';
import {
  type Band,
  bandOf,
  desireLimited,
  desireOf,
  type FreeMobilityOptions,
  freeMobility,
  freeMobilityDefaults,
  gainBand,
  literatureCorners,
  type MobilityResult,
} from '@sojourn/engine/economy';
import type { Line } from '../remittances/line.ts';
import { lineMaker, scaled } from './line.ts';
import { elasticityOf, type MobilityOptions, shareOf } from './options.ts';
import type { Report } from './report.ts';
import { technologyAsked, typesAsked } from './technology.ts';
import { type AskedWorld, isHostOfLiterature } from './world.ts';

const billion = 1e9;
const million = 1e6;

/** The assumptions typed; sliders that are not typed are absent. */
export function freeAsked(options: MobilityOptions): Partial<FreeMobilityOptions> {
  const { sigma, eta, phi, share, labourShare, movers } = options;
  return {
    ...(sigma !== undefined && { sigma: elasticityOf('--sigma', sigma, false) }),
    ...(eta !== undefined && { eta: elasticityOf('--eta', eta, true) }),
    ...(phi !== undefined && { phi: shareOf('--phi', phi) }),
    ...(share !== undefined && { share: shareOf('--share', share) }),
    ...(labourShare !== undefined && { labourShare: shareOf('--labour-share', labourShare) }),
    ...(movers !== undefined && movers !== 'all' && { movers, types: 2 as const }),
    ...typesAsked(options),
    ...technologyAsked(options),
  };
}

type Bounds = Band | null;

interface Ranges {
  readonly gain: Bounds;
  readonly movers: Bounds;
  readonly migrants: Bounds;
  readonly natives: Bounds;
  readonly stayers: Bounds;
}

const noRanges: Ranges = {
  gain: null,
  movers: null,
  migrants: null,
  natives: null,
  stayers: null,
};

function rangesOf(asked: AskedWorld, options: Partial<FreeMobilityOptions>): Ranges {
  const free = (name: 'sigma' | 'eta' | 'phi') =>
    options[name] === undefined ? { [name]: literatureCorners[name] } : {};
  const corners = { ...free('sigma'), ...free('eta'), ...free('phi') };
  if (Object.keys(corners).length === 0) return noRanges;
  const { migrants, natives, stayers, ...band } = gainBand(asked.world, options, corners);
  return {
    gain: { low: band.lowPercent, high: band.highPercent },
    movers: { low: band.fewestMillion, high: band.mostMillion },
    migrants,
    natives,
    stayers,
  };
}

function linesOf(
  asked: AskedWorld,
  run: MobilityResult,
  ranges: Ranges,
  effects: readonly string[],
): Line[] {
  const line = lineMaker(asked, effects);
  const { output, employment } = asked.world;
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const toBillion = (sum(output) * billion) / 100;
  const toShare = 100 / sum(employment);
  const money = (who: 'migrants' | 'natives' | 'stayers', what: string) => {
    const [range, here] = [ranges[who], run.accounts[who]];
    const whole = range && bandOf([range.low, here, range.high], (value) => value);
    return line([who, what, 'US$ a year'], here * billion, whole && scaled(whole, billion));
  };
  return [
    line(['gainPercent', 'World output gains', '% of world output'], run.gainPercent, ranges.gain),
    line(
      ['gainBillion', 'the same', 'US$ a year'],
      run.gainBillion * billion,
      ranges.gain && scaled(ranges.gain, toBillion),
    ),
    line(
      ['moversMillion', 'People who would have to move', 'workers'],
      run.moversMillion * million,
      ranges.movers && scaled(ranges.movers, million),
    ),
    line(
      ['moversShare', 'the same', '% of all workers'],
      100 * run.moversShare,
      ranges.movers && scaled(ranges.movers, toShare),
    ),
    money('migrants', 'Those who move gain'),
    money('natives', 'Natives where people arrive'),
    money('stayers', 'Those who stay'),
  ];
}

const leftOut =
  'Capital stays where it is; nobody is unemployed; moving costs, congestion, taxes and institutions are left out. Nobody proposes this: it measures the gaps that borders keep.';

function placesOf(run: MobilityResult, asked: AskedWorld): Report['places'] {
  return {
    workers_before: Array.from(asked.world.employment, (value) => value * million),
    workers_after: Array.from(run.people, (value) => value * million),
    output_before_usd: Array.from(asked.world.output, (value) => value * billion),
    output_after_usd: Array.from(run.value, (value) => value * billion),
    price_after: Array.from(run.price),
    wage_percent: Array.from(run.skilledWagePercent),
    other_wage_percent: Array.from(run.unskilledWagePercent, (value) =>
      Number.isNaN(value) ? '' : value,
    ),
  };
}

/** The numbers of a run that are not by place. */
function scalarsOf(run: MobilityResult): Report['result'] {
  const { gainBillion, gainPercent, moversMillion, moversShare, iterations, accounts } = run;
  return { gainBillion, gainPercent, moversMillion, moversShare, iterations, accounts };
}

/** Free mobility, whole or part of the way. */
export function freeReport(asked: AskedWorld, typed: MobilityOptions): Report {
  const options = freeAsked(typed);
  const run = freeMobility(asked.world, options);
  const all = { ...freeMobilityDefaults, ...options };
  const who = {
    all: 'Anybody may move',
    skilled: 'The skilled alone move',
    unskilled: 'The others alone move',
  };
  const effect = all.movers === 'skilled' ? 'pol.openborders_skilled.gdp' : 'pol.openborders.gdp';
  return {
    title: `${who[all.movers]}, ${Math.round(100 * all.share)} % of the way to equal wages. ${asked.words}`,
    lines: linesOf(asked, run, rangesOf(asked, options), [effect]),
    words: [
      'Who gains: those who move by their wages after and before; natives and those who stay are workers and owners of capital together. Terms of trade (η) move income from where people arrive to where they leave, so that signs can change over the range.',
      leftOut,
      'Ranges: corners of σ 0.43 to 1.5, η 1.01 to one good, productivity in the place to in the person, where you set none. They are assumptions, not a confidence interval.',
      'Published: 15 to 67 %, 3 to 11 % where the skilled alone move, by their assumptions: sojourn mobility --paper.',
    ],
    assumptions: { ...all, eta: Number.isFinite(all.eta) ? all.eta : 'inf' },
    result: scalarsOf(run),
    places: placesOf(run, asked),
  };
}

/** Wishes by place: those of a file, else those of the literature by region. */
function wishOf({ wish, regions, world }: AskedWorld): Float64Array {
  if (wish) return wish;
  const found = desireOf(regions);
  const unknown = regions.filter(
    (name, i) => !world.host[i] && found[i] === 0 && !isHostOfLiterature(name),
  );
  if (unknown.length === 0) return found;
  throw new SojournError({
    code: 'column.missing',
    where: { file: 'the regions', field: 'wish_pct' },
    got: `no share for ${unknown.slice(0, 5).join(', ')}`,
    expected: 'wish_pct, the part of workers who would like to leave',
  });
}

/** A warning where more people would arrive than the hosts have workers. */
function crowdWords({ world }: AskedWorld, { moversMillion }: MobilityResult): readonly string[] {
  const workers = world.employment.reduce(
    (sum, people, i) => sum + (world.host[i] ? people : 0),
    0,
  );
  if (moversMillion <= workers) return [];
  return [
    `More people would arrive than the hosts have workers (${Math.round(workers)} million): an extreme at which the forms were never measured.`,
  ];
}

/** Movement that wishes limit. */
export function wishesReport(asked: AskedWorld, typed: MobilityOptions): Report {
  const { wishes } = typed;
  const share = typeof wishes === 'string' ? shareOf('--wishes', wishes) : 1;
  const options = { ...freeAsked(typed), share };
  const wish = wishOf(asked);
  const run = desireLimited(asked.world, wish, options);
  const ends = [0, 1].map((phi) =>
    options.phi === undefined ? desireLimited(asked.world, wish, { ...options, phi }) : run,
  );
  const bounds = (of: (one: MobilityResult) => number) => bandOf(ends, of);
  return {
    title: `${Math.round(100 * share)} % of those who would like to move for good do. ${asked.words}`,
    lines: linesOf(
      asked,
      run,
      {
        gain: bounds((one) => one.gainPercent),
        movers: bounds((one) => one.moversMillion),
        migrants: bounds(({ accounts }) => accounts.migrants),
        natives: bounds(({ accounts }) => accounts.natives),
        stayers: bounds(({ accounts }) => accounts.stayers),
      },
      ['pol.openborders_desire.gdp'],
    ),
    words: [
      asked.wish
        ? 'Wishes: the shares of your file; arrivals are spread over the hosts by employment.'
        : 'Wishes: shares of adults by region, Gallup World Poll 2007–2009, recalled and not looked up; arrivals are spread over the hosts by employment.',
      ...crowdWords(asked, run),
      leftOut,
      'Range: productivity in the place (high) to in the person (low). Published: 11.5 to 12.5 %, range 7.0 to 17.9 % (Docquier, Machado, Sekkat 2015).',
    ],
    assumptions: { ...options, wish: Array.from(wish) },
    result: scalarsOf(run),
    places: placesOf(run, asked),
  };
}
