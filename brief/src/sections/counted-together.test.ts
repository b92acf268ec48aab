import { loadPlaceFacts } from '@sojourn/data';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument } from '../document.ts';
import { emptyWorld, testSnapshot } from '../sample/snapshot.ts';
import { gapsOf, sentencesOf } from '../sample/told.ts';

const briefs = new Map<string, BriefDocument>();

beforeAll(async () => {
  const snapshot = await testSnapshot();
  for (const code of ['ISR', 'PSE', 'SRB', 'XKX', 'TWN', 'GUF']) {
    const facts = { ...(await loadPlaceFacts(snapshot, code)), world: emptyWorld };
    briefs.set(code, buildCountryBrief(facts));
  }
}, 60_000);

const told = (code: string) => sentencesOf(briefs.get(code)!).join(' ');
const gaps = (code: string) => gapsOf(briefs.get(code)!).join(' ');

describe('places that a source counts together', () => {
  test('deaths in conflict in Israel and Palestine are told as one count, without a rate', () => {
    for (const code of ['ISR', 'PSE']) {
      expect(told(code)).toContain('(UCDP) counts Israel and the State of Palestine together');
      expect(told(code)).not.toMatch(/the rate of (deaths in organised|civilians killed)/i);
      expect(gaps(code)).toMatch(/without any figure for .*: .*Deaths in organised violence/);
    }
  });

  test('both briefs say that UNHCR counts Serbia and Kosovo together', () => {
    expect(told('SRB')).toContain('counts Serbia and Kosovo together');
    expect(told('SRB')).toContain('Its figures in this brief hold both.');
    expect(told('XKX')).toContain('stand in its figures for Serbia');
  });

  test('people hosted in Serbia and Kosovo are not set against Serbia’s inhabitants', () => {
    expect(told('SRB')).not.toMatch(/That is [\d.]+ for each 1,000/);
    expect(gaps('SRB')).toContain('the population is that of Serbia alone');
  });

  test('nothing is called unrecorded of Kosovo that stands under Serbia', () => {
    expect(gaps('XKX')).toContain('UNHCR counts Kosovo together with Serbia');
    expect(gaps('XKX')).not.toMatch(/none (recorded|reported)|no row in UNHCR/);
  });

  test('a side without any row of UNHCR is a gap of its own', () => {
    expect(gaps('TWN')).toContain('asylum seekers from Taiwan: no row');
    expect(gaps('TWN')).toContain('asylum seekers in Taiwan: no row');
    const ids = briefs.get('GUF')!.gaps.map(({ id }) => id);
    expect(ids).not.toContain('gap.displaced-none-from');
    expect(ids).toContain('gap.displaced-old');
  });
});
