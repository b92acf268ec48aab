import { tableTwin } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { gapsOf } from '../sample/told.ts';
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
  const hazard = (name: string, year: number, movements: number) => ({
    place: 'AAA',
    year,
    category: 'x',
    hazard: name,
    movements,
  });

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

  const hosted = (year: number, people: number) => ({
    origin: 'BBB',
    asylum: 'AAA',
    kind: 'refugees',
    year,
    people,
    low: people,
  });

  test('ten years before are told where the series is whole between', () => {
    const { sentences } = told({
      displacedHere: [hosted(2015, 3_000), hosted(2020, 2_000), hosted(2025, 1_000)],
    });
    expect(sentences).toContain('Ten years before, at the end of 2015, the number had been 3,000.');
  });

  test('no comparison over ten years crosses a collapse of the series', () => {
    const { sentences } = told({
      displacedHere: [hosted(2015, 300_000), hosted(2023, 303_436), hosted(2025, 320)],
    });
    expect(sentences.join(' ')).not.toContain('Ten years before');
    expect(sentences).toContain(
      'Between the end of 2023 and the end of 2025 the number recorded went from 303,000 to 320; an event or another way of counting lay between, so that earlier numbers were not set against later ones.',
    );
  });

  test('a collapse before the ten years is no hindrance', () => {
    const { sentences } = told({
      displacedHere: [hosted(2010, 90_000), hosted(2015, 400), hosted(2025, 320)],
    });
    expect(sentences.join(' ')).toContain('Ten years before');
  });

  test('Palestine refugees have a key figure and stand apart from UNHCR’s', () => {
    const { blocks, sentences } = told({
      unrwa: [{ asylum: 'AAA', origin: 'BBB', year: 2025, people: 2_000 }],
      displacedHere: [hosted(2025, 700)],
    });
    const keys = blocks.flatMap((block) => (block.kind === 'key-figures' ? block.items : []));
    const registered = keys.filter(({ label }) => label === 'key.unrwa');
    expect(registered.map(({ figure }) => figure.value)).toEqual([2_000, 2_000]);
    expect(keys.map(({ figure }) => figure.value)).not.toContain(2_700);
    expect(sentences.join(' ')).toContain('the two numbers are never added');
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

  test('a sum of rounded counts is a range in sentences, bars and tables', () => {
    const { sentences, blocks } = told({
      displacedFrom: [
        from('BBB', 'refugees', 2025, 5, 1),
        from('CCC', 'refugees', 2025, 7),
        from('DDD', 'refugees', 2025, 6),
      ],
    });
    expect(sentences.join(' ')).toContain('14 to 18 people from Aland');
    const chart = blocks.find((block) => block.kind === 'chart' && block.id === 'partners-from');
    if (chart?.kind !== 'chart') throw new Error('no bars');
    expect(tableTwin(chart.chart).rows).toContainEqual(['Bland', '5 or fewer']);
  });

  test('a series that ends before the release does is a gap', () => {
    const idps = (indicator: string, year: number) => ({
      place: 'AAA',
      indicator,
      year,
      value: 800,
    });
    const gaps = (year: number) =>
      gapsOf(told({ panel: [idps('idps_conflict_idmc', year)] }).document).join(' ');
    expect(gaps(2023)).toContain('nothing for Aland after 2023, though the release runs to 2025');
    expect(gaps(2025)).not.toContain('though the release');
    const disasters = told({ hazards: [hazard('Flood', 2023, 4)] }).document;
    expect(gapsOf(disasters).join(' ')).toContain('no record for Aland after 2023');
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
    expect(told(recorded(300, 199)).sentences.join(' ')).not.toContain('of the refugees hosted');
  });

  test('no share of women or children comes from fewer than a hundred people', () => {
    const recorded = (known: number) => ({
      demographics: [
        {
          asylum: 'AAA',
          pop_type: 'REF',
          year: 2025,
          female: known,
          male: 0,
          female_under18: 0,
          male_under18: 0,
          age_known: known,
          total: 120,
        },
      ],
    });
    expect(told(recorded(99)).sentences.join(' ')).not.toMatch(/women and girls|children/i);
    expect(told(recorded(100)).sentences.join(' ')).toContain('Children under 18 are 0');
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
