import type { Paragraph } from 'docx';
import type { DataGap } from '../document.ts';
import { sentenceText } from '../words/index.ts';
import { type DocxContext, paragraph, plain, textRun } from './context.ts';

const reasons: readonly DataGap['reason'][] = ['missing', 'old', 'few', 'modelled', 'licence'];

/** Names of the lists in the numbering part. */
export const bullets = 'gaps';
export const numbers = 'sources';

/** Data gaps by reason, as lists. */
export function gapParagraphs(context: DocxContext): Paragraph[] {
  const { document, voice } = context;
  return reasons.flatMap((reason) => {
    const gaps = document.gaps.filter((gap) => gap.reason === reason);
    if (gaps.length === 0) return [];
    const items = gaps.map(({ id, args }) =>
      paragraph(
        context,
        'ListBullet',
        [textRun(context, sentenceText(id, args, document.names, voice))],
        { numbering: { reference: bullets, level: 0 } },
      ),
    );
    return [plain(context, 'Heading2', context.words(`gap.reason.${reason}`)), ...items];
  });
}

/** All sources of the brief with release and licence, as a numbered list. */
export function sourceParagraphs(context: DocxContext): Paragraph[] {
  return context.document.sources.map(({ attribution }) =>
    paragraph(context, 'ListNumber', [textRun(context, attribution)], {
      numbering: { reference: numbers, level: 0 },
    }),
  );
}
