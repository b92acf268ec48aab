import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assumptionsWithoutEvidence, effects, settings } from '@sojourn/engine/economy';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../src/reference.ts';
import { effectTables, withEffectTables } from './effects-page.ts';

const page = readFileSync(join(repositoryRoot(), 'docs/effects.md'), 'utf8');

test('docs/effects.md lists the register as it is (npm run effects-doc renews it)', () => {
  expect(withEffectTables(page)).toBe(page);
});
test('every effect, link and setting stands in it once', () => {
  for (const { id } of [...effects, ...assumptionsWithoutEvidence, ...settings]) {
    expect(effectTables().split(`| \`${id}\` |`), id).toHaveLength(2);
  }
});
