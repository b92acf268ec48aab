import type { OwnConcept, OwnFigure } from '@sojourn/data';
import { latestOwn } from '../reading/own.ts';
import { words } from '../sections/arguments.ts';
import type { BriefContext } from '../sections/context.ts';
import type { CheckId, Present } from './entry.ts';

/** Entries of which the user may count the same; the units in which both are. */
const sameCounts: Readonly<
  Partial<Record<CheckId, { readonly concept: OwnConcept; readonly unit: string }>>
> = {
  abroad: { concept: 'stock-abroad', unit: 'persons' },
  remittances: { concept: 'remittances', unit: 'current US$' },
  stateless: { concept: 'stateless', unit: 'persons' },
  idps: { concept: 'idps', unit: 'persons' },
  returns: { concept: 'returns', unit: 'persons' },
  trafficked: { concept: 'trafficked', unit: 'persons' },
};

/**
 * The latest complete figure of a series of the user that is to be named before the official one
 * (`precedence: first`), with its owner; none where no series asks for it. The official figure
 * stays beside it.
 */
export function ownFirst({ facts }: BriefContext, id: CheckId): readonly Present[] {
  const same = sameCounts[id];
  if (!same) return [];
  const isFirst = ({ series, figure }: OwnFigure) =>
    figure.unit === same.unit &&
    (facts.own ?? []).some((one) => one.id === series && one.precedence === 'first');
  const own = latestOwn(facts, same.concept, isFirst);
  if (!own) return [];
  const style = same.unit === 'persons' ? ('exact' as const) : ('usd' as const);
  return [{ figure: own.figure, style, of: words(`${own.owner}, ${own.label}:`) }];
}
