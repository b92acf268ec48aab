import { rowsOf, textOf } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { committed, textsIn } from '../testing/committed.ts';
import { indicatorOrigin, loadCorridorFacts, loadPlaceFacts } from './place-facts.ts';

describe('the facts of one place', () => {
  test('hold both orders of a table from the place’s side', async () => {
    const facts = await loadPlaceFacts(await committed(), 'Bangladesh');
    expect(facts.place.code).toBe('BGD');
    expect([...textsIn(facts.stocksAbroad, 'origin')]).toEqual(['BGD']);
    expect([...textsIn(facts.stocksHere, 'destination')]).toEqual(['BGD']);
    expect([...textsIn(facts.displacedFrom, 'origin')]).toEqual(['BGD']);
    expect([...textsIn(facts.displacedHere, 'asylum')]).toEqual(['BGD']);
    expect([...textsIn(facts.remittancesIn, 'receiver')]).toEqual(['BGD']);
    expect([...textsIn(facts.remittancesOut, 'sender')]).toEqual(['BGD']);
    expect([...textsIn(facts.pairs, 'origin')]).toEqual(['BGD']);
  });

  test('join the share-alike series to the panel, and their peers to the peers', async () => {
    const facts = await loadPlaceFacts(await committed(), 'BGD');
    const shown = textsIn(facts.panel, 'indicator');
    expect(shown.has('electoral_democracy')).toBe(true);
    expect(shown.has('gdp_pc_ppp')).toBe(true);
    expect([...textsIn(facts.panel, 'place')]).toEqual(['BGD']);
    expect([...textsIn(facts.peers, 'group')].sort()).toEqual(['M49:034', 'WLD']);
    expect(textsIn(facts.peers, 'indicator').has('electoral_democracy')).toBe(true);
  });

  test('are empty tables where a place has no rows', async () => {
    const facts = await loadPlaceFacts(await committed(), 'NRU');
    expect(facts.unrwa.length).toBe(0);
    expect(facts.place.names.en).toBe('Nauru');
  });

  test.each(['M49:034', 'STA', 'SUD', 'World'])(
    'are refused for %s, which is no place of today',
    async (code) => {
      await expect(loadPlaceFacts(await committed(), code)).rejects.toThrow(/State or area/);
    },
  );

  test('name the nearest places for a name that is none', async () => {
    await expect(loadPlaceFacts(await committed(), 'Bangladehs')).rejects.toThrow(
      /no place called Bangladehs/,
    );
  });
});

test('a corridor has the facts of both ends', async () => {
  const { origin, destination } = await loadCorridorFacts(await committed(), 'BGD', 'SAU');
  expect([origin.place.code, destination.place.code]).toEqual(['BGD', 'SAU']);
});

test('an indicator has its own source, release, licence and unit', async () => {
  const facts = await loadPlaceFacts(await committed(), 'BGD');
  expect(indicatorOrigin(facts, 'electoral_democracy')).toEqual({
    sourceIds: ['indicator:electoral_democracy'],
    release: '2026',
    licence: 'CC BY-SA 4.0',
    unit: '0-1',
    steps: [],
  });
  const sources = new Map(facts.manifest.sources.map((source) => [source.id, source]));
  for (const id of textOf(facts.indicators, 'id').dictionary) {
    const origin = indicatorOrigin(facts, id);
    expect(sources.get(origin.sourceIds[0] ?? '')?.licence).toBe(origin.licence);
  }
  expect(rowsOf(facts.indicators)).toHaveLength(123);
});

test('an indicator that is not there is refused', async () => {
  const facts = await loadPlaceFacts(await committed(), 'BGD');
  expect(() => indicatorOrigin(facts, 'happiness')).toThrow(/indicator is not one of the choices/);
});
