import type { TableTwin } from '@sojourn/charts';
import {
  confidentialityInWords,
  gapBetween,
  type OwnConcept,
  type OwnFigure,
  type OwnSeries,
} from '@sojourn/data';
import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import { type ConceptId, usedFigures } from '../concepts/index.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { sourceName } from '../reading/origins.ts';
import { ownFiguresOf, ownSeriesOf } from '../reading/own.ts';
import { words } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

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

/** The official figure that ends with the same year, if one is there. */
function beside(own: OwnFigure, figures: readonly Figure[]): Figure | null {
  const last = Math.ceil(own.figure.period.end) - 1;
  return figures.find(({ period }) => period.end - 1 === last) ?? null;
}

function difference(out: Collector, own: OwnFigure, found: Figure | null): string | null {
  if (!found) return null;
  const { relative, reason } = gapBetween(own, found);
  if (reason !== null) return out.words(`own.gap.${reason}` satisfies MessageId);
  if (relative === null) return null;
  const size = `${Math.abs(100 * relative).toFixed(1)}\u00a0%`;
  return relative < 0 ? `\u2212${size}` : `+${size}`;
}

function columns(out: Collector, of: string | null): TableTwin['columns'] {
  const text = (id: 'period' | 'note' | 'difference') =>
    ({ id, label: out.words(`own.table.${id}`), kind: 'text' }) as const;
  const compared = [
    { id: 'official', label: of ?? '', kind: 'number', decimals: 0 } as const,
    text('difference'),
  ];
  return [
    text('period'),
    { id: 'value', label: out.words('own.table.value'), kind: 'number', decimals: 0 },
    ...(of === null ? [] : compared),
    text('note'),
  ];
}

function noteOn(out: Collector, { complete, missingCells }: OwnFigure): string | null {
  if (missingCells > 0) return out.words('own.missing', { n: words(String(missingCells)) });
  return complete ? null : out.words('own.incomplete');
}

function sayOne(out: Collector, context: BriefContext, series: OwnSeries): void {
  const figures = ownFiguresOf(context.facts, series).slice(0, shownPeriods);
  const concept = official[series.concept];
  const all = concept ? usedFigures(context, concept) : [];
  const [first] = all;
  const name = first ? sourceName(context.facts.manifest, first) : null;
  const rows = figures.map((own) => {
    const found = beside(own, all);
    const compared = [found ? amount(found) : null, difference(out, own, found)];
    return [own.label, own.figure.value, ...(name ? compared : []), noteOn(out, own)];
  });
  const sources = figures.flatMap(({ figure }) => figure.origin.sourceIds);
  out.table(
    `own-${series.id}`,
    [...new Set(sources)],
    { columns: columns(out, name), rows },
    {
      title: out.words('own.title', {
        title: words(series.title),
        owner: words(series.owner),
        unit: words(figures[0]!.figure.unit),
      }),
      note: out.words('own.note', { reach: words(confidentialityInWords(series)) }),
    },
    figures.map(({ label, figure }, at) => ({
      at,
      row: label,
      column: 'value',
      figure,
      style: 'exact',
    })),
  );
}

/** The user's own series beside the official ones: gaps are shown, nothing is blended. */
export function sayOwn(out: Collector, context: BriefContext): void {
  for (const series of ownSeriesOf(context.facts)) sayOne(out, context, series);
}
