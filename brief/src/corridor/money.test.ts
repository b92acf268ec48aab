import { loadCorridorFacts } from '@sojourn/data';
import { describe, expect, test } from 'vitest';
import type { BriefDocument, TableBlock } from '../document.ts';
import { explainFigures } from '../figures/index.ts';
import { sampleFacts } from '../sample/facts.ts';
import { columnsOf, ownSeries, withOwn } from '../sample/own.ts';
import { testSnapshot } from '../sample/snapshot.ts';
import { sentenceText } from '../words/index.ts';
import { buildCorridorBrief } from './build.ts';

const stock = (destination: string, people: number) => ({
  origin: 'AAA',
  destination,
  year: 2020,
  people,
  female: people / 4,
  male: (3 * people) / 4,
});
const money = (sender: string, usd: number) => ({ receiver: 'AAA', sender, year: 2018, usd });
const inputs = {
  stocksAbroad: [stock('BBB', 1_000), stock('CCC', 3_000)],
  remittancesIn: [money('BBB', 4e6), money('CCC', 6e6)],
};
const bland = sampleFacts({}, 'BBB');
const brief = (more: Parameters<typeof sampleFacts>[0] = {}) =>
  buildCorridorBrief({ origin: sampleFacts({ ...inputs, ...more }), destination: bland });

const brings = ({ sections }: BriefDocument) => sections.find(({ id }) => id === 'brings')!.blocks;
const idsOf = (document: BriefDocument) =>
  brings(document).map((block) => (block.kind === 'key-figures' ? 'key-figures' : block.id));
const told = (document: BriefDocument, id: string) =>
  brings(document).flatMap((block) =>
    block.kind === 'sentence' && block.id === id
      ? [sentenceText(block.id, block.args, document.names, 'en')]
      : [],
  );
const tableOf = (document: BriefDocument) =>
  brings(document).find((block): block is TableBlock => block.kind === 'table');

describe('the money of a corridor', () => {
  test('stands with the share of the model beside that of the people alone', () => {
    expect(told(brief(), 'corridor.remittances.shares.past')).toEqual([
      expect.stringMatching(/40.0\u00a0% of all .* made it 25.0\u00a0%/),
    ]);
  });

  test('has the cost first, and what a point less would leave where it is above the goal', async () => {
    const facts = await loadCorridorFacts(await testSnapshot(), 'BGD', 'SAU');
    const ids = idsOf(buildCorridorBrief(facts));
    const [paid, saving, sent] = [
      'corridor.cost.past',
      'corridor.note.saving',
      'corridor.remittances.past',
    ].map((id) => ids.indexOf(id));
    expect(paid).toBeGreaterThan(0);
    expect(saving).toBeGreaterThan(paid!);
    expect(sent).toBeGreaterThan(saving!);
    expect(idsOf(brief())).not.toContain('corridor.note.saving');
  });

  test('tells in dollars what the goal would leave, of all received and of the corridor alone', async () => {
    const panel = [
      { place: 'AAA', indicator: 'remittance_cost', year: 2018, value: 5 },
      { place: 'AAA', indicator: 'remittances_usd', year: 2024, value: 95e6 },
    ];
    const document = brief({ panel });
    expect(told(document, 'brings.saving.past')).toEqual([
      expect.stringMatching(/US\$\u00a02\.0\u00a0million more a year/),
    ]);
    expect(told(document, 'corridor.saving.part.past')).toEqual([
      expect.stringMatching(/US\$\u00a084,\d\d\d/),
    ]);
    const step = explainFigures(document).find(({ id }) => id.endsWith('brings.saving/saving'))!;
    expect(step.steps.at(-1)).toBe('95000000 ÷ (1 − 5 ÷ 100) × (5 − 3) ÷ 100');
    const cheap = brief({ panel: [{ ...panel[0]!, value: 2.5 }, panel[1]!] });
    expect(told(cheap, 'brings.saving.past')).toEqual([]);
  });

  test('says that the matrix is of its year, and what is not known of women', () => {
    const notes = idsOf(brief());
    expect(notes).toContain('brings.note.matrix');
    expect(notes).toContain('brings.note.women');
    expect(idsOf(brief({ remittancesIn: [] }))).not.toContain('brings.note.matrix');
  });

  test('a count of the central bank’s stands in the place of the model, key figure and all', () => {
    const bank = ownSeries(
      {},
      {
        id: 'bank',
        concept: 'remittances',
        unit: 'usd',
        owner: 'Central Bank',
        length: 1,
        columns: columnsOf([2024], [7e6], { origin: { dictionary: ['BBB'], codes: [0] } }),
      },
    );
    const document = buildCorridorBrief({
      origin: withOwn(sampleFacts(inputs), bank),
      destination: bland,
    });
    expect(told(document, 'corridor.remittances.own.past')).toEqual([
      expect.stringMatching(/^Central Bank counted US\$\u00a07.* in 2024/),
    ]);
    expect(idsOf(document)).not.toContain('corridor.remittances.past');
    const labels = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'key-figures' ? block.items : []))
      .map(({ label }) => label);
    expect(labels).not.toContain('corridor.key.remittances');
  });

  test('a count by fiscal year is told with that year, never with half a year', () => {
    const columns = {
      ...columnsOf([2023], [7e6], { origin: { dictionary: ['BBB'], codes: [0] } }),
      start: [2023 * 12 + 6],
    };
    const more = { id: 'bank', concept: 'remittances', unit: 'usd', length: 1, columns } as const;
    const document = buildCorridorBrief({
      origin: withOwn(sampleFacts(inputs), ownSeries({}, more)),
      destination: bland,
    });
    expect(told(document, 'corridor.remittances.own.past')).toEqual([
      expect.stringMatching(/ in 2023\/24 /),
    ]);
  });
});

describe('recruitment', () => {
  test('is dashes where nobody measured, and no number is made up', () => {
    const rows = tableOf(brief())!.table.rows;
    expect(rows).toHaveLength(7);
    expect(rows.filter(([, known]) => String(known).startsWith('– – –'))).toHaveLength(6);
    expect(rows.filter(([, , grade]) => grade === 'None')).toHaveLength(6);
    expect(rows.map(([, known]) => known).join(' ')).not.toMatch(/\d/);
  });

  test('is left out where most people of the corridor are in need of protection, or none counted', () => {
    const displacedFrom = [
      { origin: 'AAA', asylum: 'BBB', kind: 'refugees', year: 2025, people: 900, low: 900 },
    ];
    expect(tableOf(brief({ displacedFrom }))).toBeUndefined();
    expect(tableOf(brief({ stocksAbroad: [] }))).toBeUndefined();
    expect(brief().gaps.map(({ id }) => id)).toContain('gap.recruitment');
  });
});
