import aliases from './aliases.json' with { type: 'json' };
import codeFile from './codes.json' with { type: 'json' };
import type { HtcdsCode } from './contract.ts';
import countryFile from './countries.json' with { type: 'json' };
import { folded } from './fold.ts';

/** The code lists of HTCDS 2.0 by id. */
export const htcdsLists = codeFile.lists as Readonly<Record<string, readonly HtcdsCode[]>>;

interface Country extends HtcdsCode {
  readonly alpha3?: string;
  readonly also?: readonly string[];
}

const countries = countryFile.countries as readonly Country[];

type Finder = ReadonlyMap<string, string>;

const aliasCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = aliases.codes;
const prefixes: Readonly<Record<string, string>> = aliases.prefixes;
const definedOnly: Readonly<Record<string, readonly string[]>> = aliases.definedOnly;

function finderOf(list: string): Finder {
  const codes = htcdsLists[list] ?? [];
  return new Map([
    ...codes.flatMap(({ code, label }) => [
      [folded(code), code] as const,
      [folded(label), code] as const,
    ]),
    ...Object.entries(aliasCodes[list] ?? {}).map(([name, code]) => [folded(name), code] as const),
  ]);
}

const finders = new Map(Object.keys(htcdsLists).map((list) => [list, finderOf(list)]));

const countryFinder: Finder = new Map(
  countries.flatMap(({ code, label, alpha3, also = [] }) =>
    [code, label, alpha3, ...also].filter((name) => name).map((name) => [folded(name!), code]),
  ),
);

const labels = new Map([
  ...Object.entries(htcdsLists).map(
    ([list, codes]) => [list, new Map(codes.map(({ code, label }) => [code, label]))] as const,
  ),
  ['country', new Map(countries.map(({ code, label }) => [code, label]))] as const,
]);

function withoutPrefix(list: string, text: string): string {
  const prefix = prefixes[list];
  return prefix && text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/**
 * The code that a text means in a list: code or label in any case and spacing, the names of the
 * field definitions, for countries alpha-2, alpha-3 or the name.
 *
 * @param list id of the list, or `country`
 * @example findCode('methods_of_control', 'Debt bondage ') // 'DebtBondage'
 */
export function findCode(list: string, text: string): string | undefined {
  if (list === 'country') return countryFinder.get(folded(text));
  const finder = finders.get(list);
  return finder?.get(folded(text)) ?? finder?.get(folded(withoutPrefix(list, text.trim())));
}

/** A code that the standard defines and does not list, such as `RestrictsMovement`. */
export function definedCode(list: string, text: string): string | undefined {
  const key = folded(withoutPrefix(list, text.trim()));
  return definedOnly[list]?.find((code) => folded(code) === key);
}

/** The label of a code. @example labelOf('gender', 'NonConforming') // 'Non-Conforming' */
export function labelOf(list: string, code: string): string {
  return labels.get(list)?.get(code) ?? code;
}

/** Whether a list has the code. */
export function hasCode(list: string, code: string): boolean {
  return labels.get(list)?.has(code) ?? false;
}

/** The codes of a list in one line, for messages. */
export function codesInWords(list: string): string {
  if (list === 'country') return 'an ISO 3166 code (BD, BGD) or the English name of a country';
  return (htcdsLists[list] ?? []).map(({ label }) => label).join(', ');
}

/** Picks found in one cell: codes, and pieces that mean none. */
export interface Picks {
  readonly codes: readonly string[];
  readonly unread: readonly string[];
}

/** Longest runs of pieces that mean a code; the rest one by one. */
function runs(list: string, pieces: readonly string[], joint: string): Picks {
  const codes: string[] = [];
  const unread: string[] = [];
  let at = 0;
  while (at < pieces.length) {
    let end = pieces.length;
    let code: string | undefined;
    for (; end > at; end -= 1) {
      code = findCode(list, pieces.slice(at, end).join(joint));
      if (code !== undefined) break;
    }
    if (code === undefined) unread.push(pieces[at]!);
    else codes.push(code);
    at = Math.max(end, at + 1);
  }
  return { codes, unread };
}

const wordsOf = (text: string, between: RegExp) => text.split(between).filter((one) => one !== '');

function segment(list: string, text: string): Picks {
  for (const [between, joint] of [
    [/\s*,\s*/, ', '],
    [/\s+/, ' '],
  ] as const) {
    const found = runs(list, wordsOf(text, between), joint);
    if (found.unread.length === 0) return found;
  }
  return { codes: [], unread: [text] };
}

/**
 * The picks of a cell. Semicolons part them, but some labels hold a semicolon or a comma of their
 * own: the longest run that means a code wins. Answers of an XLSForm are parted by spaces.
 *
 * @param list id of the list, or `country`
 * @param between what parts the picks of this file
 * @example findCodes('industry', 'Water supply; sewerage, waste management and remediation; Construction', 'semicolon').codes.length // 2
 */
export function findCodes(list: string, text: string, between: 'semicolon' | 'space'): Picks {
  const whole = findCode(list, text);
  if (whole !== undefined) return { codes: [whole], unread: [] };
  const found =
    between === 'space'
      ? runs(list, wordsOf(text, /[\s;]+/), ' ')
      : runs(list, wordsOf(text, /\s*[;\n]\s*/), '; ');
  const rest = found.unread.map((piece) =>
    between === 'space' ? { codes: [], unread: [piece] } : segment(list, piece.trim()),
  );
  return {
    codes: [...new Set([...found.codes, ...rest.flatMap(({ codes }) => codes)])],
    unread: rest.flatMap(({ unread }) => unread),
  };
}
