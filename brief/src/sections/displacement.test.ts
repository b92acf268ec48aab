import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { sentenceText } from '../words/index.ts';

const from = (asylum: string, kind: string, year: number, people: number, low = people) => ({
  origin: 'AAA',
  asylum,
  kind,
  year,
  people,
  low,
});

function told(rows: SampleRows) {
  const document = buildCountryBrief(sampleFacts(rows));
  const blocks = document.sections.flatMap((section) => section.blocks);
  const sentences = blocks.flatMap((block) =>
    block.kind === 'sentence' || block.kind === 'note'
      ? [sentenceText(block.id, block.args, document.names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
  return { document, blocks, sentences };
}

describe('displacement', () => {
  test('refugees and asylum seekers add up, kinds beside the sum', () => {
    const { sentences } = told({
      displacedFrom: [
        from('BBB', 'refugees', 2025, 700),
        from('BBB', 'asylum_seekers', 2025, 40),
        from('CCC', 'refugees', 2025, 300),
      ],
    });
    expect(sentences).toContain(
      '1,040 people from Aland have or seek international protection abroad (end of 2025): refugees (1,000) and asylum seekers (40).',
    );
    expect(sentences).toContain(
      'The largest numbers are in Bland (740) and the United Crags (300).',
    );
  });

  test('rows where origin is asylum are not abroad', () => {
    const { sentences } = told({
      displacedFrom: [from('AAA', 'refugees', 2025, 9_000), from('BBB', 'refugees', 2025, 12)],
    });
    expect(sentences.join(' ')).toContain('12 people from Aland have or seek');
  });

  test('a rounded five is five or fewer', () => {
    const { sentences } = told({ displacedFrom: [from('BBB', 'refugees', 2025, 5, 1)] });
    expect(sentences.join(' ')).toContain('5 or fewer people from Aland');
  });

  test('IDPs of UNHCR are told as such, beside a note that the two counts are never added', () => {
    const { sentences, document } = told({
      displacedHere: [
        { origin: 'AAA', asylum: 'AAA', kind: 'idps', year: 2019, people: 800, low: 800 },
      ],
    });
    expect(sentences).toContain(
      'At the end of 2019, UNHCR counted 800 internally displaced people whom it protected or assisted.',
    );
    expect(document.gaps.map(({ id }) => id)).toContain('gap.idps-old');
  });

  test('disaster displacements are movements and keep their hazard without narrating it', () => {
    const { sentences } = told({
      hazards: [
        { place: 'AAA', year: 2023, category: 'x', hazard: 'Storm', movements: 10 },
        { place: 'AAA', year: 2024, category: 'x', hazard: 'Flood', movements: 900 },
        { place: 'AAA', year: 2024, category: 'x', hazard: 'Storm', movements: 100 },
      ],
    });
    expect(sentences).toContain(
      'During 2024, disasters caused 1,000 displacements within Aland (movements, not people): flooding (900) and storm (100).',
    );
    expect(sentences).toContain(
      'From 2023 to 2024, such movements summed to 1,010: flooding (900) and storm (110).',
    );
  });

  const hazard = (name: string, year: number, movements: number) => ({
    place: 'AAA',
    year,
    category: 'x',
    hazard: name,
    movements,
  });

  test('one displacement by one hazard is told as such', () => {
    const { sentences } = told({ hazards: [hazard('Flood', 2023, 4), hazard('Flood', 2024, 1)] });
    expect(sentences).toContain(
      'During 2024, disasters caused 1 displacement within Aland (movements, not people), all by flooding.',
    );
    expect(sentences).toContain('From 2023 to 2024, such movements summed to 5, all by flooding.');
  });

  test('hazards are behind most movements only where others are left out of the list', () => {
    const names = ['Flood', 'Storm', 'Earthquake', 'Drought', 'Wildfire'];
    const five = names.map((name, index) => hazard(name, 2023, 100 - 20 * index));
    const rows = [...five, hazard('Flood', 2024, 10)];
    expect(told({ hazards: rows }).sentences.join(' ')).toContain(
      'summed to 310; the hazards behind most of them: flooding (110), storm (80), earthquake (60) and drought (40).',
    );
    const four = rows.filter(({ hazard }) => hazard !== 'Wildfire');
    expect(told({ hazards: four }).sentences.join(' ')).toContain('summed to 290: flooding (110)');
  });

  test('shares by sex wait until at least half of the refugees are recorded', () => {
    const recorded = (female: number, male: number) => ({
      demographics: [
        {
          asylum: 'AAA',
          pop_type: 'REF',
          year: 2025,
          female,
          male,
          female_under18: 0,
          male_under18: 0,
          age_known: 0,
          total: 1_000,
        },
      ],
    });
    expect(told(recorded(300, 200)).sentences.join(' ')).toContain('60.0 % of the refugees hosted');
    expect(told(recorded(300, 199)).sentences.join(' ')).not.toContain('refugees hosted');
  });

  test('stateless people are reported with the note that they may be refugees', () => {
    const { sentences } = told({
      displacedHere: [
        { origin: 'STA', asylum: 'AAA', kind: 'stateless', year: 2025, people: 60, low: 60 },
      ],
    });
    expect(sentences).toContain('60 stateless people are reported in Aland (end of 2025).');
    expect(sentences.join(' ')).toContain('the two numbers are never added');
  });
});
