import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../classify.ts';
import type { Expr } from '../contract.ts';
import { support } from '../logic/restrict.ts';
import { anyCase, nearCase } from '../testing/arbitraries.ts';
import { categories, rules } from '../testing/ask.ts';
import { Naive } from '../testing/naive.ts';

const naive = new Naive(rules.book);
const cases = fc.oneof(anyCase(rules), nearCase(rules));

function factsIn(expr: Expr): string[] {
  if ('fact' in expr) return [expr.fact];
  if ('answered' in expr) return [expr.answered];
  if ('all' in expr) return expr.all.flatMap(factsIn);
  if ('any' in expr) return expr.any.flatMap(factsIn);
  if ('not' in expr) return factsIn(expr.not);
  if ('raised' in expr) return factsIn(expr.raised);
  return 'unsettled' in expr ? factsIn(expr.when) : [];
}

/** Facts that needs and implications read. */
const elsewhere = [
  ...rules.book.needs.flatMap(({ owed }) =>
    owed.flatMap(({ and, whileOpen, when, unless }) =>
      [and, whileOpen, when, unless?.expr].flatMap((expr) => (expr ? factsIn(expr) : [])),
    ),
  ),
  ...rules.book.implications.flatMap(({ if: condition, gives }) => [
    ...factsIn(condition),
    gives.fact,
  ]),
];

describe('what the rules never read', () => {
  test('whether the person agreed: no category, need or implication reads it', () => {
    const readers = categories.filter((id) =>
      naive.reads(id).facts.includes('agreed_to_arrangement'),
    );
    expect(readers).toEqual([]);
    expect(elsewhere).not.toContain('agreed_to_arrangement');
    expect(rules.ofFact.get('agreed_to_arrangement')).toBeUndefined();
  });

  test('exclusion reads the individual fact alone: no nationality, religion, ethnicity or opinion', () => {
    expect(naive.reads('excluded_1F')).toEqual({ facts: ['act_listed_in_1f'], law: [] });
    const variables = support(rules.diagram, rules.roots.get('excluded_1F')!);
    const facts = variables.map((index) => {
      const variable = rules.variables[index]!;
      return variable.kind === 'law' ? variable.question : variable.fact;
    });
    expect(new Set(facts)).toEqual(new Set(['act_listed_in_1f']));
    expect(elsewhere).not.toContain('act_listed_in_1f');
  });

  test('no fact asks for a nationality, religion, ethnicity or colour by name', () => {
    const named = /religio|ethnic|race\b|colour|faith|tribe|caste/i;
    const asking = rules.book.facts.filter(({ id, label, question }) =>
      named.test(`${id} ${label} ${question}`),
    );
    expect(asking.map(({ id }) => id)).toEqual([]);
    const choices = rules.book.facts.filter(({ choices: list }) =>
      (list ?? []).some(({ id }) => named.test(id)),
    );
    expect(choices.map(({ id }) => id)).toEqual(['convention_ground']);
  });

  test('the Convention ground is read by refugee definitions alone', () => {
    const readers = categories.filter((id) => naive.reads(id).facts.includes('convention_ground'));
    const through = new Set(
      readers.filter((id) => !['refugee_1951', 'refugee_oau', 'refugee_cartagena'].includes(id)),
    );
    for (const id of through) expect(naive.reads(id).facts).toContain('recognised_refugee');
    expect(elsewhere).not.toContain('convention_ground');
  });

  test('how a host perceives people: no fact of a person speaks of threat, security or culture', () => {
    const threat = /threat to|security risk|danger to|terror|extremis|cultur|loyal/i;
    const facts = rules.book.facts.filter(({ id, label, question }) =>
      threat.test(`${id} ${label} ${question}`),
    );
    expect(facts).toEqual([]);
  });
});

describe('what only a qualified legal role sees', () => {
  const legal = [
    ...rules.book.facts.filter(({ audience }) => audience === 'legal').map(({ id }) => id),
    ...[...rules.categories.values()]
      .filter(({ audience }) => audience === 'legal')
      .map(({ id }) => id),
  ];

  test('is the category of exclusion and its fact', () => {
    expect(legal).toEqual(['act_listed_in_1f', 'excluded_1F']);
  });

  test('never appears in what a worker gets: answers, reasons, needs, questions', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(true, false, 'unknown', 'not_asked'), (given, act) => {
        const answer = classify(rules, { ...given, act_listed_in_1f: act }, { decidingSets: 2 });
        const told = JSON.stringify(answer);
        for (const id of legal) expect(told).not.toContain(id);
        expect(told).not.toMatch(/\b1F\b|exclu(ded|sion) under/);
      }),
      { numRuns: sized(60, 600) },
    );
  });

  test('does not change the verdicts that both see', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const options = { explain: false, decidingSets: 0, questions: false } as const;
        const worker = classify(rules, given, options);
        const full = classify(rules, given, { ...options, role: 'legal' });
        const verdicts = (answers: typeof full.answers) =>
          answers
            .filter(({ category }) => !legal.includes(category))
            .map(({ category, verdict }) => [category, verdict]);
        expect(verdicts(worker.answers)).toEqual(verdicts(full.answers));
        expect(full.answers.some(({ category }) => legal.includes(category))).toBe(true);
      }),
      { numRuns: sized(60, 600) },
    );
  });
});
