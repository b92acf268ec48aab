import { type Block, opensParagraph, type SentenceBlock } from '@sojourn/brief';

/** Sentences on one matter make a paragraph, as in every format; other blocks stand alone. */
export type BlockGroup =
  | { readonly kind: 'paragraph'; readonly sentences: readonly SentenceBlock[] }
  | { readonly kind: 'single'; readonly block: Exclude<Block, SentenceBlock> };

/** Blocks in order, sentences gathered into paragraphs. */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let paragraph: SentenceBlock[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'sentence') {
      paragraph = null;
      groups.push({ kind: 'single', block });
    } else if (paragraph === null || opensParagraph(paragraph.at(-1)!.id, block.id)) {
      paragraph = [block];
      groups.push({ kind: 'paragraph', sentences: paragraph });
    } else {
      paragraph.push(block);
    }
  }
  return groups;
}
