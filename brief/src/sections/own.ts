import { confidentialityInWords, type OwnConcept, type OwnSeries } from '@sojourn/data';
import { type ConceptId, usedFigures } from '../concepts/index.ts';
import { sourceName } from '../reading/origins.ts';
import { ownFiguresOf, ownSeriesOf } from '../reading/own.ts';
import { words } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';
import { ownBeside } from './own-beside.ts';

const shownPeriods = 6;

/** What the official series say of the same; a concept that none counts has no entry. */
const official: Readonly<Partial<Record<OwnConcept, ConceptId>>> = {
  remittances: 'remittances',
  returns: 'returns',
  'stock-abroad': 'abroad',
  refugees: 'refugees-here',
  'asylum-seekers': 'asylum-here',
  idps: 'idps',
  stateless: 'stateless',
  trafficked: 'trafficked',
};

function sayOne(out: Collector, context: BriefContext, series: OwnSeries): void {
  const figures = ownFiguresOf(context.facts, series).slice(0, shownPeriods);
  const concept = official[series.concept];
  const all = concept ? usedFigures(context, concept) : [];
  const [first] = all;
  const name = first ? sourceName(context.facts.manifest, first) : null;
  const compared = ownBeside(out, figures, all, name);
  const sources = figures.flatMap(({ figure }) => figure.origin.sourceIds);
  out.table(
    `own-${series.id}`,
    [...new Set(sources)],
    compared.table,
    {
      title: out.words('own.title', {
        title: words(series.title),
        owner: words(series.owner),
        unit: words(figures[0]!.figure.unit),
      }),
      note: out.words('own.note', { reach: words(confidentialityInWords(series)) }),
    },
    compared.figures,
  );
}

/** The user's own series beside the official ones: gaps are shown, nothing is blended. */
export function sayOwn(out: Collector, context: BriefContext): void {
  for (const series of ownSeriesOf(context.facts)) sayOne(out, context, series);
}
