import { describe, expect, test } from 'vitest';
import type { Expr, SourceRef } from '../contract.ts';
import { compileBook } from '../logic/compile.ts';
import {
  factsSchema,
  implicationsSchema,
  instrumentsSchema,
  needsSchema,
  rulePackSchema,
  signsSchema,
} from '../schema.ts';
import { ruleBook } from './index.ts';

const categories = ruleBook.packs.flatMap((pack) => pack.categories);
const terms = ruleBook.packs.flatMap((pack) => pack.terms ?? []);
const instruments = new Set(ruleBook.instruments.map(({ id }) => id));

function atomsOf(expr: Expr): Extract<Expr, { fact: string }>[] {
  if ('fact' in expr) return [expr];
  if ('all' in expr) return expr.all.flatMap(atomsOf);
  if ('any' in expr) return expr.any.flatMap(atomsOf);
  if ('not' in expr) return atomsOf(expr.not);
  if ('raised' in expr) return atomsOf(expr.raised);
  return 'unsettled' in expr ? atomsOf(expr.when) : [];
}

describe('the rule packs', () => {
  test.each(ruleBook.packs)('$id is a valid file of rules', (pack) => {
    expect(rulePackSchema.safeParse(pack).error?.issues).toBeUndefined();
  });

  test('facts, implications, instruments and needs are valid', () => {
    expect(factsSchema.safeParse(ruleBook.facts).error?.issues).toBeUndefined();
    expect(implicationsSchema.safeParse(ruleBook.implications).error?.issues).toBeUndefined();
    expect(instrumentsSchema.safeParse(ruleBook.instruments).error?.issues).toBeUndefined();
    expect(signsSchema.safeParse(ruleBook.signs).error?.issues).toBeUndefined();
    expect(needsSchema.safeParse(ruleBook.needs).error?.issues).toBeUndefined();
  });

  test('hold forty-seven categories, each once, and every id once', () => {
    expect(categories).toHaveLength(47);
    const ids = [
      ...categories.map(({ id }) => id),
      ...terms.map(({ id }) => `term ${id}`),
      ...ruleBook.facts.map(({ id }) => `fact ${id}`),
      ...ruleBook.needs.map(({ id }) => `need ${id}`),
      ...ruleBook.packs.flatMap((pack) => (pack.unsettled ?? []).map(({ id }) => `law ${id}`)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('cite an instrument of the register for every element, exception, question and need', () => {
    const cited: SourceRef[] = [
      ...[...categories, ...terms].flatMap((rule) => rule.elements.map(({ source }) => source)),
      ...categories.flatMap(({ exceptions }) => (exceptions ?? []).map(({ source }) => source)),
      ...categories.flatMap(({ sources }) => sources),
      ...ruleBook.packs.flatMap((pack) => (pack.unsettled ?? []).flatMap(({ sources }) => sources)),
      ...ruleBook.needs.flatMap(({ basis }) => basis),
      ...ruleBook.signs.map(({ source }) => source),
    ];
    expect(cited.filter(({ instrument }) => !instruments.has(instrument))).toEqual([]);
    expect(cited.every(({ article }) => article.length > 3)).toBe(true);
  });

  test('name only facts, elements, terms and questions that are there', () => {
    expect(() => compileBook(ruleBook)).not.toThrow();
  });

  test('ask of a choice or a number only what its type allows', () => {
    const facts = new Map(ruleBook.facts.map((fact) => [fact.id, fact]));
    const elements = [...categories, ...terms].flatMap((rule) => rule.elements);
    for (const atom of elements.flatMap(({ expr }) => atomsOf(expr))) {
      const fact = facts.get(atom.fact)!;
      expect([atom.fact, Boolean(atom.is)]).toEqual([atom.fact, fact.type === 'choice']);
      const choices = fact.choices?.map(({ id }) => id) ?? [];
      expect(choices).toEqual(expect.arrayContaining([...(atom.is ?? [])]));
    }
  });
});
