import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../schema/manifest.ts';
import { tableSchemas } from '../schema/tables.ts';
import { committed, committedManifest, committedRows, textsIn } from '../testing/committed.ts';

let manifest: Manifest;
beforeAll(() => {
  manifest = committedManifest();
});

describe('share-alike series', () => {
  test('and what is derived from them lie in files of their own', async () => {
    const indicators = await committedRows('indicators');
    const shareAlike = indicators
      .filter(({ licence }) => String(licence).includes('BY-SA'))
      .map(({ id }) => String(id));
    expect(shareAlike).toHaveLength(6);
    const snapshot = await committed();
    for (const schema of Object.values(tableSchemas)) {
      if (!('indicator' in schema.columns)) continue;
      const isApart = 'shareAlike' in schema && schema.shareAlike;
      const inside = textsIn(await snapshot.table(schema.name), 'indicator');
      expect(
        shareAlike.filter((id) => inside.has(id)),
        schema.name,
      ).toEqual(isApart ? shareAlike : []);
      if (isApart) expect([...inside].sort()).toEqual([...shareAlike].sort());
    }
  });

  test('are the only files of that licence', () => {
    const files = manifest.resources.filter(({ licence }) => licence.includes('SA'));
    expect(files.map(({ name }) => name)).toEqual(['panel_sharealike', 'peers_sharealike']);
  });
});

describe('licences', () => {
  test('are named for every source and file', () => {
    expect(manifest.sources.filter(({ licence, attribution }) => !licence || !attribution)).toEqual(
      [],
    );
    expect(manifest.resources.filter(({ licence }) => licence === '')).toEqual([]);
  });

  test.each([
    ['refugees_origin', 'yes'],
    ['population', 'yes'],
    ['gii', 'yes'],
    ['gdp_pc_ppp', 'recorded'],
    ['conflict_deaths', 'recorded'],
    ['wri_exposure', 'no'],
    ['inform_risk', 'no'],
    ['ethnic_fractionalisation', 'no'],
    ['remittance_cost', 'no'],
  ])('that of %s is confirmed at its source: %s', async (id, confirmed) => {
    const rows = await committedRows('indicators');
    expect(rows.find((row) => row.id === id)?.licence_confirmed).toBe(confirmed);
    const source = manifest.sources.find((of) => of.id === `indicator:${id}`);
    if (source) expect(source.licenceConfirmed).toBe(confirmed !== 'no');
  });

  test('of the UN SDG database are terms, not a CC licence, and wait for confirmation', async () => {
    const rows = await committedRows('indicators');
    const terms = rows.filter(({ licence }) => String(licence).startsWith('UN data terms'));
    expect(terms).toHaveLength(14);
    expect(terms.every(({ licence_confirmed }) => licence_confirmed === 'no')).toBe(true);
  });
});

describe('sizes', () => {
  const bytesOf = (part: string) =>
    manifest.resources
      .filter(({ path }) => path.startsWith(`${part}/`))
      .reduce((sum, { bytes }) => sum + bytes, 0);

  test('core takes 5 MB at most, extra 8 MB', () => {
    expect(bytesOf('core')).toBeLessThanOrEqual(5_000_000);
    expect(bytesOf('extra')).toBeLessThanOrEqual(8_000_000);
  });
});
