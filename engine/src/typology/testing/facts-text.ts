import type { FactAnswer } from '../contract.ts';

/** Facts of a test case by id. */
export type Facts = Readonly<Record<string, FactAnswer>>;

function tokenOf(token: string): readonly [string, FactAnswer] {
  const [, sign, key, text] = /^([!?-]?)(\w+)(?:=(\S+))?$/.exec(token)!;
  if (sign === '!') return [key!, false];
  if (sign === '?') return [key!, 'unknown'];
  if (sign === '-') return [key!, 'not_asked'];
  if (text === undefined) return [key!, true];
  return [key!, /^-?[\d.]+$/.test(text) ? Number(text) : text];
}

/**
 * Facts from their short spelling: `a` yes, `!a` no, `?a` not known, `-a` not asked, `a=work`.
 *
 * @example factsOf('crossed_border !entry_lawful months_of_stay=8')
 */
export function factsOf(text: string): Facts {
  return Object.fromEntries(
    text
      .split(/[\s+]+/)
      .filter(Boolean)
      .map(tokenOf),
  );
}

/** Changes to a case, one for each word; words joined by `+` belong together. */
export function changesOf(
  text: string,
): readonly { readonly text: string; readonly facts: Facts }[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, facts: factsOf(word) }));
}
