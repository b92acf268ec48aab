/** `npm run effects-doc`: writes the tables of the register into docs/effects.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { effects } from '@sojourn/engine/economy';
import { repositoryRoot } from '../src/reference.ts';
import { withEffectTables } from './effects-page.ts';

const file = join(repositoryRoot(), 'docs/effects.md');
writeFileSync(file, withEffectTables(readFileSync(file, 'utf8')));
console.log(`wrote ${effects.length} effects into docs/effects.md`);
