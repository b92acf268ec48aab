import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { SentenceBlock } from '../document.ts';
import { sampleFacts } from '../sample/facts.ts';
import { sentenceText } from '../words/index.ts';

const corridor = (destination: string, year: number, female: number, male: number) => ({
  origin: 'AAA',
  destination,
  year,
  people: female + male,
  female,
  male,
});
const total = (role: string, release: string, year: number, people: number) => ({
  place: 'AAA',
  role,
  release,
  year,
  people,
});
const rows = {
  stocksAbroad: [
    corridor('BBB', 2015, 2_000, 8_000),
    corridor('BBB', 2020, 3_000, 9_000),
    corridor('CCC', 2020, 4_000, 4_000),
  ],
  stockTotals: [
    total('emigrants', '2020', 2020, 20_000),
    total('emigrants', '2024', 2005, 10_000),
    total('emigrants', '2024', 2020, 21_000),
    total('emigrants', '2024', 2024, 25_000),
  ],
};

test('no share of women comes from fewer than a hundred people', () => {
  const few = (people: number) => ({ stocksAbroad: [corridor('BBB', 2020, people, 0)] });
  expect(sentencesOf(sampleFacts(few(99))).words('moves.abroad.women.past')).toBeUndefined();
  expect(sentencesOf(sampleFacts(few(100))).words('moves.abroad.women.past')).toContain('100');
});

function sentencesOf(facts = sampleFacts(rows)) {
  const document = buildCountryBrief(facts);
  const section = document.sections.find(({ id }) => id === 'moves');
  const blocks = (section?.blocks ?? []).filter((b): b is SentenceBlock => b.kind === 'sentence');
  const words = (id: string) => {
    const block = blocks.find((one) => one.id === id);
    return block && sentenceText(id, block.args, document.names, 'en').replaceAll('\u00a0', ' ');
  };
  return { document, blocks, words };
}

describe('who moves', () => {
  test('totals come from the 2024 revision and are young enough for the present', () => {
    expect(sentencesOf().words('moves.abroad.total.present')).toBe(
      'About 25,000 people born in Aland live in another country (2024; United Nations estimates, 2024 revision).',
    );
  });

  test('a change stays inside one revision', () => {
    expect(sentencesOf().words('moves.abroad.change.past')).toBe(
      'Between 2005 and 2024 their number grew to 2.5 times its size, from 10,000 to 25,000 (both 2024 revision).',
    );
  });

  test('corridors and women come from the 2020 revision, in the past, and are a data gap', () => {
    const { document, words } = sentencesOf();
    expect(words('moves.abroad.corridors.past')).toBe(
      'In 2020, the largest groups lived in Bland (12,000) and the United Crags (8,000) (2020 revision).',
    );
    expect(words('moves.abroad.women.past')).toBe(
      'Women and girls were 35.0 % of those counted as living abroad in 2020 (2020 revision).',
    );
    expect(document.gaps).toContainEqual({
      id: 'gap.corridors-old',
      reason: 'old',
      args: { year: { kind: 'year', year: 2020 } },
    });
  });

  test('both revisions of one year are named side by side', () => {
    const { document } = sentencesOf();
    const note = document.sections
      .flatMap((section) => section.blocks)
      .find((block) => block.kind === 'note' && block.id === 'moves.note.revisions-abroad.past');
    expect(note).toMatchObject({
      args: { older: { figure: { value: 20_000 } }, newer: { figure: { value: 21_000 } } },
    });
  });

  test('without any figure there is no sentence, and the gap says so', () => {
    const { document, blocks } = sentencesOf(sampleFacts());
    expect(blocks).toEqual([]);
    const ids = document.gaps.map(({ id }) => id);
    expect(ids).toContain('gap.stocks-abroad');
    expect(ids).toContain('gap.stocks-here');
  });

  test('in a later year the same facts are told in the past', () => {
    const later = buildCountryBrief(sampleFacts(rows), { asOf: 2032 });
    const ids = later.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'sentence' ? [block.id] : [])),
    );
    expect(ids).toContain('moves.abroad.total.past');
    expect(ids.filter((id) => id.endsWith('.present'))).toEqual([]);
    expect(later.gaps.map(({ id }) => id)).toContain('gap.totals-old');
  });

  test('pseudo places count in totals but are not named', () => {
    const facts = sampleFacts({
      stocksAbroad: [...rows.stocksAbroad, corridor('UNK', 2020, 10_000, 10_000)],
    });
    const { words } = sentencesOf(facts);
    expect(words('moves.abroad.corridors.past')).not.toContain('Unknown');
    expect(words('moves.abroad.women.past')).toContain('42.5 %');
  });
});
