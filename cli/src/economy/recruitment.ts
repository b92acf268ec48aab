import { latestOf } from '@sojourn/data/economy';
import { formatPeriod } from '@sojourn/engine/core';
import {
  effect,
  monthsMeaning,
  type Recruitment,
  type RecruitmentResult,
  recruit,
  sizeOf,
  womenLine,
} from '@sojourn/engine/economy';
import { wholeNumber } from '../numbers.ts';
import { sourceText } from '../remittances/line.ts';
import { ownLine, resultLine, unsetLine } from './line.ts';
import { type EconomyOptions, maybeShare, numberOf } from './options.ts';
import { type AskedPlaces, askedPlaces, peopleBlock, placesTitle } from './place.ts';
import type { EconomyInput, EconomyLine, EconomyReport } from './report.ts';

/** Options of `sojourn economy recruitment` as typed. */
export interface RecruitmentOptions extends EconomyOptions {
  readonly workerPays?: string;
  readonly employerPays?: string;
  readonly statePays?: string;
  readonly wage?: string;
  readonly months?: string;
  readonly borrowed?: string;
  readonly interest?: string;
  readonly repay?: string;
  readonly living?: string;
  readonly sendingCost?: string;
}

const movement = 'workers under contract';
const most = 1e7;
/** Months that a contract may last; a debt is paid back within it. */
const longest = 600;

interface Asked {
  readonly worker: number | undefined;
  readonly employer: number;
  readonly state: number;
  readonly wage: number | undefined;
  readonly months: number | undefined;
  readonly borrowed: number | undefined;
  readonly interest: number | undefined;
  readonly repay: number | undefined;
  readonly living: number | undefined;
}

function monthsOf(option: string, typed: string | undefined, last: number): number | undefined {
  return typed === undefined ? undefined : wholeNumber(option, typed, 1, last);
}

function askedOf(options: RecruitmentOptions): Asked {
  const { wage, months, borrowed, interest, repay, living } = options;
  const { workerPays, employerPays = '0', statePays = '0' } = options;
  return {
    worker: numberOf('--worker-pays', workerPays, 0, most),
    employer: numberOf('--employer-pays', employerPays, 0, most),
    state: numberOf('--state-pays', statePays, 0, most),
    wage: numberOf('--wage', wage, 0.01, most),
    months: monthsOf('--months', months, longest),
    borrowed: maybeShare('--borrowed', borrowed),
    interest: maybeShare('--interest', interest),
    repay: monthsOf('--repay', repay, monthsOf('--months', months, longest) ?? longest),
    living: numberOf('--living', living, 0, most),
  };
}

/** The cost of sending with its range: the user's, that of the origin, or that of the register. */
interface Sending {
  readonly central: number;
  readonly low: number;
  readonly high: number;
  readonly from: string;
  readonly effects: readonly string[];
}

function sendingOf({ sendingCost }: RecruitmentOptions, asked: AskedPlaces | null): Sending {
  const typed = numberOf('--sending-cost', sendingCost, 0, 100);
  const same = (value: number) => ({ central: value, low: value, high: value, effects: [] });
  if (typed !== undefined) return { ...same(typed), from: 'you' };
  const cost = asked && latestOf(asked.origin, 'remittance_cost');
  if (cost?.value != null) {
    const source = sourceText(asked!.origin.manifest, cost);
    return { ...same(cost.value), from: `${source}, ${formatPeriod(cost.period)}` };
  }
  const id = 'rem.cost_level';
  const { grade, citation } = effect(id);
  return { ...sizeOf(id), from: `register: ${id} (${grade}), ${citation}`, effects: [id] };
}

type Part = 'worker' | 'wage' | 'months' | 'borrowed' | 'interest' | 'repay' | 'living';
const optionOf: Readonly<Record<Part, string>> = {
  worker: '--worker-pays',
  wage: '--wage',
  months: '--months',
  borrowed: '--borrowed',
  interest: '--interest',
  repay: '--repay',
  living: '--living',
};

/** Without debt, interest and time of repayment are of no matter. */
function isNeeded(asked: Asked, part: Part): boolean {
  return asked.borrowed !== 0 || (part !== 'interest' && part !== 'repay');
}

/** A recruitment in which what is not asked for has no effect on what is shown. */
function recruitmentOf(asked: Asked, sendingCost: number): Recruitment {
  const { worker = 0, employer, state, wage = 1, borrowed = 0, interest = 0, living = 0 } = asked;
  const cost = worker + employer + state;
  const part = (value: number) => (cost > 0 ? value / cost : 0);
  const repay = asked.repay ?? asked.months ?? 1;
  return {
    cost,
    payers: {
      worker: cost > 0 ? 1 - part(employer) - part(state) : 1,
      employer: part(employer),
      state: part(state),
    },
    monthlyEarnings: wage,
    contractMonths: asked.months ?? repay,
    borrowed,
    monthlyInterest: interest,
    repayMonths: repay,
    livingCost: living,
    sendingCost,
  };
}

type Row = readonly [
  id: string,
  what: string,
  unit: string,
  needs: readonly Part[],
  of: (result: RecruitmentResult, asked: Asked) => number,
];

const debtParts: readonly Part[] = ['worker', 'borrowed', 'interest', 'repay'];
const allParts: readonly Part[] = [...debtParts, 'wage', 'months', 'living'];
const usd = 'US$';

