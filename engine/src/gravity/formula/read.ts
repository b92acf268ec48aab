import type { EffectTerm, Factor, Formula, Term } from './contract.ts';
import { Reader } from './reader.ts';
import { formulaError } from './tokens.ts';

const levelFunctions = ['i', 'factor', 'as.factor'];

function textBetween(reader: Reader, from: number): string {
  return reader.source.slice(from, reader.done).replaceAll(/\s+/g, '');
}

function referenceOf(reader: Reader): string {
  reader.take();
  reader.expect('=');
  const { kind, text, from } = reader.take();
  if (kind === 'symbol' || kind === 'end') {
    throw formulaError(reader.source, from, `“${text}”`, 'the level that others are compared with');
  }
  return text;
}

/** The second variable of `i(year, x)`; `i.x` means its levels. */
function otherOf(reader: Reader): Factor {
  const { kind, text } = reader.next;
  if (kind === 'name' && text.startsWith('i.')) {
    reader.take();
    return { kind: 'levels', column: text.slice(2), reference: null, contrast: false };
  }
  const { from } = reader.next;
  return { kind: 'numbers', expression: reader.expression(), text: textBetween(reader, from) };
}

/** `i(year)`, `i(year, x)` or `i(year, ref = 1990)`: a column for each level but the reference. */
function levelsFactors(reader: Reader, contrast: boolean): Factor[] {
  reader.take();
  reader.expect('(');
  if (reader.next.kind !== 'name') throw reader.unexpected('a column');
  const column = reader.take().text;
  let reference: string | null = null;
  const others: Factor[] = [];
  while (reader.takeIf(',')) {
    const named = reader.next.text === 'ref' && reader.after.text === '=';
    if (named && reference === null) reference = referenceOf(reader);
    else if (!named && others.length === 0 && !contrast) others.push(otherOf(reader));
    else throw reader.unexpected('“)”');
  }
  reader.expect(')');
  return [{ kind: 'levels', column, reference, contrast }, ...others];
}

function factors(reader: Reader): readonly Factor[] {
  const { kind, text, from } = reader.next;
  const called = reader.after.kind === 'symbol' && reader.after.text === '(';
  if (kind === 'name' && called && levelFunctions.includes(text)) {
    return levelsFactors(reader, text !== 'i');
  }
  const expression = reader.power();
  return [{ kind: 'numbers', expression, text: textBetween(reader, from) }];
}

/** `a:b` one term, `a*b` three. */
function product(reader: Reader): Term[] {
  let terms: Term[] = [{ factors: factors(reader) }];
  for (;;) {
    if (reader.takeIf(':')) {
      const next = factors(reader);
      terms = terms.map((term) => ({ factors: [...term.factors, ...next] }));
    } else if (reader.takeIf('*')) {
      const next = factors(reader);
      terms = [
        ...terms,
        { factors: next },
        ...terms.map((term) => ({ factors: [...term.factors, ...next] })),
      ];
    } else return terms;
  }
}

function constantOf({ factors: [first, ...others] }: Term): number | null {
  if (others.length > 0 || first?.kind !== 'numbers') return null;
  return first.expression.kind === 'number' ? first.expression.value : null;
}

function linearPart(reader: Reader): { terms: Term[]; intercept: boolean } {
  const terms: Term[] = [];
  let intercept = true;
  let minus = reader.takeIf('-');
  for (;;) {
    const { from } = reader.next;
    for (const term of product(reader)) {
      const constant = constantOf(term);
      if (constant === null && minus) {
        throw formulaError(reader.source, from, 'a term taken away', 'terms joined by +, or - 1');
      }
      if (constant === null) terms.push(term);
      else if (constant === 0 || constant === 1) intercept = (constant === 1) !== minus;
      else throw formulaError(reader.source, from, 'a number alone', 'a column');
    }
    if (reader.takeIf('+')) minus = false;
    else if (reader.takeIf('-')) minus = true;
    else return { terms, intercept };
  }
}

function effect(reader: Reader): EffectTerm {
  const columns: string[] = [];
  do {
    if (reader.next.kind !== 'name') throw reader.unexpected('a column for fixed effects');
    columns.push(reader.take().text);
  } while (reader.takeIf('^'));
  return { columns };
}

function effectPart(reader: Reader): EffectTerm[] {
  if (reader.next.kind === 'number' && reader.next.text === '0') {
    reader.take();
    return [];
  }
  const effects = [effect(reader)];
  while (reader.takeIf('+')) effects.push(effect(reader));
  return effects;
}

/** The variables of a term, in whatever order they were written. */
const keyOf = (term: Term) =>
  term.factors
    .map((of) => (of.kind === 'levels' ? of.column : of.text))
    .sort()
    .join(':');

/**
 * Reads a model formula: `response ~ terms | fixed effects`. Terms: columns, arithmetic inside
 * functions or brackets, powers, `a:b`, `a*b`, `i(column, ref = level)`, `i(column, variable)`,
 * `factor(column)`; `- 1` leaves the intercept out. Fixed effects: columns, crossed by `^`.
 *
 * @throws SojournError `argument.shape`, naming the character
 * @example readFormula('flow ~ log(dist_km) + contig | origin^year + dest^year + origin^dest')
 */
export function readFormula(source: string): Formula {
  const reader = new Reader(source);
  const { from } = reader.next;
  if (reader.is('~')) throw reader.unexpected('the response, before “~”');
  // a bar would begin the fixed effects: the response is read below it
  const expression = reader.expression(3);
  const response = { expression, text: textBetween(reader, from) };
  reader.expect('~');
  const { terms, intercept } = linearPart(reader);
  const effects = reader.takeIf('|') ? effectPart(reader) : [];
  if (reader.next.kind !== 'end') throw reader.unexpected('“+”, “|” or the end');
  const seen = new Set<string>();
  const once = terms.filter((term) => !seen.has(keyOf(term)) && seen.add(keyOf(term)));
  // single variables first, then products, as R orders them
  const ordered = once
    .map((term, at) => ({ term, at }))
    .sort((a, b) => a.term.factors.length - b.term.factors.length || a.at - b.at)
    .map(({ term }) => term);
  return { text: source.trim(), response, terms: ordered, intercept, effects };
}

/** A list of effects, as for clusters: `o^d` or `o + d`. @throws SojournError `argument.shape` */
export function readEffects(source: string): readonly EffectTerm[] {
  const reader = new Reader(source.replace(/^\s*~/, ''));
  const effects = effectPart(reader);
  if (reader.next.kind !== 'end') throw reader.unexpected('“+”, “^” or the end');
  return effects;
}
