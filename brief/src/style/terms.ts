import type { IntlMessageFormat } from 'intl-messageformat';
import type { MessageId } from '../messages/catalogue.ts';
import type { Manner } from '../words/voice.ts';
import type { Worded } from './style.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

/** Words in a language, else in English with the mark `[en]`. */
export function wordedIn(words: Worded | undefined, language: Manner['language']): string | null {
  const own = words?.[language];
  if (own !== undefined) return own;
  return words?.en === undefined ? null : `${words.en} [en]`;
}

/** Letters that a pattern takes literally. */
function quoted(text: string): string {
  return text.replace(/'/g, "''").replace(/[{}]/g, "'$&'");
}

/** What a house puts in the place of a whole message, or null. */
export function houseMessage(id: MessageId, { language, style }: Manner): string | null {
  if (id !== 'chart.disclaimer' || !style) return null;
  const words = wordedIn(style.boundaries, language);
  return words === null ? null : quoted(words);
}

function escapedForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** One replacement for all terms at once, so that none is replaced twice; longer ones first. */
function replacer(terms: Readonly<Record<string, string>>): (text: string) => string {
  const ours = Object.keys(terms).sort((a, b) => b.length - a.length);
  if (ours.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${ours.map(escapedForPattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const byFolded = new Map(ours.map((term) => [term.toLowerCase(), terms[term]!]));
  return (text) =>
    text.replace(pattern, (hit) => {
      const theirs = byFolded.get(hit.toLowerCase()) ?? hit;
      const capital = hit.charAt(0) !== hit.charAt(0).toLowerCase();
      return capital ? theirs.charAt(0).toUpperCase() + theirs.slice(1) : theirs;
    });
}

function mapped(ast: Ast, replace: (text: string) => string): Ast {
  return ast.map((element): Element => {
    if ('options' in element) {
      const options = Object.entries(element.options).map(([key, option]) => [
        key,
        { ...option, value: mapped(option.value, replace) },
      ]);
      return { ...element, options: Object.fromEntries(options) } as Element;
    }
    const isLiteral = element.type === 0 && typeof element.value === 'string';
    return isLiteral ? ({ ...element, value: replace(element.value) } as Element) : element;
  });
}

/** A message with the words of a house for groups of people: only its own words, no names. */
export function houseAst(ast: Ast, { language, style }: Manner): Ast {
  const terms = style?.terms[language];
  return terms ? mapped(ast, replacer(terms)) : ast;
}
