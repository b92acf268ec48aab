import { sourcesInBlock } from '../assemble.ts';
import type { Block, BriefDocument, NoteBlock, Section, SentenceBlock } from '../document.ts';
import type { Voice } from '../words/index.ts';
import { plainWords, textHash } from './hash.ts';
import { flowOf, type Passage } from './passages.ts';
import { idHash, isMark, markSeal, passageText, readSeal, sealOf } from './seal.ts';

/** A paragraph found in a file of an earlier edition. */
export interface OldPassage {
  readonly seal: string;
  /** Its words now, whoever wrote them. */
  readonly text: string;
}

/** An edit that was kept. */
export interface KeptEdit {
  /** `section/first block` */
  readonly id: string;
  readonly text: string;
  /** What the data say now, where the figures have changed since the edit; else null. */
  readonly changed: string | null;
}

/** A brief with a person's words in it. */
export interface MergedEdits {
  readonly document: BriefDocument;
  readonly kept: readonly KeptEdit[];
  /** Words of a person whose paragraph is no longer in the brief: never dropped in silence. */
  readonly orphans: readonly string[];
}

interface Edit {
  readonly text: string;
  readonly figures: string;
  /** The mark of an earlier edition still stands: nobody has settled it. */
  readonly marked: boolean;
}

/** Edits by the hash of their passage's id: other words than those that were generated. */
function editsIn(old: readonly OldPassage[]): Map<string, Edit> {
  const edits = new Map<string, Edit>();
  old.forEach(({ seal, text }, at) => {
    const read = readSeal(seal);
    const words = plainWords(text);
    if (!read || isMark(seal) || words === '' || textHash(words) === read.words) return;
    const marked = isMark(old[at + 1]?.seal ?? '');
    edits.set(read.id, { text: words, figures: read.figures, marked });
  });
  return edits;
}

function editedBlock(passage: Passage, text: string, seal: string): SentenceBlock | NoteBlock {
  return {
    kind: passage.blocks[0]?.kind ?? 'sentence',
    id: 'office.edited',
    args: { text: { kind: 'text', text } },
    sourceIds: [...new Set(passage.blocks.flatMap(sourcesInBlock))],
    seal,
  };
}

function markBlock(passage: Passage, generated: string): NoteBlock {
  return {
    kind: 'note',
    id: 'office.changed',
    args: { text: { kind: 'text', text: generated } },
    seal: markSeal(passage.id),
  };
}

/** Who stands for a brief and what a checker noted come from the record alone. */
function isSignature({ blocks }: Passage): boolean {
  return blocks[0]?.id.startsWith('clearance.') ?? false;
}

/**
 * Puts a person's words from an earlier edition into a new one. A paragraph whose words differ
 * from what was generated then keeps the person's words; where its figures, years or places have
 * changed since, a note after it says so with what the data give now. The note stays through later
 * editions until somebody deletes it.
 *
 * @param old paragraphs of the earlier file, from `readDocxPassages` and its like
 * @example mergeEdits(document, 'en', readDocxPassages(bytes)).kept
 */
export function mergeEdits(
  document: BriefDocument,
  voice: Voice,
  old: readonly OldPassage[],
): MergedEdits {
  const edits = editsIn(old);
  const kept: KeptEdit[] = [];
  const blocksOf = (passage: Passage): readonly Block[] => {
    const edit = edits.get(idHash(passage.id));
    if (!edit || isSignature(passage)) return passage.blocks;
    edits.delete(idHash(passage.id));
    const generated = passageText(passage, document.names, voice);
    if (edit.text === plainWords(generated)) return passage.blocks;
    const seal = sealOf(passage, document.names, voice);
    const changed = edit.marked || readSeal(seal)?.figures !== edit.figures;
    kept.push({ id: passage.id, text: edit.text, changed: changed ? generated : null });
    const block = editedBlock(passage, edit.text, seal);
    return changed ? [block, markBlock(passage, generated)] : [block];
  };
  const sections = document.sections.map(
    (section): Section => ({
      ...section,
      blocks: flowOf(section).flatMap((item) =>
        item.kind === 'passage' ? blocksOf(item) : [item],
      ),
    }),
  );
  const orphans = [...edits.values()].map(({ text }) => text);
  return { document: { ...document, sections }, kept, orphans };
}
