import { amount } from '../compute/index.ts';
import { type Claim, type ConceptId, conceptOf } from '../concepts/index.ts';
import type { BriefContext } from '../sections/context.ts';
import type { LeadId } from './lead.ts';

const conceptOfLead: Readonly<Record<LeadId, ConceptId>> = {
  abroad: 'abroad',
  here: 'here',
  from: 'refugees-from',
  hosted: 'refugees-here',
  idps: 'idps',
};

/** Two figures of one concept and year that do not agree. */
export interface Disagreement {
  readonly used: Claim;
  readonly other: Claim;
}

const yearOf = ({ figure }: Claim) => figure.period.end - 1;

/** Movements and other units count something else, not the same otherwise. */
const sameKind = (a: Claim, b: Claim) =>
  a.figure.unit === b.figure.unit && a.series.what === b.series.what;

/** The figure of another source or release of the same year that differs most, or null. */
export function disagreementOn(context: BriefContext, lead: LeadId): Disagreement | null {
  const { claims } = conceptOf(context, conceptOfLead[lead]);
  const pairs = claims
    .filter(({ series }) => series.used === 'yes')
    .flatMap((used) =>
      claims
        .filter((other) => other.series !== used.series && yearOf(other) === yearOf(used))
        .filter((other) => sameKind(used, other) && amount(other.figure) !== amount(used.figure))
        .map((other) => ({ used, other })),
    );
  const distance = ({ used, other }: Disagreement) =>
    Math.abs(amount(other.figure) - amount(used.figure));
  return pairs.sort((a, b) => distance(b) - distance(a))[0] ?? null;
}
