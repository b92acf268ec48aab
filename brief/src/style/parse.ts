import { languages, SojournError } from '@sojourn/engine/core';
import { hiddenCategory, hiddenCount, refusedWord } from './dignity.ts';
import { houseStyles, ministryStyle } from './profiles.ts';
import type { HouseStyle, Worded } from './style.ts';

const fields = [
  'id',
  'title',
  'extends',
  'places',
  'footnotes',
  'boundaries',
  'terms',
  'numbers',
  'currency',
  'dates',
];
const longest = 600;

type Bag = Readonly<Record<string, unknown>>;

function refuse(file: string, field: string, got: unknown, expected: string): never {
  const words = typeof got === 'string' ? got : (JSON.stringify(got) ?? 'nothing');
  throw new SojournError({
    code: 'schema.invalid',
    where: { file, field },
    got: words.slice(0, 120),
    expected,
  });
}

function bagOf(file: string, field: string, value: unknown): Bag {
  if (value === undefined) return {};
  const is = typeof value === 'object' && value !== null && !Array.isArray(value);
  return is ? (value as Bag) : refuse(file, field, value, 'an object');
}

function words(file: string, field: string, value: unknown): string {
  const fine = typeof value === 'string' && value.trim() !== '' && value.length <= longest;
  const text = fine ? value : refuse(file, field, value, `words, at most ${longest} characters`);
  const reason = refusedWord(text);
  return reason === null ? text : refuse(file, field, text, `other words (${reason})`);
}

function onlyFrom(file: string, field: string, bag: Bag, known: readonly string[]): void {
  for (const key of Object.keys(bag)) {
    if (!known.includes(key)) {
      refuse(file, field === '' ? key : `${field}.${key}`, key, `one of ${known.join(', ')}`);
    }
  }
}

/** Plain words stand for English. */
function worded(file: string, field: string, value: unknown): Worded {
  if (typeof value === 'string') return { en: words(file, field, value) };
  const bag = bagOf(file, field, value);
  onlyFrom(file, field, bag, languages);
  return Object.fromEntries(
    Object.entries(bag).map(([language, text]) => [
      language,
      words(file, `${field}.${language}`, text),
    ]),
  );
}

function byCode(file: string, field: string, value: unknown): Readonly<Record<string, Worded>> {
  return Object.fromEntries(
    Object.entries(bagOf(file, field, value)).map(([code, text]) => {
      if (!/^([A-Z]{3}|M49:\d{3})$/.test(code)) {
        refuse(file, `${field}.${code}`, code, 'a code such as VNM or M49:034');
      }
      return [code, worded(file, `${field}.${code}`, text)];
    }),
  );
}

function termsOf(file: string, value: unknown): HouseStyle['terms'] {
  const bag = bagOf(file, 'terms', value);
  onlyFrom(file, 'terms', bag, languages);
  return Object.fromEntries(
    Object.entries(bag).map(([language, map]) => {
      const field = `terms.${language}`;
      const pairs = Object.entries(bagOf(file, field, map)).map(([ours, given]) => {
        const theirs = words(file, `${field}.${ours}`, given);
        const reason = hiddenCategory(ours, theirs) ?? hiddenCount(ours, theirs);
        if (reason !== null) refuse(file, `${field}.${ours}`, theirs, `another term (${reason})`);
        return [ours, theirs] as const;
      });
      return [language, Object.fromEntries(pairs)];
    }),
  );
}

function choice<T extends string>(
  file: string,
  field: string,
  value: unknown,
  choices: readonly T[],
  otherwise: T,
): T {
  if (value === undefined) return otherwise;
  const found = choices.find((one) => one === value);
  return found ?? refuse(file, field, value, `one of ${choices.join(', ')}`);
}

function numbersOf(
  file: string,
  value: unknown,
  otherwise: HouseStyle['numbers'],
): HouseStyle['numbers'] {
  const bag = bagOf(file, 'numbers', value);
  onlyFrom(file, 'numbers', bag, ['grouping', 'digits']);
  const grouping =
    bag.grouping === undefined || bag.grouping === null
      ? otherwise.grouping
      : choice(file, 'numbers.grouping', bag.grouping, ['western', 'south-asian'], 'western');
  const digits = choice(
    file,
    'numbers.digits',
    bag.digits,
    ['western', 'native'],
    otherwise.digits,
  );
  return { grouping, digits };
}

/**
 * A house style from the content of its JSON file. It may start from one that comes along
 * (`"extends": "un"`) and says only what differs.
 *
 * @param file the file's name, for messages
 * @throws SojournError `schema.invalid` for an unknown field or value; for words such as `illegal`,
 * `flood` or `burden`; for a term that hides the legal category of a group
 * @example parseHouseStyle({ extends: 'iom', currency: 'US$' }, 'office.json').title // 'IOM'
 */
export function parseHouseStyle(input: unknown, file: string): HouseStyle {
  const bag = bagOf(file, '', input);
  onlyFrom(file, '', bag, fields);
  const names = Object.keys(houseStyles) as (keyof typeof houseStyles)[];
  const base =
    bag.extends === undefined
      ? { ...ministryStyle, boundaries: {} }
      : houseStyles[choice(file, 'extends', bag.extends, names, 'ministry')];
  const own = termsOf(file, bag.terms);
  const terms = Object.fromEntries(
    languages.flatMap((language) => {
      const merged = { ...base.terms[language], ...own[language] };
      return Object.keys(merged).length === 0 ? [] : [[language, merged]];
    }),
  );
  return {
    id: bag.id === undefined ? base.id : words(file, 'id', bag.id),
    title: bag.title === undefined ? base.title : words(file, 'title', bag.title),
    places: { ...base.places, ...byCode(file, 'places', bag.places) },
    footnotes: { ...base.footnotes, ...byCode(file, 'footnotes', bag.footnotes) },
    boundaries: { ...base.boundaries, ...worded(file, 'boundaries', bag.boundaries) },
    terms,
    numbers: numbersOf(file, bag.numbers, base.numbers),
    currency: choice(file, 'currency', bag.currency, ['US$', 'USD'], base.currency),
    dates: choice(
      file,
      'dates',
      bag.dates,
      ['iso', 'day-month-year', 'month-day-year'],
      base.dates,
    ),
  };
}
