import { SojournError } from '@sojourn/engine/core';
import type { Output } from '@sojourn/engine/security';
import { type IndexOptions, yearOption } from './options.ts';
import { codeOf } from './place.ts';
import type { Subject } from './subject.ts';

/** An output that was asked for, and how it is called. */
export interface SensitivityAsked {
  readonly output: Output;
  readonly words: string;
}

const kinds = ['score', 'rank', 'gap', 'trend', 'shift'] as const;
type Kind = (typeof kinds)[number];

/** Years back that a trend is taken over unless told. */
const usualSpan = 10;

const expected =
  'score PLACE, rank PLACE, gap PLACE PLACE, trend PLACE [YEAR], or shift (of all ranks)';

function refuse(typed: readonly string[]): never {
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--sensitivity' },
    got: typed.join(' '),
    expected,
    remedy: 'For example: --sensitivity gap BGD NPL.',
  });
}

/** `gap:BGD,NPL` as `gap`, `BGD`, `NPL`; a place by itself asks for its score. */
function wordsOf(typed: readonly string[]): { kind: Kind; rest: readonly string[] } {
  const [first = '', ...others] = typed;
  const colon = first.indexOf(':');
  const [head, after] =
    colon < 0 ? [first, []] : [first.slice(0, colon), first.slice(colon + 1).split(',')];
  const kind = kinds.find((one) => one === head.toLowerCase());
  if (kind) return { kind, rest: [...after, ...others].map((word) => word.trim()) };
  return typed.length === 1 ? { kind: 'score', rest: [first] } : refuse(typed);
}

/**
 * The output that was typed after `--sensitivity`.
 *
 * @throws SojournError `argument.choice`, `place.unknown`
 */
export function sensitivityAsked(
  subject: Subject,
  typed: readonly string[],
  { since }: Pick<IndexOptions, 'since'>,
): SensitivityAsked {
  const { kind, rest } = wordsOf(typed);
  const wanted: Readonly<Record<Kind, readonly number[]>> = {
    score: [1],
    rank: [1],
    gap: [2],
    trend: [1, 2],
    shift: [0],
  };
  if (!wanted[kind].includes(rest.length) || rest.includes('')) refuse(typed);
  if (kind === 'shift') {
    return { output: { kind: 'mean_rank_shift' }, words: 'mean shift of all ranks' };
  }
  const place = codeOf(subject, rest[0]!);
  if (kind === 'gap') {
    const b = codeOf(subject, rest[1]!);
    if (b === place) refuse(typed);
    return { output: { kind, a: place, b }, words: `gap ${place} − ${b}` };
  }
  if (kind !== 'trend') return { output: { kind, place }, words: `${kind} of ${place}` };
  const told = rest[1] ?? since;
  const from =
    told === undefined ? subject.year - usualSpan : yearOption('--sensitivity trend', told);
  if (from >= subject.year) refuse(typed);
  return { output: { kind, place, from }, words: `change of ${place} since ${from}` };
}
