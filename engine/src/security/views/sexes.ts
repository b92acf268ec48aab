import { SojournError } from '../../core/index.ts';

/**
 * People of a population by sex and age as a source recorded them. What is left of the total was
 * not recorded: it is no part of any group and in no share but its own.
 */
export interface SexAgeCounts {
  /** Under 18 and 18 or older, where both sex and age are recorded. */
  readonly girls: number;
  readonly women: number;
  /** Girls or women whose age is not recorded. */
  readonly femaleOfAnyAge: number;
  readonly boys: number;
  readonly men: number;
  readonly maleOfAnyAge: number;
  readonly total: number;
}

/** Groups that every person of a population is in one of. */
export const sexGroups = [
  'girls',
  'women',
  'femaleOfAnyAge',
  'boys',
  'men',
  'maleOfAnyAge',
  'notRecorded',
] as const;
/** One of {@link sexGroups}. */
export type SexGroup = (typeof sexGroups)[number];

/** A group with its share of all, those not recorded among them. */
export interface GroupShare {
  readonly group: SexGroup;
  readonly people: number;
  /** Of the total, 0 to 1; the shares of all seven groups sum to 1. */
  readonly share: number;
}

/** A share between its ends: as if nobody, and as if all, of those not recorded belonged to it. */
export interface ShareRange {
  /** Among those recorded; null where they are fewer than half of all, or than a hundred. */
  readonly recorded: number | null;
  readonly low: number;
  readonly high: number;
}

/** Shares of a population by sex and age, those not recorded among them; fractions of 1. */
export interface SexShares {
  readonly total: number;
  readonly groups: readonly GroupShare[];
  /** Share whose sex is not recorded. */
  readonly notRecorded: number;
  readonly female: ShareRange;
  /** Girls and boys among all, by age recorded; null where those under 18 are not counted as such. */
  readonly children: ShareRange | null;
}

/** With fewer people no share is given: one person would move it too far. */
export const fewestPeople = 100;
/** Those recorded stand for themselves alone where they are a smaller part of all. */
export const leastRecorded = 0.5;

function checkCounts(counts: SexAgeCounts, recorded: number): void {
  const bad = Object.entries(counts).find(([, people]) => !(people >= 0));
  if (!bad && recorded <= counts.total) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: bad ? bad[0] : 'total' },
    got: String(bad ? bad[1] : counts.total),
    expected: bad ? 'people, 0 or more' : `at least the ${recorded} who are recorded`,
  });
}

/** A share of a group that `part` is known of, `known` are recorded for, and `total` are in. */
function rangeOf(part: number, known: number, total: number): ShareRange {
  return {
    recorded: known >= fewestPeople && known >= leastRecorded * total ? part / known : null,
    low: part / total,
    high: (part + total - known) / total,
  };
}

/** Not where nobody's age is known, nor where nobody is under 18 beside people of other ages. */
function minorsCounted({ girls, boys, women, men, ...other }: SexAgeCounts): boolean {
  if (girls + boys > 0) return true;
  return women + men > 0 && other.femaleOfAnyAge + other.maleOfAnyAge === 0;
}

/**
 * Shares by sex and age with those not recorded as a group of their own. Nobody is spread over the
 * others; a share of women or children has two ends instead (Manski 1995: worst-case bounds).
 *
 * @param counts people, 0 or more; together at most the total
 * @returns null where the total is below {@link fewestPeople}
 * @throws SojournError `argument.range` for counts below 0, or above their total
 * @example sexShares({ girls: 20, women: 30, femaleOfAnyAge: 0, boys: 20, men: 20, maleOfAnyAge: 0, total: 100 })?.notRecorded // 0.1
 */
export function sexShares(counts: SexAgeCounts): SexShares | null {
  const { girls, women, femaleOfAnyAge, boys, men, maleOfAnyAge, total } = counts;
  const female = girls + women + femaleOfAnyAge;
  const sexed = female + boys + men + maleOfAnyAge;
  checkCounts(counts, sexed);
  if (total < fewestPeople) return null;
  const people: Readonly<Record<SexGroup, number>> = {
    ...{ girls, women, femaleOfAnyAge, boys, men, maleOfAnyAge },
    notRecorded: total - sexed,
  };
  const aged = girls + women + boys + men;
  return {
    total,
    groups: sexGroups.map((group) => ({
      group,
      people: people[group],
      share: people[group] / total,
    })),
    notRecorded: (total - sexed) / total,
    female: rangeOf(female, sexed, total),
    children: minorsCounted(counts) ? rangeOf(girls + boys, aged, total) : null,
  };
}
