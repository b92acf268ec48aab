import { loadPlaceFacts } from '@sojourn/data';
import { rowsOf } from '@sojourn/engine/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument } from '../document.ts';
import { countTogether } from '../reading/applications-together.ts';
import { emptyWorld, testSnapshot } from '../sample/snapshot.ts';
import { gapsOf, sentencesOf } from '../sample/told.ts';

const briefs = new Map<string, BriefDocument>();

beforeAll(async () => {
  const snapshot = await testSnapshot();
  for (const code of ['ISR', 'PSE', 'SRB', 'XKX', 'TWN', 'GUF', 'BGR']) {
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

describe('new and repeated applications counted in one number', () => {
  test('are a data gap there and in the briefs of those who apply there', () => {
    expect(gaps('BGR')).toContain(
      'New asylum applications in Bulgaria: counted together with repeated ones since 2019',
    );
    expect(gaps('BGR')).toContain('those in Australia, Nigeria and South Africa are left out');
    expect(gaps('SRB')).toContain('those in Australia, Bulgaria, Nigeria and South Africa');
  });

  test('are those of the States that the data show, since the years that they show', async () => {
    const rows = rowsOf(await (await testSnapshot()).table('applications')).filter(
      ({ applied }) => Number(applied) > 0,
    );
    const yearsOf = (type: string) => {
      const years = new Map<string, number[]>();
      for (const row of rows.filter((one) => one.application === type)) {
        const place = String(row.asylum);
        years.set(place, [...(years.get(place) ?? []), Number(row.year)]);
      }
      return years;
    };
    const alone = yearsOf('N');
    const found = [...yearsOf('NR')].flatMap(([place, years]) => {
      const last = Math.max(0, ...(alone.get(place) ?? []));
      const later = years.filter((year) => year > last);
      return later.length > 0 ? [{ place, since: Math.min(...later) }] : [];
    });
    expect(found.sort((a, b) => (a.place < b.place ? -1 : 1))).toEqual(countTogether);
  });
});
