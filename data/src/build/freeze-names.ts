/**
 * Freezes the names of places and regions in French, Spanish, Arabic and Bengali from the CLDR
 * that comes with Node into data/names/cldr.json. Run by hand when CLDR is to be renewed:
 * `npx tsx --conditions=development data/src/build/freeze-names.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, sharedFolder } from '@sojourn/testing';
import { readCsv } from './csv-read.ts';

const regions =
  '001 002 009 019 142 150 015 202 021 419 030 034 035 143 145 039 151 154 155 053 054 057 061';

const facts = sharedFolder();
if (facts === null) throw new Error('The folder of facts is needed: set SOJOURN_SHARED.');
const codes = readCsv(join(facts, 'facts'), 'places.csv')
  .column('iso2')
  .filter((code) => code !== '')
  .concat('XK', 'BQ', 'BL', 'MF', regions.split(' '));

const names = Object.fromEntries(
  ['fr', 'es', 'ar', 'bn'].map((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return [
      language,
      Object.fromEntries([...new Set(codes)].sort().map((code) => [code, display.of(code) ?? ''])),
    ];
  }),
);
const content = { cldr: process.versions.cldr, names };
writeFileSync(
  join(repositoryRoot(), 'data/names/cldr.json'),
  `${JSON.stringify(content, null, 1)}\n`,
);
