import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { sentenceText } from '../words/index.ts';

const decided = (
  unit: string,
  partner: string,
  recognised: number,
  rejected: number,
  closed = 0,
  more: Readonly<Record<string, string | number>> = {},
) => ({
  place: 'AAA',
  role: 'origin',
  partner,
  year: 2025,
  unit,
  recognised,
  complementary: 0,
  rejected,
  closed,
  total: recognised + rejected + closed,
  ...more,
});

function told(rows: SampleRows, code?: string) {
  const document = buildCountryBrief(sampleFacts(rows, code));
  const blocks = document.sections.flatMap((section) => section.blocks);
  const sentences = blocks.flatMap((block) =>
    block.kind === 'sentence' || block.kind === 'note'
      ? [sentenceText(block.id, block.args, document.names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
  return { document, blocks, sentences };
}

describe('protection at first instance', () => {
  test('a rate counts reasoned decisions only; closed cases stand apart', () => {
    const { sentences } = told({ decisions: [decided('P', 'BBB', 30, 170, 40)] });
    expect(sentences).toContain(
      'In 2025, first-instance bodies abroad decided the claims of 200 people from Aland with a reasoned outcome; 15.0 % ended with refugee status or complementary protection (30).',
    );
    expect(sentences).toContain(
      'The files of a further 40 people were closed without such a decision and left out of account.',
    );
    expect(sentences.join(' ')).toContain('A low rate does not show that claims are unfounded');
  });

  test('below a hundred decisions there are counts and no rate, and a gap', () => {
    const { sentences, document } = told({ decisions: [decided('P', 'BBB', 0, 99)] });
    expect(sentences.join(' ')).toContain('none of them ended with refugee status');
    expect(sentences.join(' ')).not.toMatch(/\d %/);
    expect(document.gaps.map(({ id }) => id)).toContain('gap.decisions-few-from');
  });

  test('a rate of rounded counts is a range, unless the range is lost in its rounding', () => {
    const rounded = {
      ...decided('P', 'BBB', 5, 322),
      recognised_low: 1,
      rejected_low: 318,
    };
    const other = decided('P', 'CCC', 10, 190);
    const { sentences, blocks } = told({ decisions: [rounded, other] });
    expect(sentences.join(' ')).toContain('2.1 % to 2.9 % ended with');
    const chart = blocks.find((block) => block.kind === 'chart' && block.id === 'rates-from-P');
    const bars = chart?.kind === 'chart' && chart.chart.kind === 'bars' ? chart.chart.bars : [];
    const [bar, exact] = bars;
    expect(bar?.text?.replaceAll('\u00a0', ' ')).toBe('0.3 % to 1.5 %');
    expect(bar?.low).toBeCloseTo(100 / 323, 6);
    expect(bar?.value).toBeCloseTo(500 / 323, 6);
    expect(exact).toMatchObject({ value: 5 });
    expect(exact).not.toHaveProperty('text');
    const many = { ...decided('P', 'BBB', 5_000, 20_000), recognised_low: 4_996 };
    expect(told({ decisions: [many] }).sentences.join(' ')).toContain('20.0 % ended with');
  });

  test('counts that rounding may have raised to a hundred give no rate either', () => {
    const rounded = (recognised: number, low: number) => ({
      decisions: [{ ...decided('P', 'BBB', recognised, 97), recognised_low: low }],
    });
    const { sentences, document } = told(rounded(5, 1));
    expect(sentences.join(' ')).toMatch(/the claims of 98 to 102 people .* too few for a rate/);
    expect(document.gaps.map(({ id }) => id)).toContain('gap.decisions-few-from');
    expect(told(rounded(5, 3)).sentences.join(' ')).toContain('4.9 % ended with');
  });

  test('persons and cases are never mixed', () => {
    const { sentences } = told({
      decisions: [decided('C', 'BBB', 50, 50), decided('P', 'BBB', 10, 190)],
    });
    const rates = sentences.filter((text) => text.includes('reasoned outcome'));
    expect(rates).toHaveLength(2);
    expect(rates[0]).toContain('the claims of 200 people');
    expect(rates[0]).toContain('5.0 %');
    expect(rates[1]).toContain('decided 100 cases of people from Aland');
    expect(rates[1]).toContain('50.0 %');
  });
});

describe('instances', () => {
  const together = { role: 'asylum', instance: 'together', level: 'FA' };

  test('first and later ones in one number are called so, and make a gap', () => {
    const { sentences, document } = told({
      decisions: [decided('P', 'BBB', 100, 300, 0, together)],
    });
    expect(sentences).toContain(
      'In 2025, bodies in Aland that report first and later instances together decided the claims of 400 people with a reasoned outcome; 25.0 % ended with refugee status or complementary protection (100).',
    );
    expect(document.gaps.map(({ id }) => id)).toContain('gap.decisions-together');
  });

  test('courts stand apart from first instance', () => {
    const court = { instance: 'court', level: 'EO', partner: 'CCC' };
    const { sentences } = told({
      decisions: [decided('P', 'BBB', 50, 150), decided('P', 'CCC', 100, 300, 0, court)],
    });
    const said = sentences.filter((text) => text.includes('reasoned outcome'));
    expect(said[0]).toContain('first-instance bodies abroad decided the claims of 200 people');
    expect(said[1]).toContain(
      'immigration courts of the United States decided the claims of 400 people',
    );
    expect(sentences.join(' ')).toContain('hear many of the same people again');
  });

  test('older numbers of mixed instances are not told beside first instance', () => {
    const old = { ...together, year: 2016 };
    const { sentences } = told({
      decisions: [
        decided('P', 'BBB', 50, 150, 0, { role: 'asylum', instance: 'first' }),
        decided('P', 'BBB', 100, 300, 0, old),
      ],
    });
    expect(sentences.join(' ')).not.toContain('later instances together');
  });

  test('sums of rounded counts are ranges', () => {
    const rows = ['BBB', 'CCC'].map((partner) =>
      decided('P', partner, 5, 5, 0, { recognised_low: 1, rejected_low: 1 }),
    );
    expect(told({ decisions: rows }).sentences.join(' ')).toContain(
      'decided the claims of 4 to 20 people from Aland with a reasoned outcome; 2 to 10 of them ended',
    );
  });
});

describe('new applications', () => {
  const applied = (unit: string, people: number, more = {}) => ({
    place: 'AAA',
    role: 'asylum',
    partner: 'BBB',
    year: 2025,
    unit,
    applied: people,
    low: people,
    ...more,
  });

  test('by persons and by cases are told side by side and never added', () => {
    const { sentences } = told({
      applications: [applied('P', 300), applied('C', 40), applied('P', 30, { partner: 'CCC' })],
    });
    expect(sentences).toContain(
      'Recorded in Aland during 2025: 330 new asylum applications (counted by person) and, counted by case of one or more people, 40 cases.',
    );
    expect(sentences.join(' ')).not.toContain('370');
  });

  test('of one unit are told in it, with the rounding of small counts', () => {
    const from = { role: 'origin', partner: 'CCC' };
    expect(told({ applications: [applied('C', 1, from)] }).sentences).toContain(
      'Recorded abroad during 2025: 1 new asylum case of people from Aland.',
    );
    expect(told({ applications: [applied('P', 5, { ...from, low: 1 })] }).sentences).toContain(
      'Recorded abroad during 2025: 5 or fewer new asylum applications of people from Aland (counted by person).',
    );
  });
});

describe('treaties', () => {
  const bound = { place: 'AAA', treaty: 'crc1989', bound: '1990', source: 'untc-2022' };

  test('absence reads as no action recorded in a source of its date', () => {
    const { blocks } = told({ treaties: [bound] });
    const table = blocks.find((block) => block.kind === 'table' && block.id === 'treaties');
    const rows = table?.kind === 'table' ? table.table.rows : [];
    expect(rows).toHaveLength(16);
    expect(rows.find(([name]) => String(name).startsWith('Refugee Convention'))).toEqual([
      'Refugee Convention, 1951',
      null,
      'No action recorded in a source of 2015',
      '2015 (over five years old)',
    ]);
    expect(rows.find(([name]) => String(name).startsWith('Rights of the Child'))).toEqual([
      'Rights of the Child, 1989',
      null,
      '1990',
      '2022-08',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/not bound/i);
  });

  test('a source that does not cover a place is said so, and its treaties are not counted', () => {
    const silent = {
      place: 'AAA',
      treaty: 'crc1989',
      source: 'untc-2022',
      coverage: 'not covered',
    };
    const convention = { place: 'AAA', treaty: 'refugee1951', bound: '1990', source: 'untc-2015' };
    const { blocks, sentences } = told({ treaties: [convention, silent] });
    expect(sentences.join(' ')).toContain('bound by 1 of 15 treaties that they cover');
    const table = blocks.find((block) => block.kind === 'table' && block.id === 'treaties');
    expect(JSON.stringify(table)).toContain('Not covered by the source of 2022-08');
  });

  test('an old status is a data gap', () => {
    const { document } = told({ treaties: [bound] });
    expect(document.gaps).toContainEqual({
      id: 'gap.treaties-old',
      reason: 'old',
      args: { year: { kind: 'year', year: 2015 } },
    });
  });

  test('an area without records gets a note instead of an empty table', () => {
    const { blocks, sentences } = told({}, 'DDD');
    expect(blocks.some((block) => block.kind === 'table' && block.id === 'treaties')).toBe(false);
    expect(sentences.join(' ')).toContain('Deland is listed as an area');
  });
});
