import type { BriefDocument } from '../document.ts';
import { sentenceText } from '../words/index.ts';

/** Sentences and notes of a document as a reader sees them, no-break spaces as spaces. */
export function sentencesOf(document: BriefDocument): string[] {
  return document.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) =>
      block.kind === 'sentence' || block.kind === 'note'
        ? [wordsOf(document, block.id, block.args)]
        : [],
    );
}

/** Data gaps of a document as a reader sees them. */
export function gapsOf(document: BriefDocument): string[] {
  return document.gaps.map(({ id, args }) => wordsOf(document, id, args));
}

/** Labels of key figures as a reader sees them. */
export function keyLabelsOf(document: BriefDocument): string[] {
  return document.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'key-figures' ? block.items : []))
    .map(({ label, args }) => wordsOf(document, label, args));
}

function wordsOf(
  document: BriefDocument,
  id: string,
  args: Parameters<typeof sentenceText>[1],
): string {
  return sentenceText(id, args, document.names, 'en').replaceAll('\u00a0', ' ');
}
