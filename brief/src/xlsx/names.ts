import { carriedText } from '../office/index.ts';

const longest = 31;

/** A name that spreadsheets take: none of []:*?/\, no apostrophe at an end, at most 31 characters. */
function legal(title: string): string {
  const bare = carriedText(title)
    .replace(/[[\]:*?/\\\s]+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  return bare === '' ? 'Table' : bare;
}

/** Cuts by whole characters, so that no half of a pair is left. */
function cut(name: string, length: number): string {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/['\s]+$/, '');
}

/**
 * Names of sheets for titles, in order: legal, at most 31 characters, and different from each
 * other whatever the case of their letters.
 *
 * @example sheetNames(['A/B', 'a b']) // ['A B', 'a b 2']
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['history']);
  return titles.map((title) => {
    const base = cut(legal(title), longest) || 'Table';
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const ending = ` ${n}`;
      name = cut(base, longest - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
