import {
  confidentialityInWords,
  type OwnConcept,
  type OwnFigure,
  type OwnSeries,
  ownFiguresFor,
  ownYears,
} from '@sojourn/data';
import type { Figure } from '@sojourn/engine/core';
import { type InNeedKind, solutionsReader } from '../reading/displaced.ts';
import { sourceName } from '../reading/origins.ts';
import { modelledRemittances } from '../reading/senders.ts';
import { words } from '../sections/arguments.ts';
import type { Collector } from '../sections/collector.ts';
import { ownBeside } from '../sections/own-beside.ts';
import { tellableStocks } from './doubts.ts';
import type { CorridorContext, Side } from './sides.ts';

const shownPeriods = 6;

type Ends = Pick<Side, 'self' | 'other'>;

/** What a series of one side's own says of the other side, latest first, a period once. */
function figuresOn({ self, other }: Ends, series: OwnSeries): readonly OwnFigure[] {
  if (series.place !== self.place.code) return [];
  const seen = new Set<string>();
  return ownYears(series)
    .flatMap((year) => ownFiguresFor(series, other.place.code, year))
    .filter(({ figure }) => figure.value !== null)
    .sort((a, b) => b.figure.period.end - a.figure.period.end || (a.label < b.label ? 1 : -1))
    .filter(({ label, side }) => {
      const key = `${side}/${label}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** The latest complete figure of one side's own on a concept and the other side, or null. */
export function latestOwnOn(side: Ends, concept: OwnConcept): OwnFigure | null {
  const all = (side.self.facts.own ?? [])
    .filter((series) => series.concept === concept)
    .flatMap((series) => figuresOn(side, series));
  return all.find(({ complete }) => complete) ?? null;
}

/** What the international sources say of the same, all years; empty where none counts it. */
function officialOn(
  { self, other, inbound, outbound }: Side,
  concept: OwnConcept,
): readonly Figure[] {
  const code = other.place.code;
  const hosted = (kind: InNeedKind) =>
    inbound.origin.displaced.from.years.flatMap((year) =>
      inbound.origin.displaced.from
        .partner(self.place.code, year)
        .filter((one) => one.kind === kind)
        .map(({ people }) => people),
    );
  switch (concept) {
    case 'stock-abroad':
      return tellableStocks(outbound).map(({ people }) => people);
    case 'refugees':
      return hosted('refugees');
    case 'asylum-seekers':
      return hosted('asylum_seekers');
    case 'returns':
      return [
        solutionsReader(self.facts).between('origin', 'returned_refugees', code) ?? [],
      ].flat();
    case 'remittances':
      return modelledRemittances(self.facts, 'in').flatMap(({ partner, usd }) =>
        partner === code ? [usd] : [],
      );
    default:
      return [];
  }
}

/** Who says the official figures; of remittances by corridor there is a model alone. */
function nameOf(out: Collector, { self }: Side, official: readonly Figure[]): string | null {
  const [first] = official;
  if (!first) return null;
  const name = sourceName(self.facts.manifest, first);
  return first.quality === 'modelled' ? `${name}, ${out.label('doubts.modelled')}` : name;
}

function tell(out: Collector, side: Side, series: OwnSeries): void {
  const figures = figuresOn(side, series).slice(0, shownPeriods);
  const [first] = figures;
  if (!first) return;
  const official = officialOn(side, series.concept);
  const compared = ownBeside(out, figures, official, nameOf(out, side, official));
  out.table(
    `own-${series.id}`,
    [...new Set(figures.flatMap(({ figure }) => figure.origin.sourceIds))],
    compared.table,
    {
      title: out.words('own.corridor.title', {
        ...side.args,
        title: words(series.title),
        owner: words(series.owner),
        unit: words(first.figure.unit),
      }),
      note: out.words('own.corridor.note', { reach: words(confidentialityInWords(series)) }),
    },
    compared.figures,
  );
}

/** The user's own series of either side on the other, beside the official figures. */
export function sayOwn(out: Collector, { sides }: CorridorContext): void {
  for (const side of sides) {
    for (const series of side.self.facts.own ?? []) tell(out, side, series);
  }
}
