import type { Figure } from '@sojourn/engine/core';
import { amount, quotient, shareOf } from '../compute/index.ts';
import { decisionsByPartner, latestDecisions } from '../reading/decisions.ts';
import { hostedDemographics } from '../reading/demographics.ts';
import { solutionsReader } from '../reading/displaced.ts';
import { hazardSums } from '../reading/hazards.ts';
import { jointCountOf } from '../reading/joint-counts.ts';
import { hazardName, message, place } from '../sections/arguments.ts';
import type { BriefContext } from '../sections/context.ts';
import { decade } from '../thresholds.ts';
import { type Absent, type CheckRule, oneOr, type Present } from './entry.ts';

const hosts = 10;

function sexAndAge({ facts, displaced }: BriefContext): readonly Present[] | Absent {
  const found = hostedDemographics(facts);
  if (displaced.here.yearsOf('refugees').length === 0) return { reason: 'check.hosted.none' };
  if (!found) return { reason: 'check.hosted.few' };
  const share = (part: Figure, whole: Figure, of: 'check.word.women' | 'check.word.children') => ({
    figure: shareOf(part, whole),
    style: 'percent' as const,
    of: message(of),
  });
  const { female, sexKnown, children, ageKnown } = found;
  return [
    share(female, sexKnown, 'check.word.women'),
    ...(children && ageKnown ? [share(children, ageKnown, 'check.word.children')] : []),
  ];
}

function hosted(context: BriefContext): Figure | null {
  const { years, inNeed } = context.displaced.here;
  const last = years.at(-1);
  return last === undefined ? null : inNeed(last);
}

function perInhabitants(context: BriefContext): readonly Present[] | Absent {
  if (jointCountOf('unhcr', context.place.code)) return { reason: 'check.joint' };
  const people = hosted(context);
  const inhabitants = people && context.panel.at('population', people.period.start);
  if (!people) return { reason: 'check.hosted.none' };
  if (!inhabitants || amount(inhabitants) === 0) return { reason: 'check.no-population' };
  const figure = quotient(people, inhabitants, 1000, 'per 1,000 inhabitants');
  return [{ figure, style: 'decimal' }];
}

function latestKind(context: BriefContext, side: 'from' | 'here', kind: string): Figure | null {
  const reader = context.displaced[side];
  const last = reader.yearsOf(kind).at(-1);
  return last === undefined ? null : reader.kind(kind, last);
}

/** By host: those with enough decisions for a rate, each with its number of decisions. */
function rates({ facts }: BriefContext): readonly Present[] | Absent {
  const all = latestDecisions(facts, 'origin').filter(({ instance }) => instance === 'first');
  if (all.length === 0) return { reason: 'check.decisions.none' };
  const found = all.flatMap(({ year, unit }) => decisionsByPartner(facts, 'origin', year, unit));
  if (found.length === 0) return { reason: 'check.decisions.few' };
  return found.slice(0, hosts).map(({ partner, rate, n }) => ({
    figure: rate!,
    style: 'percent',
    of: place(partner ?? 'UNK'),
    n,
  }));
}

function movements({ facts }: BriefContext): readonly Present[] | Absent {
  const found = hazardSums(facts, decade);
  if (!found) return { reason: 'check.disasters.none' };
  return [
    { figure: found.latest, style: 'exact' },
    ...found.latestByHazard.map(({ hazard, movements: figure }) => ({
      figure,
      style: 'exact' as const,
      of: hazardName(hazard),
    })),
  ];
}

function conflictIdps({ panel }: BriefContext): Figure | null {
  return panel.latest('idps_conflict_idmc');
}

function returns({ facts }: BriefContext): readonly Present[] | Absent {
  const reader = solutionsReader(facts);
  const kinds = [
    { kind: 'returned_refugees', of: message('check.word.refugees') },
    { kind: 'returned_idps', of: message('check.word.idps') },
  ];
  const found = kinds.flatMap(({ kind, of }) => {
    const figure = reader.latest('origin', kind);
    return figure ? [{ figure, of, style: 'exact' as const }] : [];
  });
  return found.length > 0 ? found : { reason: 'check.returns.none' };
}

/** Who is protected, displaced, home again, or harmed on the way. */
export const protectionRules: readonly CheckRule[] = [
  { id: 'hosted', find: (context) => oneOr(hosted(context), 'exact', 'check.hosted.none') },
  { id: 'hosted-who', find: sexAndAge },
  { id: 'hosted-rate', caveat: 'check.hosted-rate.caveat', find: perInhabitants },
  {
    id: 'stateless',
    caveat: 'check.stateless.caveat',
    find: (context) =>
      oneOr(latestKind(context, 'here', 'stateless'), 'exact', 'check.stateless.none'),
  },
  {
    id: 'asylum',
    find: (context) =>
      oneOr(latestKind(context, 'from', 'asylum_seekers'), 'exact', 'check.asylum.none'),
  },
  { id: 'rates', caveat: 'check.rates.caveat', find: rates },
  { id: 'disasters', caveat: 'check.disasters.caveat', find: movements },
  { id: 'idps', find: (context) => oneOr(conflictIdps(context), 'exact', 'check.idps.none') },
  { id: 'returns', find: returns },
  {
    id: 'trafficked',
    caveat: 'check.trafficked.caveat',
    find: ({ panel }) => oneOr(panel.latest('trafficking_detected'), 'exact', 'check.no-series'),
  },
  { id: 'deaths', find: () => ({ reason: 'check.deaths.none' }) },
];
