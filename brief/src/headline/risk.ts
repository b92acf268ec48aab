import type { Figure } from '@sojourn/engine/core';
import { amount, quotient } from '../compute/index.ts';
import type { DisplacedSide } from '../reading/displaced.ts';
import { hazardSums } from '../reading/hazards.ts';
import { jointCountOf } from '../reading/joint-counts.ts';
import type { BriefContext } from '../sections/context.ts';
import { isStale } from '../tense.ts';
import { decade } from '../thresholds.ts';

export type RiskId = 'conflict' | 'flight' | 'disasters' | 'hosting' | 'dependence' | 'deaths';

/** What weighs most on people's security, with the figure that shows it. */
export interface Risk {
  readonly id: RiskId;
  readonly figure: Figure;
  /** For each 1,000 inhabitants, or per cent of GDP: what it is measured by. */
  readonly weight: Figure;
}

/** From this weight on a risk is worth a line. */
const least: Readonly<Record<RiskId, number>> = {
  conflict: 5,
  flight: 10,
  disasters: 2,
  hosting: 10,
  dependence: 5,
  deaths: 1,
};

function perThousand(context: BriefContext, figure: Figure | null | undefined): Figure | null {
  if (!figure) return null;
  const people = context.panel.at('population', figure.period.end - 1);
  if (!people || amount(people) === 0) return null;
  return quotient(figure, people, 1000, 'per 1,000 inhabitants');
}

/** People in need of protection of one side at the end of the last year. */
function inNeed(context: BriefContext, side: DisplacedSide): Figure | null {
  const reader = context.displaced[side];
  const last = reader.years.at(-1);
  const joint = jointCountOf('unhcr', context.place.code) !== null;
  return last === undefined || joint ? null : reader.inNeed(last);
}

/** In the order in which they are looked at: the first that is fresh and weighs enough. */
function candidates(context: BriefContext): readonly Risk[] {
  const { panel, facts } = context;
  const conflict = panel
    .series('idps_conflict_idmc')
    .filter((one) => amount(one) > 0)
    .at(-1);
  const disasters = hazardSums(facts, decade)?.latest;
  const share = panel.latest('remittances_gdp');
  const deaths = panel.latest('conflict_deaths_rate');
  const weighed = (id: RiskId, figure: Figure | null | undefined): Risk[] => {
    const weight = perThousand(context, figure);
    return figure && weight ? [{ id, figure, weight }] : [];
  };
  return [
    ...(deaths ? [{ id: 'deaths' as const, figure: deaths, weight: deaths }] : []),
    ...weighed('conflict', conflict),
    ...weighed('flight', inNeed(context, 'from')),
    ...weighed('hosting', inNeed(context, 'here')),
    ...weighed('disasters', disasters),
    ...(share ? [{ id: 'dependence' as const, figure: share, weight: share }] : []),
  ];
}

/** The first risk of the list that is at most five years old and weighs enough, or null. */
export function riskOf(context: BriefContext): Risk | null {
  const fresh = candidates(context).filter(
    ({ figure }) => !isStale(figure.period.end - 1, context.asOf),
  );
  return fresh.find(({ id, weight }) => amount(weight) >= least[id]) ?? null;
}
