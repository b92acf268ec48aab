import type { OwnSeries } from '@sojourn/data';
import { describe, expect, test } from 'vitest';
import { checklistOf } from '../checklist/index.ts';
import { buildCountryBrief } from '../country.ts';
import type { TableBlock } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { ownSeries, withOwn } from '../sample/own.ts';
import { sentencesOf } from '../sample/told.ts';
import { briefContext } from './context.ts';

const factsWith = (own: OwnSeries, rows: SampleRows = {}) => withOwn(sampleFacts(rows), own);

function tableOf(own: OwnSeries, rows: SampleRows = {}): TableBlock | undefined {
  return buildCountryBrief(factsWith(own, rows))
    .sections.flatMap(({ blocks }) => blocks)
    .find((block): block is TableBlock => block.kind === 'table' && block.id === 'own-registry');
}

describe('the user’s own series in a brief', () => {
  test('stands in a table of its own, latest first, with its source', () => {
    const table = tableOf(ownSeries({ 2023: 900, 2024: 1_100 }))!;
    expect(table.title).toBe('Departures (Bureau; persons)');
    expect(table.table.rows).toEqual([
      ['2024', 1_100, null],
      ['2023', 900, null],
    ]);
    expect(table.sourceIds).toEqual(['own:registry']);
  });

  test('fills what nobody counts internationally, and the brief no longer says it is missing', () => {
    const facts = factsWith(ownSeries({ 2024: 1_100 }));
    const found = checklistOf(briefContext(facts)).find(({ id }) => id === 'departures');
    expect(found?.found[0]?.figure.value).toBe(1_100);
    const told = sentencesOf(buildCountryBrief(facts)).join(' ');
    expect(told).not.toContain('Departures: no figure in this data release');
  });

  test('shows the difference to the official figure of the same year, and blends nothing', () => {
    const own = ownSeries({ 2023: 90, 2024: 110 }, { concept: 'stock-abroad', measure: 'stock' });
    const total = { place: 'AAA', role: 'emigrants', release: '2024', year: 2024, people: 100 };
    const rows = { stockTotals: [total] };
    const told = tableOf(own, rows)!.table.rows;
    expect(told[0]).toEqual(['2024', 110, 100, '+10.0\u00a0%', null]);
    expect(told[1]).toEqual(['2023', 90, null, null, null]);
    const document = buildCountryBrief(factsWith(own, rows));
    expect(figuresOfDocument(document).map(({ figure }) => figure.value)).not.toContain(105);
  });

  test('in national currency stands in the list of what a brief must carry', () => {
    const own = ownSeries({ 2024: 5_000 }, { concept: 'remittances', unit: { currency: 'BDT' } });
    const checks = checklistOf(briefContext(factsWith(own)));
    const found = checks.find(({ id }) => id === 'remittances-national')?.found[0];
    expect(found?.figure).toMatchObject({ value: 5_000, unit: 'BDT' });
    expect(tableOf(own)?.table.rows[0]?.[1]).toBe(5_000);
  });

  test('is named before the official figure where it asks for it, and never in its stead', () => {
    const total = { place: 'AAA', role: 'emigrants', release: '2024', year: 2024, people: 100 };
    const told = (own: Partial<OwnSeries>, rows: SampleRows = {}) =>
      checklistOf(briefContext(factsWith(ownSeries({ 2024: 110 }, own), rows)))
        .find(({ id }) => id === 'abroad')!
        .found.map(({ figure, of }) => [figure.value, of?.kind === 'text' && of.text]);
    const stock = { concept: 'stock-abroad', measure: 'stock' } as const;
    const official = [100, false];
    const own = [110, 'Bureau, 2024:'];
    expect(told(stock, { stockTotals: [total] })).toEqual([official]);
    const first = { ...stock, precedence: 'first' } as const;
    expect(told(first, { stockTotals: [total] })).toEqual([own, official]);
    expect(told(first)).toEqual([own]);
    expect(told({ ...first, unit: 'cases' }, { stockTotals: [total] })).toEqual([official]);
  });

  test.each([
    [{ level: 'internal' }, 'Departures (Bureau, internal)'],
    [
      { level: 'embargoed', until: '2030-01-01' },
      'Departures (Bureau, embargoed until 2030-01-01)',
    ],
  ] as const)('that is not public is told before anything else: %o', (confidentiality, named) => {
    const own = ownSeries({ 2024: 110 }, { confidentiality });
    const [first] = sentencesOf(buildCountryBrief(factsWith(own)));
    expect(first).toBe(
      `Not for publication: this brief holds series that are not public – ${named}.`,
    );
    const elsewhere = ownSeries({ 2024: 110 }, { confidentiality, place: 'BBB' });
    for (const facts of [factsWith(ownSeries({ 2024: 110 })), factsWith(elsewhere)]) {
      expect(sentencesOf(buildCountryBrief(facts)).join(' ')).not.toContain('Not for publication');
    }
  });

  test('of another place stays out', () => {
    expect(tableOf(ownSeries({ 2024: 1 }, { place: 'BBB' }))).toBeUndefined();
  });
});
