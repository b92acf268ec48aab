import { SojournError } from '../../core/index.ts';

/** Decisions of one year, unit and instance. Least counts: UNHCR writes 1 to 4 as 5. */
export interface DecisionCounts {
  readonly year: number;
  /** Persons or cases: a case may hold a whole family. */
  readonly unit: 'persons' | 'cases';
  readonly instance: string;
  readonly recognised: number;
  readonly complementary: number;
  readonly rejected: number;
  readonly closed: number;
  readonly recognisedLeast: number;
  readonly complementaryLeast: number;
  readonly rejectedLeast: number;
}

/** A share between the ends that rounded counts allow. */
export interface RateRange {
  /** Of the counts as published, 0 to 1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Decisions of one year, unit and instance, and the shares of them that protect. */
export interface ProtectionRates {
  readonly year: number;
  readonly unit: DecisionCounts['unit'];
  readonly instance: string;
  readonly counts: DecisionCounts;
  /** Recognised, complementary and rejected; what was closed otherwise is no decision on the merits. */
  readonly decided: number;
  /** Recognised ÷ decided; null for fewer than {@link fewestDecisions}. */
  readonly recognition: RateRange | null;
  /** Recognised and complementary ÷ decided; null for fewer than {@link fewestDecisions}. */
  readonly protection: RateRange | null;
}

/** With fewer decisions counts alone are given. */
export const fewestDecisions = 100;

const counted = [
  'recognised',
  'complementary',
  'rejected',
  'closed',
  'recognisedLeast',
  'complementaryLeast',
  'rejectedLeast',
] as const;

/**
 * The sum of decisions of one year, unit and instance.
 *
 * @param rows at least one
 * @throws SojournError `argument.choice` where years, units or instances differ: persons and cases
 * are never added, nor is a first instance to a later one; `argument.shape` for no rows
 * @example sumDecisions(rowsOfPersons2024).recognised
 */
export function sumDecisions(rows: readonly DecisionCounts[]): DecisionCounts {
  const [first] = rows;
  if (!first) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field: 'decisions' },
      got: 'no rows',
      expected: 'at least one',
    });
  }
  for (const key of ['year', 'unit', 'instance'] as const) {
    const other = rows.find((row) => row[key] !== first[key]);
    if (!other) continue;
    throw new SojournError({
      code: 'argument.choice',
      where: { field: key },
      got: `${first[key]} and ${other[key]} in one sum`,
      expected: 'decisions of one year, unit and instance',
    });
  }
  const sum = (key: (typeof counted)[number]) => rows.reduce((total, row) => total + row[key], 0);
  const sums = Object.fromEntries(counted.map((key) => [key, sum(key)]));
  return { ...first, ...sums };
}

/** part ÷ (part + rest), with the ends that their least counts allow. */
function rangeOf(part: number, partLeast: number, rest: number, restLeast: number): RateRange {
  const share = (a: number, b: number) => (a + b === 0 ? 0 : a / (a + b));
  return {
    value: share(part, rest),
    low: share(partLeast, rest),
    high: share(part, restLeast),
  };
}

/**
 * What came of the decisions of one year, unit and instance.
 *
 * @param counts decisions, 0 or more
 * @throws SojournError `argument.range` for a count below 0, or a least count above its count
 * @example protectionRates(sumDecisions(rows)).recognition?.value
 */
export function protectionRates(counts: DecisionCounts): ProtectionRates {
  const { recognised, complementary, rejected } = counts;
  const { recognisedLeast, complementaryLeast, rejectedLeast } = counts;
  for (const key of ['recognised', 'complementary', 'rejected'] as const) {
    const least = counts[`${key}Least`];
    if (least >= 0 && least <= counts[key]) continue;
    throw new SojournError({
      code: 'argument.range',
      where: { field: key },
      got: `${counts[key]}, at least ${least}`,
      expected: '0 or more, the least count not above it',
    });
  }
  const { year, unit, instance } = counts;
  const least = recognisedLeast + complementaryLeast + rejectedLeast;
  const enough = least >= fewestDecisions;
  const [otherwise, otherwiseLeast] = [
    complementary + rejected,
    complementaryLeast + rejectedLeast,
  ];
  const [positive, positiveLeast] = [
    recognised + complementary,
    recognisedLeast + complementaryLeast,
  ];
  return {
    year,
    unit,
    instance,
    counts,
    decided: recognised + otherwise,
    recognition: enough ? rangeOf(recognised, recognisedLeast, otherwise, otherwiseLeast) : null,
    protection: enough ? rangeOf(positive, positiveLeast, rejected, rejectedLeast) : null,
  };
}
