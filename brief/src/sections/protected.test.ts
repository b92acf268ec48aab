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
