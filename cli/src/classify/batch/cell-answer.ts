import type { FactAnswer, FactDefinition } from '@sojourn/engine/typology';

const open: Readonly<Record<string, FactAnswer>> = {
  unknown: 'unknown',
  'not known': 'unknown',
  declined: 'declined',
  'not asked': 'not_asked',
};

const words: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  1: true,
  false: false,
  no: false,
  n: false,
  0: false,
};

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

function numberIn(text: string, max: number): number | undefined {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value <= max ? value : undefined;
}

/** What a cell of that fact may hold, in words. */
export function expectedOf({ type, max, choices = [] }: FactDefinition): string {
  const rest = 'unknown, declined or empty (not asked)';
  if (type === 'yes_no') return `yes, no, true, false, 1, 0, ${rest}`;
  if (type === 'number') return `a number from 0 to ${max}, ${rest}`;
  return `${choices.map(({ id }) => id).join(', ')}, ${rest}`;
}

/**
 * The answer that a cell gives to a fact; undefined where it gives none that can be read. An empty
 * cell is `not_asked`.
 *
 * @example cellAnswer(age, '17') // 17
 */
export function cellAnswer(fact: FactDefinition, cell: unknown): FactAnswer | undefined {
  if (cell === null || cell === undefined || cell === '') return 'not_asked';
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') {
    return undefined;
  }
  const text = plain(String(cell));
  if (Object.hasOwn(open, text)) return open[text];
  if (fact.type === 'yes_no') return Object.hasOwn(words, text) ? words[text] : undefined;
  if (fact.type === 'number')
    return typeof cell === 'boolean' ? undefined : numberIn(text, fact.max!);
  return fact.choices!.find(({ id, label }) => plain(id) === text || plain(label) === text)?.id;
}
