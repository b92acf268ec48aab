import { checkInteger, checkRange, SojournError } from '../../core/index.ts';
import { dashed, type Sized, sizedBy } from '../levels/sized.ts';
import { monthlyService } from './loan.ts';

/** Who pays for the recruitment; parts sum to 1. */
export interface Payers {
  readonly worker: number;
  readonly employer: number;
  readonly state: number;
}

/** A recruitment, as the user sets it: no figure of a corridor is built in. */
export interface Recruitment {
  /** All that it costs until work begins: fees, visa, passport, travel, papers, US$. */
  readonly cost: number;
  readonly payers: Payers;
  /** What the work pays, US$ a month. */
  readonly monthlyEarnings: number;
  /** Months of the contract. */
  readonly contractMonths: number;
  /** Part of the worker's cost that is borrowed, 0 to 1. */
  readonly borrowed: number;
  /** Interest a month, 0 to 1. */
  readonly monthlyInterest: number;
  /** Months in which the debt is paid back. */
  readonly repayMonths: number;
  /** Living abroad, US$ a month. */
  readonly livingCost: number;
  /** What sending costs, % of the amount. */
  readonly sendingCost: number;
}

/** Where the earnings of a contract go; the parts sum to `earned`. */
export interface Earnings {
  readonly earned: number;
  /** The worker's own cost that was paid from savings before leaving. */
  readonly ownOutlay: number;
  /** Debt and interest paid back. */
  readonly debtService: number;
  readonly living: number;
  readonly fees: number;
  /** What reaches the household. */
  readonly household: number;
  /** What the contract falls short of, where costs are higher than earnings; else 0. */
  readonly shortfall: number;
}

/** What a recruitment costs its worker and leaves the household. */
export interface RecruitmentResult {
  /** SDG 10.7.1: what the worker pays, in months of earnings abroad. */
  readonly monthsOfEarnings: number;
  readonly workerCost: number;
  readonly debt: number;
  readonly monthlyService: number;
  /** Part of monthly earnings that serves the debt while it runs. */
  readonly serviceShare: number;
  readonly interest: number;
  readonly earnings: Earnings;
  /** Part of all earnings that reaches the household. */
  readonly householdShare: number;
  readonly irregularUse: Sized;
  readonly debtBondage: Sized;
  readonly forcedLabour: Sized;
  /** Households where a government places workers instead of brokers. */
  readonly governmentPlacement: Sized;
}

function check(input: Recruitment): void {
  const { worker, employer, state } = input.payers;
  checkRange('cost', input.cost, 0, 1e7);
  checkRange('monthlyEarnings', input.monthlyEarnings, Number.MIN_VALUE, 1e7);
  checkInteger('contractMonths', input.contractMonths, 1, 600);
  checkRange('borrowed', input.borrowed, 0, 1);
  checkRange('monthlyInterest', input.monthlyInterest, 0, 1);
  checkInteger('repayMonths', input.repayMonths, 1, input.contractMonths);
  checkRange('livingCost', input.livingCost, 0, 1e7);
  checkRange('sendingCost', input.sendingCost, 0, 100);
  for (const [who, part] of Object.entries({ worker, employer, state })) {
    checkRange(`part of the ${who}`, part, 0, 1);
  }
  const sum = worker + employer + state;
  if (Math.abs(sum - 1) <= 1e-9) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'payers' },
    got: `parts that sum to ${sum}`,
    expected: 'parts of worker, employer and State that sum to 1',
  });
}

function earningsOf(input: Recruitment, ownOutlay: number, debtService: number): Earnings {
  const earned = input.monthlyEarnings * input.contractMonths;
  const living = input.livingCost * input.contractMonths;
  const left = earned - ownOutlay - debtService - living;
  const fees = (Math.max(0, left) * input.sendingCost) / 100;
  const [household, shortfall] = [Math.max(0, left) - fees, Math.max(0, -left)];
  return { earned, ownOutlay, debtService, living, fees, household, shortfall };
}

/**
 * A recruitment from its cost to what reaches the household: cost in months of earnings (SDG
 * 10.7.1), who pays, debt and its service, and where the earnings of the contract go. Effects of
 * the cost on irregular ways and on debt bondage are directions only: nobody has measured a size.
 *
 * @param input as the user sets it, US$ and months
 * @throws SojournError `argument.range`
 * @example recruit({ cost: 3_000, payers: { worker: 1, employer: 0, state: 0 }, … }).monthsOfEarnings
 */
export function recruit(input: Recruitment): RecruitmentResult {
  check(input);
  const workerCost = input.cost * input.payers.worker;
  const debt = workerCost * input.borrowed;
  const service = monthlyService(debt, input.monthlyInterest, input.repayMonths);
  const repaid = service * input.repayMonths;
  const earnings = earningsOf(input, workerCost - debt, repaid);
  return {
    monthsOfEarnings: workerCost / input.monthlyEarnings,
    workerCost,
    debt,
    monthlyService: service,
    serviceShare: service / input.monthlyEarnings,
    interest: repaid - debt,
    earnings,
    householdShare: earnings.household / earnings.earned,
    irregularUse: dashed(
      'people leaving by irregular ways',
      '+',
      'A dearer regular way makes the irregular one cheaper beside it; no study gives a size by cost.',
    ),
    debtBondage: dashed(
      'risk of forced labour',
      '+',
      'Debt ties workers to employers; no study parts the risk by debt.',
    ),
    forcedLabour: sizedBy(
      'trf.forced_labour_migrants',
      'x the risk of other workers',
      (size) => size,
      'Migrant workers as a whole, whatever they paid.',
    ),
    governmentPlacement: sizedBy(
      'pol.g2g.consumption',
      'x household consumption per head',
      (size) => size,
      'Bangladesh to Malaysia by visa lottery, against staying.',
    ),
  };
}
