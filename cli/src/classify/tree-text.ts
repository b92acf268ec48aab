import { cite, type ElementAnswer, type Rules } from '@sojourn/engine/typology';
import { usedFactWords } from './fact-words.ts';
import { wrapped } from './wrap.ts';

const marks = { T: 'shown', F: 'not shown', U: 'open' } as const;
const exceptionMarks = { T: 'holds', F: 'not raised', U: 'open' } as const;

function lineOf(rules: Rules, element: ElementAnswer, indent: number): string[] {
  const { exception, value, label, source } = element;
  const wasRaised = element.facts.some(({ answer }) => answer !== 'not_asked');
  const mark = !exception
    ? marks[value]
    : value === 'F' && wasRaised
      ? 'not so'
      : exceptionMarks[value];
  const guidance = source.guidance ? `; ${source.guidance.join('; ')}` : '';
  const what = exception ? `unless: ${label}` : label;
  const text = `${mark.padEnd(9, '\u00a0')} ${what} (${cite(rules, source)}${guidance})`;
  return wrapped(text, indent, 10).map((line) => line.replaceAll('\u00a0', ' '));
}

/** The tree of a rule as lines: value, condition, source; the facts used; parts further in. */
export function treeLines(
  rules: Rules,
  elements: readonly ElementAnswer[],
  indent: number,
): string[] {
  return elements.flatMap((element) => [
    ...lineOf(rules, element, indent),
    ...element.facts.flatMap((fact) => wrapped(`· ${usedFactWords(rules, fact)}`, indent + 10, 2)),
    ...treeLines(rules, element.parts, indent + 4),
  ]);
}
