import type { FileChild, ParagraphChild } from 'docx';
import { sourcesInBlock } from '../assemble.ts';
import type { Passage } from '../edits/passages.ts';
import { sealOf } from '../edits/seal.ts';
import { sentenceText } from '../words/index.ts';
import { ContentControl } from './content-control.ts';
import { type DocxContext, footnoteMarks, paragraph, textRun } from './context.ts';

/** The sentences of a passage, with a footnote where the sources change. */
export function passageRuns(context: DocxContext, { blocks }: Passage): ParagraphChild[] {
  const { names } = context.document;
  const sources = blocks.map((block) => sourcesInBlock(block));
  const key = (at: number) => (sources[at] ?? []).join(' ');
  return blocks.flatMap((block, at) => {
    const words = sentenceText(block.id, block.args, names, context.language);
    const text = textRun(context, at === 0 ? words : ` ${words}`);
    return key(at) === key(at + 1) ? [text] : [text, ...footnoteMarks(context, sources[at] ?? [])];
  });
}

/** A passage as an editable paragraph inside its content control. */
export function passageControl(context: DocxContext, passage: Passage): FileChild[] {
  const style = passage.blocks[0]?.kind === 'note' ? 'SideNote' : 'Normal';
  const words = paragraph(context, style, passageRuns(context, passage));
  return [
    new ContentControl(passage.id, sealOf(passage, context.document.names, context.language), [
      words,
    ]),
  ];
}
