import type { TableTwin } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import { type Claim, type Concept, conceptsOf, doAgree } from '../concepts/index.ts';
import type { TableFigure } from '../document.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { sourceName } from '../reading/origins.ts';
import { ownSeriesOf } from '../reading/own.ts';
import { isolated } from '../words/index.ts';
import { sayAdditivity } from './additivity.ts';
import { list, message, place } from './arguments.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import type { BriefContext } from './context.ts';
import { sayDoubts } from './doubts.ts';
import { sayOwn } from './own.ts';

const yearOf = ({ figure }: Claim) => figure.period.end - 1;
const rowKey = (claim: Claim) => `${claim.series.id}-${yearOf(claim)}`;

function columns(out: Collector): TableTwin['columns'] {
  const text = (id: 'what' | 'how' | 'release' | 'use') =>
    ({ id, label: out.words(`says.table.${id}`), kind: 'text' }) as const;
  return [
    text('what'),
    { id: 'year', label: out.words('says.table.year'), kind: 'year' },
    { id: 'value', label: out.words('says.table.value'), kind: 'number', decimals: 0 },
    text('how'),
    text('release'),
    text('use'),
  ];
}

function cells(out: Collector, context: BriefContext, claim: Claim): TableTwin['rows'][number] {
  const { series, figure } = claim;
  return [
    out.words(`says.${series.id}.what`),
    yearOf(claim),
    amount(figure),
    out.words(`says.${series.id}.how`),
    isolated(sourceName(context.facts.manifest, figure), context.voice),
    out.words(`says.use.${series.used}`),
  ];
}

function tableFigure(claim: Claim, at: number): TableFigure {
  const { figure, series } = claim;
  return { at, row: rowKey(claim), column: 'value', figure, style: series.style };
}

/** Concepts of which one source speaks stand in one table, each with its name. */
function tellSingle(out: Collector, context: BriefContext, concepts: readonly Concept[]): void {
  const where = { place: place(context.place.code) };
  const claims = concepts.flatMap((concept) => concept.claims.map((claim) => ({ concept, claim })));
  if (claims.length === 0) return;
  const name = { id: 'concept', label: out.words('says.table.concept'), kind: 'text' } as const;
  out.table(
    'says-single',
    [...new Set(claims.flatMap(({ claim }) => claim.figure.origin.sourceIds))],
    {
      columns: [name, ...columns(out)],
      rows: claims.map(({ concept, claim }) => [
        out.words(`says.${concept.id}.title`, where),
        ...cells(out, context, claim),
      ]),
    },
    { title: out.words('says.single.title'), note: out.words('says.table.note') },
    claims.map(({ concept, claim }, at) => {
      const of = tableFigure(claim, at);
      return { ...of, row: `${concept.id}-${of.row}` };
    }),
  );
}

function tell(out: Collector, context: BriefContext, concept: Concept): void {
  const { id, claims } = concept;
  const where = { place: place(context.place.code) };
  const sources = [...new Set(claims.flatMap(({ figure }) => figure.origin.sourceIds))];
  out.table(
    `says-${id}`,
    sources,
    { columns: columns(out), rows: claims.map((claim) => cells(out, context, claim)) },
    { title: out.words(`says.${id}.title`, where), note: out.words('says.table.note') },
    claims.map(tableFigure),
  );
  const why = `says.${id}.why`;
  if (doAgree(concept)) out.note('says.agree');
  else if (isMessageId(why)) out.note(why);
}

/** *Who says what*: each concept with every figure that the data release holds of it. */
export function saysSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  out.note('says.intro');
  const concepts = conceptsOf(context);
  for (const concept of concepts.filter(({ series }) => series > 1)) tell(out, context, concept);
  tellSingle(
    out,
    context,
    concepts.filter(({ series }) => series === 1),
  );
  sayOwn(out, context);
  sayDoubts(out, context);
  sayAdditivity(out, context);
  const none = concepts.filter(({ claims }) => claims.length === 0);
  if (ownSeriesOf(context.facts, 'departures').length === 0) {
    out.state('says.none.departures', {});
  }
  const others = none.flatMap(({ id }) => (id === 'departures' ? [] : [message(`concept.${id}`)]));
  if (others.length > 0) out.state('says.none', { list: list(others) });
  return out.done('says');
}
