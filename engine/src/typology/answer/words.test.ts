import { describe, expect, test } from 'vitest';
import { classify, openRules } from '../classify.ts';
import type { FactInput } from '../contract.ts';
import { ruleBook } from '../packs/index.ts';
import { personPage } from './person-page.ts';
import { factsOfTree, personSentence, workerParagraph } from './words.ts';

const rules = openRules(ruleBook);
const answerOf = (facts: FactInput, category: string) =>
  classify(rules, facts).answers.find((answer) => answer.category === category)!;

const trafficked: FactInput = {
  age_years: 30,
  act_by_another: true,
  means_deception: true,
  purpose_exploitation: true,
};

describe('the paragraph for the worker', () => {
  test('gives the elements that hold, with their articles', () => {
    const told = workerParagraph(rules, answerOf(trafficked, 'trafficked_person'));
    expect(told).toBe(
      'Trafficked person: shown by these facts. Because: another person recruited, transported, transferred, harboured or received the person (Trafficking Protocol, Art. 3(a)); by threat, force or other coercion; abduction; fraud; deception; abuse of power or of a position of vulnerability; or payments to a person in control (Trafficking Protocol, Art. 3(a)-(b)); for the purpose of exploitation (Trafficking Protocol, Art. 3(a)).',
    );
  });

  test('never says “not a victim”, but that these facts do not show it', () => {
    for (const category of rules.categories.values()) {
      const answer = answerOf({ ...trafficked, purpose_exploitation: false }, category.id);
      if (!answer) continue;
      const told = workerParagraph(rules, answer);
      expect(told).not.toMatch(/not a victim|is not a refugee:|is not trafficked/i);
      if (answer.verdict === 'does_not_apply') expect(told).toContain('not shown by these facts');
    }
  });

  test('says what is missing, and what was presumed', () => {
    const open = answerOf({ ...trafficked, purpose_exploitation: 'unknown' }, 'trafficked_person');
    expect(workerParagraph(rules, open)).toContain(
      'Still to ask: the purpose of those involved was to exploit the person.',
    );
    const work: FactInput = { work_under_penalty: true, work_offered_voluntarily: false };
    expect(workerParagraph(rules, answerOf(work, 'forced_labour'))).toContain(
      'Presumed not to be so, because nobody raised it: the work falls under an exception',
    );
  });

  test('tells both readings where the law is open', () => {
    const facts: FactInput = { crossed_border: true, months_of_stay: 9 };
    const told = workerParagraph(rules, answerOf(facts, 'stat_international_migrant'));
    expect(told).toContain('open in law');
    expect(told).toMatch(/One reading: Yes: .* The other: No: /);
  });
});

describe('words for the person', () => {
  test('a plain sentence where a category holds, none where it is not shown', () => {
    expect(personSentence(rules, answerOf(trafficked, 'trafficked_person'))).toMatch(
      /^Others moved/,
    );
    expect(personSentence(rules, answerOf(trafficked, 'child'))).toBeNull();
  });

  test('the page names no crime, no trafficker and no category, and warns', () => {
    const everything: FactInput = {
      ...trafficked,
      ...Object.fromEntries(
        ruleBook.facts.filter(({ type }) => type === 'yes_no').map(({ id }) => [id, 'unknown']),
      ),
    };
    for (const facts of [trafficked, everything]) {
      const page = personPage(ruleBook.needs, classify(rules, facts));
      expect(page.rights.length).toBeGreaterThan(3);
      expect(page.safe).toMatch(/only if it is safe/);
      const text = Object.values(page).flat().join(' ');
      expect(text).not.toMatch(
        /traffick|smuggl|exploit|crime|criminal|forced|victim|slave|refugee/i,
      );
    }
    for (const { person } of ruleBook.needs) {
      expect(person).not.toMatch(/traffick|smuggl|exploit|crime|criminal|victim/i);
    }
  });
});

test('the facts of a tree are listed once, with what is known of them', () => {
  const facts = factsOfTree(answerOf(trafficked, 'trafficked_person').elements!);
  expect(new Set(facts.map(({ fact }) => fact)).size).toBe(facts.length);
  expect(facts).toContainEqual({ fact: 'means_deception', answer: 'known', value: true });
  expect(facts).toContainEqual({
    fact: 'is_under_18',
    answer: 'known',
    value: false,
    from: 'age_years',
  });
});
