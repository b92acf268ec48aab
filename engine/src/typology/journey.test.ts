import { describe, expect, test } from 'vitest';
import { openRules } from './classify.ts';
import type { FactInput } from './contract.ts';
import { type Episode, timeline } from './journey.ts';
import { ruleBook } from './packs/index.ts';

const rules = openRules(ruleBook);

const throughout: FactInput = { age_years: 24, fears_return: false };
const abroad: FactInput = {
  national_of_host: false,
  permanent_resident_of_host: false,
  crossed_border: true,
  outside_country: true,
  has_returned: false,
};
const journey: Episode[] = [
  {
    from: '2024-06-05',
    facts: {
      crossed_border: true,
      national_of_host: true,
      outside_country: false,
      has_returned: true,
      away_significantly: true,
    },
  },
  {
    from: '2024-03-03',
    to: '2024-03-03',
    place: 'border',
    facts: { ...abroad, entry_lawful: false, entry_procured: true, procurer_benefit: true },
  },
  {
    from: '2024-03-10',
    to: '2024-06-02',
    facts: {
      ...abroad,
      act_by_another: true,
      means_coercion: true,
      purpose_exploitation: true,
    },
  },
];

const spansOf = (category: string, episodes: readonly Episode[] = journey) =>
  timeline(rules, throughout, episodes)
    .spans.filter((span) => span.category === category && span.verdict === 'applies')
    .map(({ from, to }) => [from, to]);

describe('a journey', () => {
  test('gives each category its days', () => {
    expect(spansOf('smuggled_migrant')).toEqual([['2024-03-03', '2024-03-03']]);
    expect(spansOf('trafficked_person')).toEqual([['2024-03-10', '2024-06-02']]);
    expect(spansOf('returnee')).toEqual([['2024-06-05', null]]);
  });

  test('does not depend on the order in which episodes are told', () => {
    const backwards = [...journey].reverse();
    expect(timeline(rules, throughout, backwards).spans).toEqual(
      timeline(rules, throughout, journey).spans,
    );
  });

  test('lets categories overlap: smuggled while trafficked', () => {
    const both: Episode[] = [
      { from: '2024-03-01', to: '2024-03-20', facts: journey[1]!.facts },
      { from: '2024-03-10', to: '2024-06-02', facts: journey[2]!.facts },
    ];
    expect(spansOf('smuggled_migrant', both)).toEqual([['2024-03-01', '2024-03-20']]);
    expect(spansOf('trafficked_person', both)).toEqual([['2024-03-10', '2024-06-02']]);
  });

  test('joins days that adjoin and keeps a gap', () => {
    const facts = journey[2]!.facts;
    const episodes: Episode[] = [
      { from: '2024-01-01', to: '2024-01-31', facts },
      { from: '2024-02-01', to: '2024-02-10', facts },
      { from: '2024-03-01', to: '2024-03-02', facts },
    ];
    expect(spansOf('trafficked_person', episodes)).toEqual([
      ['2024-01-01', '2024-02-10'],
      ['2024-03-01', '2024-03-02'],
    ]);
  });

  test('turns eighteen on a day', () => {
    const episodes: Episode[] = [
      { from: '2024-01-01', to: '2024-05-04', facts: { age_years: 17 } },
      { from: '2024-05-05', facts: { age_years: 18 } },
    ];
    expect(spansOf('child', episodes)).toEqual([['2024-01-01', '2024-05-04']]);
  });

  test('leaves out an episode whose days do not exist or run backwards, and says so', () => {
    const { issues, stretches } = timeline(rules, {}, [
      { from: '2024-02-30', facts: {} },
      { from: '2024-05-02', to: '2024-05-01', facts: {} },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['journey.day', 'journey.order']);
    expect(stretches).toEqual([]);
  });

  test('shows exclusion to a legal role only', () => {
    const episodes: Episode[] = [{ from: '2024-01-01', facts: { act_listed_in_1f: true } }];
    const has = (role: 'worker' | 'legal') => {
      const { spans, stretches } = timeline(rules, {}, episodes, role);
      const inSpans = spans.some(({ category }) => category === 'excluded_1F');
      return [inSpans, stretches.some(({ verdicts }) => verdicts.has('excluded_1F'))];
    };
    expect([has('worker'), has('legal')]).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});
