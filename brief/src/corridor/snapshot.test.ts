import { tableTwin } from '@sojourn/charts';
import { loadCorridorFacts } from '@sojourn/data';
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresInBlock } from '../assemble.ts';
import type { BriefDocument } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { toHtml } from '../html/index.ts';
import { toMarkdown } from '../markdown.ts';
import { calledPeople } from '../sample/called-people.ts';
import { emptyWorld, testSnapshot } from '../sample/snapshot.ts';
import { sentencesOf } from '../sample/told.ts';
import { totalBreach } from '../sample/totals.ts';
import { type Tracer, tracer } from '../sample/trace.ts';
import { buildCorridorBrief } from './build.ts';

const pairs = [
  'BGD SAU',
  'MEX USA',
  'SYR TUR',
  'TUV NZL',
  'ESH DZA',
  'SSD UGA',
  'UKR POL',
  'DEU PSE',
  'PSE JOR',
];
const briefs: { pair: string; document: BriefDocument; tracers: Tracer[] }[] = [];

beforeAll(async () => {
  const snapshot = await testSnapshot();
  for (const pair of pairs) {
    const [from = '', to = ''] = pair.split(' ');
    const { origin, destination } = await loadCorridorFacts(snapshot, from, to);
    const facts = {
      origin: { ...origin, world: emptyWorld },
      destination: { ...destination, world: emptyWorld },
    };
    const tracers = [tracer(facts.origin), tracer(facts.destination)];
    briefs.push({ pair, document: buildCorridorBrief(facts), tracers });
  }
}, 120_000);

describe('corridors of the snapshot', () => {
  test('every figure is traced to the facts of one side', () => {
    const breaches = briefs.flatMap(({ pair, document, tracers }) =>
      figuresOfDocument(document)
        .map(({ figure }) => figure)
        .filter((figure) => tracers.every((tracer) => tracer.breach(figure) !== null))
        .map((figure) => `${pair} ${figure.value} ${figure.origin.steps.join('; ')}`),
    );
    expect(breaches).toEqual([]);
  });

  test('no total is outside the additivity table, and only people are called people', () => {
    const breaches = briefs.flatMap(({ pair, document }) => [
      ...figuresOfDocument(document).flatMap(({ figure }) => totalBreach(figure) ?? []),
      ...calledPeople(document).map((said) => `${pair} ${said}`),
    ]);
    expect(breaches).toEqual([]);
  });

  test('pages and Markdown have no empty gap and no broken number', () => {
    for (const { pair, document } of briefs) {
      const html = toHtml(document).replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
      for (const text of [html, toMarkdown(document)]) {
        expect(text, pair).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|[{}]|\(\s*\)/);
      }
    }
  });

  test('none speaks in the present of a figure over three years old', () => {
    for (const { pair, document } of briefs) {
      for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
        if (block.kind !== 'sentence' || !block.id.endsWith('.present')) continue;
        for (const { period } of figuresInBlock(block)) {
          expect(document.asOf - (period.end - 1), `${pair} ${block.id}`).toBeLessThanOrEqual(3);
        }
      }
    }
  });

  test('Palestine refugees of UNRWA stand in those from Palestine, added to nobody', () => {
    const told = (pair: string) =>
      sentencesOf(briefs.find((brief) => brief.pair === pair)!.document).join(' ');
    expect(told('PSE JOR')).toContain('UNRWA registers 2.4 million Palestine refugees in Jordan');
    expect(told('PSE JOR')).toContain('the two numbers are never added');
    expect(told('SYR TUR')).not.toContain('UNRWA');
  });
});

test('the table behind the map names places, also where the map says which way an arc goes', async () => {
  const ends = await loadCorridorFacts(await testSnapshot(), 'MEX', 'USA');
  const blocks = buildCorridorBrief(ends).sections.flatMap((section) => section.blocks);
  const map = blocks.find((block) => block.kind === 'chart' && block.chart.kind === 'corridors');
  if (map?.kind !== 'chart' || map.chart.kind !== 'corridors') throw new Error('no map');
  expect(map.chart.arcs.map(({ label }) => label)).toEqual(['United States', 'to Mexico']);
  const rows = tableTwin(map.chart).rows.map((row) => row.slice(0, 3));
  expect(rows).toEqual([
    ['MEX', 'USA', 'United States'],
    ['USA', 'MEX', 'Mexico'],
  ]);
});