const costRows: readonly Row[] = [
  [
    'monthsOfEarnings',
    'Cost to the worker (SDG 10.7.1)',
    'months of earnings abroad',
    ['worker', 'wage'],
    (made) => made.monthsOfEarnings,
  ],
  [
    'partOfContract',
    'the same, of all earnings of the contract, before interest',
    '%',
    ['worker', 'wage', 'months'],
    (made, { months }) => 100 * monthsMeaning(made.monthsOfEarnings, months!).partOfContract,
  ],
  ['workerPays', 'Paid by the worker', usd, ['worker'], (made) => made.workerCost],
  ['employerPays', 'Paid by the employer', usd, ['worker'], (_, { employer }) => employer],
  ['statePays', 'Paid by a State', usd, ['worker'], (_, { state }) => state],
  ['debt', 'Borrowed for it', usd, ['worker', 'borrowed'], (made) => made.debt],
  ['monthlyService', 'Debt service', 'US$ a month', debtParts, (made) => made.monthlyService],
  [
    'serviceShare',
    'the same, of monthly earnings',
    '%',
    [...debtParts, 'wage'],
    (made) => 100 * made.serviceShare,
  ],
  ['interest', 'Interest paid in all', usd, debtParts, (made) => made.interest],
];

const earningRows: readonly Row[] = [
  ['earned', 'Earned in the contract', usd, ['wage', 'months'], (made) => made.earnings.earned],
  [
    'ownOutlay',
    'Savings spent before leaving',
    usd,
    ['worker', 'borrowed'],
    (made) => made.earnings.ownOutlay,
  ],
  ['debtService', 'Debt and interest paid back', usd, debtParts, (m) => m.earnings.debtService],
  ['living', 'Living abroad', usd, ['living', 'months'], (made) => made.earnings.living],
  ['fees', 'Fees of sending', usd, allParts, (made) => made.earnings.fees],
  ['household', 'Reaches the household', usd, allParts, (made) => made.earnings.household],
  ['householdShare', 'the same, of all earned', '%', allParts, (m) => 100 * m.householdShare],
  ['shortfall', 'Falls short of its costs by', usd, allParts, (made) => made.earnings.shortfall],
];

function linesOf(rows: readonly Row[], asked: Asked, sending: Sending): readonly EconomyLine[] {
  const [made, cheap, dear] = [sending.central, sending.low, sending.high].map((cost) =>
    recruit(recruitmentOf(asked, cost)),
  );
  return rows.map(([id, what, unit, needs, of]) => {
    const absent = needs.filter((part) => asked[part] === undefined && isNeeded(asked, part));
    const named = [id, what] as const;
    if (absent.length > 0) {
      return unsetLine(
        named,
        unit,
        movement,
        absent.map((part) => optionOf[part]),
      );
    }
    const ends = [of(cheap!, asked), of(dear!, asked)];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const range = low === high ? {} : { low, high, effects: sending.effects };
    return ownLine(named, [of(made!, asked), unit], movement, range);
  });
}

const input = (option: string, value: string | number | undefined): EconomyInput => ({
  option,
  value: value ?? null,
  from: value === undefined ? 'not set; no measured value' : 'you',
});

function inputsOf(options: RecruitmentOptions, asked: Asked, sending: Sending): EconomyInput[] {
  return [
    input('--worker-pays', asked.worker),
    ...(options.employerPays === undefined ? [] : [input('--employer-pays', asked.employer)]),
    ...(options.statePays === undefined ? [] : [input('--state-pays', asked.state)]),
    input('--wage', asked.wage),
    input('--months', asked.months),
    input('--borrowed', asked.borrowed),
    input('--interest', asked.interest),
    input('--repay', asked.repay),
    input('--living', asked.living),
    { option: '--sending-cost', value: sending.central, from: sending.from },
  ];
}

/**
 * Recruitment as the user knows it: its cost in months of earnings, who pays, debt, what reaches
 * the household, and what is measured of its effects. Nothing of a corridor is filled in.
 *
 * @throws SojournError `argument.range` naming the option; `place.unknown`
 */
export async function recruitmentReport(
  [origin, destination]: readonly (string | undefined)[],
  options: RecruitmentOptions,
): Promise<EconomyReport> {
  const asked = askedOf(options);
  const places = await askedPlaces(origin, destination, options);
  const sending = sendingOf(options, places);
  const made = recruit(recruitmentOf(asked, sending.central));
  const title = placesTitle(places);
  return {
    part: 'recruitment',
    title: `Recruitment${title === '' ? '' : `, ${title}`}: what it costs, who pays, what reaches the household`,
    inputs: inputsOf(options, asked, sending),
    blocks: [
      ...peopleBlock(places),
      { title: 'Cost and debt', lines: linesOf(costRows, asked, sending) },
      { title: 'Where the earnings go', lines: linesOf(earningRows, asked, sending) },
      {
        title: 'What studies say',
        lines: [
          resultLine(['irregularUse', 'A dearer regular way'], made.irregularUse, movement),
          resultLine(['debtBondage', 'Debt of recruitment'], made.debtBondage, movement),
          resultLine(['forcedLabour', 'Forced labour'], made.forcedLabour, 'all migrant workers'),
          resultLine(
            ['governmentPlacement', 'Placed by governments'],
            made.governmentPlacement,
            movement,
          ),
        ],
      },
    ],
    words: [
      'No cost of recruitment by corridor is in the data release: the numbers are yours, and the lines without one are dashed.',
    ],
    women: womenLine('recruitment'),
  };
}
