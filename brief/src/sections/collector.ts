import type { ChartSpec, TableTwin } from '@sojourn/charts';
import type {
  Argument,
  Block,
  ChartFigure,
  DataGap,
  KeyFiguresBlock,
  Section,
  SectionId,
  TableFigure,
} from '../document.ts';
import { isMessageId, type MessageId, type PastId, type TensedId } from '../messages/catalogue.ts';
import { sourceLine } from '../reading/origins.ts';
import { isStale, tenseOf } from '../tense.ts';
import { type Manner, messageText, sentenceText } from '../words/index.ts';
import type { BriefContext } from './context.ts';

type Args = Readonly<Record<string, Argument>>;
type KeyFigure = KeyFiguresBlock['items'][number];
/** What stays of a kind of chart once source and format are filled in. */
export type WithoutSource<T> = T extends ChartSpec ? Omit<T, 'source'> : never;

/** A section with the gaps that it found. */
export interface SectionDraft {
  readonly section: Section;
  readonly gaps: readonly DataGap[];
}

/** Gathers the blocks and gaps of one section in order. */
export interface Collector {
  /** A sentence whose tense follows the age of its figures. */
  say(id: TensedId, args: Args): void;
  /** A sentence that speaks of the past whatever the age. */
  tell(id: PastId, args: Args): void;
  /** A sentence without figures, and the sources of what it says. */
  state(id: MessageId, args: Args, sourceIds?: readonly string[]): void;
  note(id: MessageId, args?: Args, sourceIds?: readonly string[]): void;
  keyFigures(items: readonly (KeyFigure | null)[]): void;
  chart(
    id: string,
    sourceIds: readonly string[],
    chart: WithoutSource<ChartSpec>,
    figures?: readonly ChartFigure[],
  ): void;
  table(
    id: string,
    sourceIds: readonly string[],
    table: TableTwin,
    text: { readonly title: string; readonly note: string | null },
    figures?: readonly TableFigure[],
  ): void;
  gap(id: MessageId, reason: DataGap['reason'], args?: Args): void;
  /** A gap of reason `old`, if the year is over five years back. */
  gapIfOld(id: MessageId, year: number, args: Args): void;
  readonly voice: Manner;
  /** Words of the catalogue, for charts and tables. */
  words(id: MessageId, args?: Args): string;
  /** The same without a capital: units and words inside a line. */
  label(id: MessageId, args?: Args): string;
  done(id: SectionId): SectionDraft;
}

/** A label with a verb reads in the past for a figure over three years old. */
function inTense(item: KeyFigure, asOf: number): KeyFigure {
  const past = `${item.label}.past`;
  const tense = tenseOf({ figure: { kind: 'figure', ...item } }, asOf);
  return tense === 'past' && isMessageId(past) ? { ...item, label: past } : item;
}

/** Starts a section. @example const out = collector(context); out.say(…); return out.done('moves') */
export function collector(context: BriefContext): Collector {
  const blocks: Block[] = [];
  const gaps: DataGap[] = [];
  const { asOf, names, voice } = context;
  const sentence = (id: string, args: Args) => blocks.push({ kind: 'sentence', id, args });
  const named = (sourceIds: readonly string[]) => (sourceIds.length > 0 ? { sourceIds } : {});
  return {
    say: (id, args) => void sentence(`${id}.${tenseOf(args, asOf)}`, args),
    tell: (id, args) => void sentence(id, args),
    state: (id, args, sourceIds = []) =>
      void blocks.push({ kind: 'sentence', id, args, ...named(sourceIds) }),
    note: (id, args = {}, sourceIds = []) =>
      void blocks.push({ kind: 'note', id, args, ...named(sourceIds) }),
    keyFigures: (items) => {
      const there = items.flatMap((item) => (item === null ? [] : [inTense(item, asOf)]));
      if (there.length > 0) blocks.push({ kind: 'key-figures', items: there });
    },
    chart: (id, sourceIds, chart, figures) => {
      const source = sourceLine(context.facts.manifest, sourceIds);
      const drawn = { ...chart, source } as ChartSpec;
      blocks.push({ kind: 'chart', id, chart: drawn, sourceIds, ...(figures && { figures }) });
    },
    table: (id, sourceIds, table, text, figures) =>
      void blocks.push({
        kind: 'table',
        id,
        table,
        sourceIds,
        ...text,
        ...(figures && { figures }),
      }),
    gap: (id, reason, args = {}) => void gaps.push({ id, args, reason }),
    gapIfOld: (id, year, args) => {
      if (isStale(year, asOf)) gaps.push({ id, args, reason: 'old' });
    },
    voice,
    words: (id, args = {}) => sentenceText(id, args, names, voice),
    label: (id, args = {}) => messageText(id, args, names, voice),
    done: (id) => ({ section: { id, title: `section.${id}`, blocks }, gaps }),
  };
}
