import type { Block, NoteBlock, Section, SentenceBlock } from '../document.ts';
import { untensed } from '../figures/index.ts';
import { paragraphsOf } from '../words/index.ts';

/** A paragraph of a brief that a person may edit, under an id that regeneration keeps. */
export interface Passage {
  readonly kind: 'passage';
  /** `section/first block`, `~2` at its second time: `moves/moves.abroad.total`. */
  readonly id: string;
  readonly blocks: readonly SentenceBlock[] | readonly [NoteBlock];
}

/** What a reader meets in a section, in order. */
export type FlowItem = Passage | Exclude<Block, SentenceBlock | NoteBlock>;

/**
 * A section as passages and blocks: sentences in a row make paragraphs, a note is one by itself.
 *
 * @example flowOf(section).filter(({ kind }) => kind === 'passage')
 */
export function flowOf(section: Section): readonly FlowItem[] {
  const flow: FlowItem[] = [];
  const times = new Map<string, number>();
  const add = (blocks: Passage['blocks']) => {
    const name = `${section.id}/${untensed(blocks[0]?.id ?? '')}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    flow.push({ kind: 'passage', id: count === 1 ? name : `${name}~${count}`, blocks });
  };
  let run: SentenceBlock[] = [];
  const flush = () => {
    for (const paragraph of paragraphsOf(run)) add(paragraph);
    run = [];
  };
  for (const block of section.blocks) {
    if (block.kind === 'sentence') {
      run.push(block);
      continue;
    }
    flush();
    if (block.kind === 'note') add([block]);
    else flow.push(block);
  }
  flush();
  return flow;
}
