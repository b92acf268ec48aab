import { confidentialityInWords, ownSourceEntry, type PlaceFacts } from '@sojourn/data';
import { engineVersion, type Language } from '@sojourn/engine/core';
import type { Argument, Block, BriefDocument, DataGap, Section, SourceNote } from './document.ts';
import { sourceOf } from './reading/origins.ts';
import type { SectionDraft } from './sections/collector.ts';
import { figuresOf, medianYear } from './tense.ts';

/** Version of the document's schema. */
export const briefSchema = 'sojourn.brief/1';

type Args = Readonly<Record<string, Argument>>;

/** The arguments of a block, wherever they are. */
export function argumentsIn(block: Block): readonly Args[] {
  if (block.kind === 'sentence' || block.kind === 'note') return [block.args];
  return block.kind === 'key-figures' ? block.items.map((item) => item.args) : [];
}

/** All figures of a block. */
export function figuresInBlock(block: Block) {
  const spoken = argumentsIn(block).flatMap(figuresOf);
  return block.kind === 'key-figures' ? [...spoken, ...block.items.map((i) => i.figure)] : spoken;
}

/** Ids of all sources that a block draws on, in order of appearance. */
export function sourcesInBlock(block: Block): readonly string[] {
  const figures = figuresInBlock(block).flatMap(({ origin }) => origin.sourceIds);
  const named = block.kind === 'key-figures' ? [] : (block.sourceIds ?? []);
  return [...new Set([...figures, ...named])];
}

function codesIn(argument: Argument): readonly string[] {
  if (argument.kind === 'place') return [argument.code];
  return argument.kind === 'list' ? argument.items.flatMap(codesIn) : [];
}

function namesFor(
  facts: PlaceFacts,
  codes: readonly string[],
): Record<string, Readonly<Record<Language, string>>> {
  const wanted = [...new Set(codes)].sort();
  return Object.fromEntries(
    wanted.flatMap((code) => {
      const found = facts.places.find(code);
      return found ? [[code, found.names]] : [];
    }),
  );
}

/** Series of one title and release share an entry. */
function sourceNotes(facts: PlaceFacts, ids: readonly string[]): SourceNote[] {
  const notes = new Map<string, SourceNote>();
  for (const id of ids) {
    const source = sourceOf(facts.manifest, id);
    if (!source) continue;
    const { organisation, release, licence, attribution } = source;
    const title = `${organisation}: ${source.title}`;
    const key = `${title}/${release}/${licence}`;
    const known = notes.get(key);
    if (known) notes.set(key, { ...known, also: [...known.also, id] });
    else notes.set(key, { id, also: [], title, release, licence, attribution });
  }
  return [...notes.values()];
}

/** The opening tells the median age of all figures, once all sections are there. */
function withAge(sections: readonly Section[]): readonly Section[] {
  const told = sections.flatMap(({ blocks }) => blocks.flatMap(figuresInBlock));
  const median = medianYear(told);
  const [first, ...rest] = sections;
  if (median === null || !first) return sections;
  const sentence: Block = {
    kind: 'sentence',
    id: 'overview.age',
    args: { year: { kind: 'year', year: median } },
  };
  const at = first.blocks.findIndex((block) => block.kind !== 'sentence');
  const cut = at < 0 ? first.blocks.length : at;
  const blocks = [...first.blocks.slice(0, cut), sentence, ...first.blocks.slice(cut)];
  return [{ ...first, blocks }, ...rest];
}

/** A brief with series that are not public says so before anything else. */
function withReach(facts: PlaceFacts, sections: readonly Section[]): readonly Section[] {
  const shown = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(sourcesInBlock)));
  const closed = (facts.own ?? []).filter(
    (series) => series.confidentiality.level !== 'public' && shown.has(ownSourceEntry(series).id),
  );
  const [first, ...rest] = sections;
  if (closed.length === 0 || !first) return sections;
  const items = closed.map(
    (series) =>
      ({
        kind: 'text',
        text: `${series.title} (${series.owner}, ${confidentialityInWords(series)})`,
      }) as const,
  );
  const note: Block = { kind: 'note', id: 'own.head', args: { list: { kind: 'list', items } } };
  return [{ ...first, blocks: [note, ...first.blocks] }, ...rest];
}

function distinctGaps(gaps: readonly DataGap[]): DataGap[] {
  const seen = new Set<string>();
  return gaps.filter((gap) => {
    const key = JSON.stringify([gap.id, gap.args]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Puts drafts of sections together: gaps, names, sources and the closing sections. */
export function assemble(
  kind: BriefDocument['kind'],
  facts: PlaceFacts,
  places: readonly string[],
  asOf: number,
  drafts: readonly SectionDraft[],
): BriefDocument {
  const gaps = distinctGaps(drafts.flatMap((draft) => draft.gaps));
  const drafted = drafts.map((draft) => draft.section).filter(({ blocks }) => blocks.length > 0);
  const told = withReach(facts, withAge(drafted));
  const intro: Block = { kind: 'note', id: 'gap.intro', args: {} };
  const sections: readonly Section[] = [
    ...told,
    { id: 'gaps', title: 'section.gaps', blocks: [intro] },
    { id: 'sources', title: 'section.sources', blocks: [] },
  ];
  const blocks = sections.flatMap((section) => section.blocks);
  const args = [...blocks.flatMap(argumentsIn), ...gaps.map((gap) => gap.args)];
  const codes = args.flatMap((of) => Object.values(of).flatMap(codesIn));
  return {
    meta: {
      schema: briefSchema,
      engineVersion,
      snapshotHash: facts.manifest.hash,
      inputHash: null,
      seed: null,
      draws: null,
    },
    kind,
    places,
    names: namesFor(facts, [...places, ...codes]),
    release: facts.manifest.release,
    asOf,
    sections,
    gaps,
    sources: sourceNotes(facts, [...new Set(blocks.flatMap(sourcesInBlock))]),
    issues: [],
  };
}
