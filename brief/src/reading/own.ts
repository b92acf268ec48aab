import {
  type OwnConcept,
  type OwnFigure,
  type OwnSeries,
  ownFiguresFor,
  ownYears,
  type PlaceFacts,
} from '@sojourn/data';

/** The series of the user that have rows of the place. */
export function ownSeriesOf(facts: PlaceFacts, concept?: OwnConcept): readonly OwnSeries[] {
  return (facts.own ?? []).filter(
    (series) =>
      (concept === undefined || series.concept === concept) &&
      ownFiguresOf(facts, series).length > 0,
  );
}

/** What a series says of the place, a figure a period, latest first; a period once. */
export function ownFiguresOf(facts: PlaceFacts, series: OwnSeries): readonly OwnFigure[] {
  const seen = new Set<string>();
  return ownYears(series)
    .flatMap((year) => ownFiguresFor(series, facts.place.code, year))
    .filter(({ figure }) => figure.value !== null)
    .sort((a, b) => b.figure.period.end - a.figure.period.end || (a.label < b.label ? 1 : -1))
    .filter(({ label, side }) => {
      const key = `${side}/${label}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** The latest complete figure of the user on a concept, in one of the units, or null. */
export function latestOwn(
  facts: PlaceFacts,
  concept: OwnConcept,
  isWanted: (figure: OwnFigure) => boolean = () => true,
): OwnFigure | null {
  const all = ownSeriesOf(facts, concept).flatMap((series) => ownFiguresOf(facts, series));
  const complete = all.filter((figure) => figure.complete && isWanted(figure));
  return complete.sort((a, b) => b.figure.period.end - a.figure.period.end)[0] ?? null;
}

/**
 * What a series of the user's counts as sent from a partner to the place, in US$: the latest complete
 * period, or null. A model yields to it.
 */
export function countedFrom(facts: PlaceFacts, partner: string): OwnFigure | null {
  const all = (facts.own ?? [])
    .filter(({ concept, place }) => concept === 'remittances' && place === facts.place.code)
    .flatMap((series) => ownYears(series).flatMap((year) => ownFiguresFor(series, partner, year)))
    .filter(
      ({ figure, complete }) => complete && figure.value !== null && figure.unit === 'current US$',
    );
  return all.sort((a, b) => b.figure.period.end - a.figure.period.end)[0] ?? null;
}
