import { tableCells } from '@sojourn/charts';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { TableBlock } from '../document.ts';
import { toMarkdown } from '../markdown.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { loadLanguage } from '../messages/load.ts';
import { sampleFacts } from '../sample/facts.ts';
import { localTwin, sentenceText } from '../words/index.ts';

const drafted = ['fr', 'es', 'ar', 'bn'] as const;
const facts = sampleFacts({
  hazards: [
    { place: 'AAA', year: 2024, hazard: 'Flood', movements: 600 },
    { place: 'AAA', year: 2024, hazard: 'Storm', movements: 400 },
  ],
  panel: [
    { place: 'AAA', indicator: 'new_idp_conflict', year: 2012, value: 70 },
    { place: 'AAA', indicator: 'remittances_usd', year: 2012, value: 9e6 },
  ],
  treaties: [
    {
      place: 'AAA',
      treaty: 'refugee1951',
      signed: 'signed, date not given',
      bound: '1954-04-22',
      status_date: '2015',
      source: '',
      coverage: 'covered',
    },
  ],
});

beforeAll(async () => {
  for (const language of drafted) await loadLanguage(language);
});

function briefIn(language: BriefLanguage) {
  const document = buildCountryBrief(facts, { language });
  const blocks = document.sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  const rows = (id: string) => tableCells(tables.find((block) => block.id === id)!.table);
  const gap = (id: string) => {
    const found = document.gaps.find((one) => one.id === id)!;
    return sentenceText(found.id, found.args, document.names, { language });
  };
  return { document, blocks, rows, gap };
}

describe.each(drafted)('in the %s draft nothing of the source stands in English', (language) => {
  test('neither hazards in the list of figures nor a signature without a date', () => {
    const { rows } = briefIn(language);
    const all = rows('checklist').flat().join('\n');
    expect(all).not.toMatch(/flooding|storm/);
    expect(all).toMatch(/600/);
    expect(rows('treaties')[0]![1]).not.toContain('signed');
    expect(rows('treaties')[0]![1]).toMatch(/\p{L}{2}/u);
  });

  test('nor the names of series in the data gaps', () => {
    const { gap } = briefIn(language);
    expect(gap('gap.idps-old')).not.toMatch(/new displacements/);
    expect(gap('gap.remittances-old')).not.toMatch(/current US|%/);
  });

  test('nor the head of the table of hazards', () => {
    const { blocks } = briefIn(language);
    const chart = blocks.find((block) => block.kind === 'chart' && block.id === 'hazards');
    if (chart?.kind !== 'chart') throw new Error('no hazards');
    const heads = localTwin(chart.chart, language).columns.map(({ label }) => label);
    expect(heads[0]).toBe(sentenceText('chart.hazards.row', {}, {}, language));
  });
});

test('English lists hazards under their own head, not under places', () => {
  const { blocks } = briefIn('en');
  const chart = blocks.find((block) => block.kind === 'chart' && block.id === 'hazards');
  if (chart?.kind !== 'chart') throw new Error('no hazards');
  expect(localTwin(chart.chart, 'en').columns[0]?.label).toBe('Hazard');
});

test('Markdown in Bengali ends its first line with the stop of the language', () => {
  const [, , line] = toMarkdown(buildCountryBrief(facts, { language: 'bn' })).split('\n');
  expect(line).toMatch(/^\*[^.]+। /);
});
