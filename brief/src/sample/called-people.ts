import type { Figure } from '@sojourn/engine/core';
import { figuresInBlock } from '../assemble.ts';
import type { Block, BriefDocument } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { sentenceText, writeFigure } from '../words/index.ts';

const persons = ['persons', 'people'];
/** Units of what people do or go through, of which one person may have several. */
const events = ['movements', 'applications', 'permits', 'apprehensions', 'cases', 'events'];
const someone = String.raw`(people|persons?|victims?|migrants?|refugees?|children|women)\b`;

const isEvent = ({ unit }: Figure) => events.some((event) => unit.includes(event));

/** The words that follow each number of an event, where they name people. */
function saidOf(text: string, figures: readonly Figure[]): readonly string[] {
  return figures.filter(isEvent).flatMap((figure) =>
    (['count', 'exact'] as const).flatMap((style) => {
      const written = writeFigure(figure, style).replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
      const hit = new RegExp(String.raw`(?<![\d,.])${written}[\s\u00a0]${someone}`).exec(text);
      return hit ? [hit[0]] : [];
    }),
  );
}

function inBlock(block: Block, { names }: BriefDocument): readonly string[] {
  switch (block.kind) {
    case 'sentence':
    case 'note':
      return saidOf(sentenceText(block.id, block.args, names, 'en'), figuresInBlock(block));
    case 'key-figures':
      return block.items.flatMap(({ label, args, figure }) => {
        const text = sentenceText(label, args, names, 'en').replace(/\bnot people\b/, '');
        return isEvent(figure) && /\bpeople\b/i.test(text) ? [text] : [];
      });
    case 'table':
    case 'chart':
      return [];
  }
}

/** Figures that are called people and do not count people, in all sentences, labels and tables. */
export function calledPeople(document: BriefDocument): readonly string[] {
  const styled = figuresOfDocument(document)
    .filter(({ style, figure }) => style === 'people' && !persons.includes(figure.unit))
    .map(({ id, figure }) => `${id}: ${figure.unit}`);
  const blocks = document.sections.flatMap((section) => section.blocks);
  return [...styled, ...blocks.flatMap((block) => inBlock(block, document))];
}
