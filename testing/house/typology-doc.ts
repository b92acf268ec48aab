/** `npm run typology-doc`: writes the tables of the rule packs into docs/typology.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleBook } from '@sojourn/engine/typology';
import { repositoryRoot } from '../src/reference.ts';
import { typologyTables, withTables } from './typology-table.ts';

const file = join(repositoryRoot(), 'docs/typology.md');
const page = readFileSync(file, 'utf8');
writeFileSync(file, withTables(page, typologyTables(ruleBook)));
console.log(`wrote the tables of ${ruleBook.packs.length} rule packs into docs/typology.md`);
