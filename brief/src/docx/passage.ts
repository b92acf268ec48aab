import { Bookmark, type FileChild, type ParagraphChild } from 'docx';
import { sourcesInBlock } from '../assemble.ts';
import type { Passage } from '../edits/passages.ts';
import { sealOf } from '../edits/seal.ts';
import { sentenceText } from '../words/index.ts';
import { type DocxContext, footnoteMarks, paragraph, textRun } from './context.ts';

/** The sentences of a passage, with a footnote where the sources change. */
function passageRuns(context: DocxContext, { blocks }: Passage): ParagraphChild[] {
  const { names } = context.document;
  const sources = blocks.map((block) => sourcesInBlock(block));
  const key = (at: number) => (sources[at] ?? []).join(' ');
  return blocks.flatMap((block, at) => {
    const words = sentenceText(block.id, block.args, names, context.voice);
    const text = textRun(context, at === 0 ? words : ` ${words}`);
    return key(at) === key(at + 1) ? [text] : [text, ...footnoteMarks(context, sources[at] ?? [])];
  });
}

/** Word's limit is 40 letters, digits and underscores; a leading underscore hides a bookmark. */
export function bookmarkName(seal: string): string {
  return `_S${seal.replaceAll('-', '_')}`;
}

function styleOf({ blocks: [first] }: Passage): string {
  if (first?.id === 'office.changed') return 'EditMark';
  return first?.kind === 'note' ? 'SideNote' : 'Normal';
}

/** A passage as a paragraph; a hidden bookmark keeps its id and what was generated. */
export function passageChildren(context: DocxContext, passage: Passage): FileChild[] {
  const id = bookmarkName(sealOf(passage, context.document.names, context.voice));
  const style = styleOf(passage);
  const children = passageRuns(context, passage);
  return [paragraph(context, style, [new Bookmark({ id, children })])];
}
