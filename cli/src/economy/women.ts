import { loadPlaceFacts } from '@sojourn/data';
import { latestOf } from '@sojourn/data/economy';
import { formatPeriod } from '@sojourn/engine/core';
import {
  dashed,
  fertilityChange,
  type Job,
  normsBroughtHome,
  skilledWomen,
  womanMove,
  womenLine,
  womenWhoStay,
} from '@sojourn/engine/economy';
import { openLocalSnapshot } from '../local.ts';
import { sourceText } from '../remittances/line.ts';
import { ownLine, resultLine, unsetLine } from './line.ts';
import { type EconomyOptions, maybeShare, numberOf } from './options.ts';
import { type AskedPlaces, askedPlaces, peopleBlock, placesTitle } from './place.ts';
import type { EconomyInput, EconomyLine, EconomyReport } from './report.ts';

/** Options of `sojourn economy women` as typed. */
export interface WomenOptions extends EconomyOptions {
  readonly job?: string;
  readonly earningsRatio?: string;
  readonly covered?: string;
  readonly equalityHome?: string;
  readonly equalityDestination?: string;
  readonly fertilityNorm?: string;
  readonly skilledMen?: string;
}

/** Jobs as typed. */
export const jobNames: Readonly<Record<string, Job>> = {
  domestic: 'domestic work',
  care: 'care and health',
  factory: 'factory',
  other: 'other',
};

const stay = 'women who stay while another of the household is abroad';

/** One job's lines: gain and risk side by side. */
function jobLines(job: Job, ratio: number | undefined, covered: string | undefined) {
  const movement = `women: ${job}`;
  const made = womanMove({ job, earningsRatio: ratio ?? 1, coveredByLaw: covered === 'yes' });
  const gain = [`gain.${job}`, 'Gain for each US$ earned at home'] as const;
  const risk = [`abuse.${job}`, 'Risk that goes with it'] as const;
  const unknown = dashed(
    made.abuseRisk.unit,
    'mixed',
    'Whether the law of the destination covers the job is not set (--covered yes or no).',
  );
  return [
    ratio === undefined
      ? unsetLine(gain, 'US$', movement, ['--earnings-ratio'])
      : ownLine(gain, [made.gain, 'US$'], movement, { note: made.note }),
    resultLine(risk, covered === undefined ? unknown : made.abuseRisk, movement),
  ];
}

interface Equality {
  readonly value: number | undefined;
  readonly input: EconomyInput;
}

async function equalityOf(
  option: string,
  typed: string | undefined,
  code: string | undefined,
  folder: string | undefined,
): Promise<Equality> {
  const own = maybeShare(option, typed);
  if (own !== undefined) return { value: own, input: { option, value: own, from: 'you' } };
  const facts =
    code === undefined ? null : await loadPlaceFacts(await openLocalSnapshot(folder), code);
  const index = facts && latestOf(facts, 'gii');
  if (index?.value == null) {
    return { value: undefined, input: { option, value: null, from: 'not set, and no index' } };
  }
  const value = Number((1 - index.value).toFixed(3));
  const from = `1 − Gender Inequality Index; ${sourceText(facts!.manifest, index)}, ${formatPeriod(index.period)}`;
  return { value, input: { option, value, from } };
}

function normLine(home: Equality, destination: Equality): EconomyLine {
  const named = ['norms', 'Norms brought home'] as const;
  const movement = 'return, visits and talk from the destination';
  if (home.value === undefined || destination.value === undefined) {
    const unit = 'equality of women and men at home';
    return unsetLine(named, unit, movement, ['--equality-home', '--equality-destination']);
  }
  const norms = normsBroughtHome({ home: home.value, destination: destination.value });
  return resultLine(named, norms, movement);
}

function fertilityLine(typed: string | undefined): EconomyLine {
  const ratio = numberOf('--fertility-norm', typed, 0.1, 10);
  const named = ['fertility', 'Fertility at home'] as const;
  const movement = 'people abroad as a whole';
  if (ratio !== undefined) return resultLine(named, fertilityChange(ratio), movement);
  return unsetLine(named, '% of the fertility rate', movement, ['--fertility-norm']);
}

function skilledLine(typed: string | undefined): EconomyLine {
  const rate = maybeShare('--skilled-men', typed);
  const named = ['skilled', 'Skilled women abroad, of all skilled women'] as const;
  const movement = 'women with tertiary schooling';
  if (rate === undefined) return unsetLine(named, '%', movement, ['--skilled-men']);
  const { value, low, high, ...more } = skilledWomen(rate);
  const percent = { value: 100 * value!, low: 100 * low!, high: 100 * high!, unit: '%' };
  return resultLine(named, { ...more, ...percent }, movement);
}

/** The job asked for, or all; commander has checked the name. */
function jobsOf(job: string | undefined): readonly Job[] {
  const found = job === undefined ? undefined : jobNames[job];
  return found ? [found] : Object.values(jobNames);
}

/**
 * Women: their own migration by job, those who stay, norms brought home by destination.
 *
 * @throws SojournError `argument.range`, `argument.choice` naming the option; `place.unknown`
 */
export async function womenReport(
  [origin, destination]: readonly (string | undefined)[],
  options: WomenOptions,
): Promise<EconomyReport> {
  const ratio = numberOf('--earnings-ratio', options.earningsRatio, 0.0001, 1e4);
  const places: AskedPlaces | null = await askedPlaces(origin, destination, options);
  const { snapshot, equalityHome, equalityDestination } = options;
  const home = await equalityOf(
    '--equality-home',
    equalityHome,
    places?.origin.place.code,
    snapshot,
  );
  const there = await equalityOf(
    '--equality-destination',
    equalityDestination,
    places?.destination?.code,
    snapshot,
  );
  const [job] = Object.values(jobNames);
  const { forcedLabour } = womanMove({ job: job!, earningsRatio: 1, coveredByLaw: false });
  const title = placesTitle(places);
  return {
    part: 'women',
    title: `Women${title === '' ? '' : `, ${title}`}: their own migration, those who stay, norms brought home`,
    inputs: [
      {
        option: '--earnings-ratio',
        value: ratio ?? null,
        from: ratio === undefined ? 'not set; no measured value' : 'you',
      },
      home.input,
      there.input,
    ],
    blocks: [
      ...peopleBlock(places),
      {
        title: 'Own migration, by job',
        lines: [
          ...jobsOf(options.job).flatMap((one) => jobLines(one, ratio, options.covered)),
          resultLine(['forcedLabour', 'Forced labour'], forcedLabour, 'all migrant workers'),
          skilledLine(options.skilledMen),
        ],
      },
      {
        title: 'Those who stay',
        lines: womenWhoStay().map(({ outcome, result }) =>
          resultLine([outcome, outcome], result, stay),
        ),
      },
      {
        title: 'Norms, by destination',
        lines: [normLine(home, there), fertilityLine(options.fertilityNorm)],
      },
    ],
    words: ['Gain and risk stand side by side: one does not pay for the other.'],
    women: womenLine('women'),
  };
}
