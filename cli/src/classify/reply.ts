import type { FactAnswer, FactDefinition } from '@sojourn/engine/typology';

/** What was typed at a question. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: FactAnswer }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'why' }
  | { readonly kind: 'unclear' };

const commands: Readonly<Record<string, Reply>> = {
  u: { kind: 'answer', answer: 'unknown' },
  unknown: { kind: 'answer', answer: 'unknown' },
  d: { kind: 'answer', answer: 'declined' },
  declined: { kind: 'answer', answer: 'declined' },
  s: { kind: 'skip' },
  skip: { kind: 'skip' },
  '': { kind: 'skip' },
  why: { kind: 'why' },
  back: { kind: 'back' },
  stop: { kind: 'stop' },
};

const yesNo: Readonly<Record<string, boolean>> = { y: true, yes: true, n: false, no: false };

function typedValue(fact: FactDefinition, typed: string): FactAnswer | undefined {
  if (fact.type === 'yes_no') return Object.hasOwn(yesNo, typed) ? yesNo[typed] : undefined;
  if (fact.type === 'number') {
    const value = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
    return value <= fact.max! ? value : undefined;
  }
  const choices = fact.choices!;
  const numbered = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
  const folded = typed.replace(/[\s_-]+/g, ' ');
  const named = choices.find(
    ({ id, label }) => id.replaceAll('_', ' ') === folded || label.toLowerCase() === folded,
  );
  return (numbered ?? named)?.id;
}

/**
 * Reads what was typed at a question; an empty line leaves it out.
 *
 * @example readReply(age, '17') // { kind: 'answer', answer: 17 }
 */
export function readReply(fact: FactDefinition, line: string): Reply {
  const typed = line.trim().toLowerCase();
  if (Object.hasOwn(commands, typed)) return commands[typed]!;
  const answer = typedValue(fact, typed);
  return answer === undefined ? { kind: 'unclear' } : { kind: 'answer', answer };
}
