import type { DataGap } from '../document.ts';
import { sentenceText } from '../words/index.ts';
import type { DocxContext } from './context.ts';
import { bullets, numbers } from './numbering.ts';
import { paragraph, plain, textRun } from './xml.ts';

const reasons: readonly DataGap['reason'][] = ['missing', 'old', 'few', 'modelled', 'licence'];

/** Data gaps by reason, as lists. */
export function gapParagraphs(context: DocxContext): string[] {
  const { document, voice } = context;
  return reasons.flatMap((reason) => {
    const gaps = document.gaps.filter((gap) => gap.reason === reason);
    if (gaps.length === 0) return [];
    const items = gaps.map(({ id, args }) => {
      const words = sentenceText(id, args, document.names, voice);
      return paragraph(context, 'ListBullet', [textRun(context, words)], { list: bullets });
    });
    return [plain(context, 'Heading2', context.words(`gap.reason.${reason}`)), ...items];
  });
}

/** All sources of the brief with release and licence, as a numbered list. */
export function sourceParagraphs(context: DocxContext): string[] {
  return context.document.sources.map(({ attribution }) =>
    paragraph(context, 'ListNumber', [textRun(context, attribution)], { list: numbers }),
  );
}
