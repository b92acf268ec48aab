import type { EffectTerm, Factor, Formula, Term } from './contract.ts';
import { Reader } from './reader.ts';
import { formulaError } from './tokens.ts';

const levelFunctions = ['i', 'factor'];

function textBetween(reader: Reader, from: number): string {
  return reader.source.slice(from, reader.done).replaceAll(/\s+/g, '');
}

/** `i(year)` or `i(year, ref = 1990)`: a column for each level but the reference. */
function levelsFactor(reader: Reader): Factor {
  reader.take();
  reader.expect('(');
  if (reader.next.kind !== 'name') throw reader.unexpected('a column');
  const column = reader.take().text;
  let reference: string | null = null;
  if (reader.takeIf(',')) {
    if (reader.next.text !== 'ref') throw reader.unexpected('“ref = …”');
    reader.take();
    reader.expect('=');
    const { kind, text, from } = reader.take();
    if (kind === 'symbol' || kind === 'end') {
      throw formulaError(
        reader.source,
        from,
        `“${text}”`,
        'the level that others are compared with',
      );
    }
    reference = text;
  }
  reader.expect(')');
  return { kind: 'levels', column, reference };
}

function factor(reader: Reader): Factor {
  const { kind, text, from } = reader.next;
  const called = reader.after.kind === 'symbol' && reader.after.text === '(';
  if (kind === 'name' && called && levelFunctions.includes(text)) return levelsFactor(reader);
  const expression = reader.power();
  return { kind: 'numbers', expression, text: textBetween(reader, from) };
}

/** `a:b` one term, `a*b` three. */
function product(reader: Reader): Term[] {
  let terms: Term[] = [{ factors: [factor(reader)] }];
  for (;;) {
    if (reader.takeIf(':')) {
      const next = factor(reader);
      terms = terms.map(({ factors }) => ({ factors: [...factors, next] }));
    } else if (reader.takeIf('*')) {
      const next = factor(reader);
      terms = [
        ...terms,
        { factors: [next] },
        ...terms.map(({ factors }) => ({ factors: [...factors, next] })),
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

const keyOf = (term: Term) =>
  term.factors.map((of) => (of.kind === 'levels' ? `i(${of.column})` : of.text)).join(':');

/**
 * Reads a model formula: `response ~ terms | fixed effects`. Terms: columns, arithmetic inside
 * functions or brackets, powers, `a:b`, `a*b`, `i(column, ref = level)`; `- 1` leaves the intercept
 * out. Fixed effects: columns, crossed by `^`.
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
  return { text: source.trim(), response, terms: once, intercept, effects };
}

/** A list of effects, as for clusters: `o^d` or `o + d`. @throws SojournError `argument.shape` */
export function readEffects(source: string): readonly EffectTerm[] {
  const reader = new Reader(source.replace(/^\s*~/, ''));
  const effects = effectPart(reader);
  if (reader.next.kind !== 'end') throw reader.unexpected('“+”, “^” or the end');
  return effects;
}
