import { sourcesInBlock } from '../assemble.ts';
import type { Passage } from '../edits/passages.ts';
import { sealOf } from '../edits/seal.ts';
import { sentenceText } from '../words/index.ts';
import type { DocxContext } from './context.ts';
import { footnoteMarks } from './footnotes.ts';
import { paragraph, textRun } from './xml.ts';

/** The five lines at the head begin with what they are about, in bold. */
function wordRuns(context: DocxContext, id: string, words: string): string[] {
  const leadIn = id.startsWith('hurry.') ? /^[^:]+:/.exec(words)?.[0] : undefined;
  if (leadIn === undefined) return [textRun(context, words)];
  return [textRun(context, leadIn, true), textRun(context, words.slice(leadIn.length))];
}

/** The sentences of a passage, with a mark where the sources change. */
function passageRuns(context: DocxContext, { blocks }: Passage): string[] {
  const { names } = context.document;
  const sources = blocks.map((block) => sourcesInBlock(block));
  const key = (at: number) => (sources[at] ?? []).join(' ');
  return blocks.flatMap((block, at) => {
    const words = sentenceText(block.id, block.args, names, context.voice);
    const text = wordRuns(context, block.id, at === 0 ? words : ` ${words}`);
    return key(at) === key(at + 1) ? text : [...text, ...footnoteMarks(context, sources[at] ?? [])];
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
export function passageXml(context: DocxContext, passage: Passage): string {
  const name = bookmarkName(sealOf(passage, context.document.names, context.voice));
  const id = context.nextId();
  return paragraph(context, styleOf(passage), [
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`,
    ...passageRuns(context, passage),
    `<w:bookmarkEnd w:id="${id}"/>`,
  ]);
}
