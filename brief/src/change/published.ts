import type { Block, BriefDocument } from '../document.ts';
import { tableVoice, withFigures } from '../figures/index.ts';

const isSignature = (block: Block) => block.kind === 'note' && block.id.startsWith('clearance.');

/**
 * A brief as its sources have it: without a signature, notes of a checker and figures set by hand.
 *
 * @example asPublished(applyClearance(document, record)) // document
 */
export function asPublished(document: BriefDocument): BriefDocument {
  const voice = tableVoice(document);
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks
      .filter((block) => !isSignature(block))
      .map((block) => withFigures(block, (figure) => figure.replaces ?? figure, voice)),
  }));
  return { ...document, sections };
}
