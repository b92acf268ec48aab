/** `npm run bench`: measures, prints, and keeps `bench/RESULTS.md` when everything was asked for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { groups } from './groups.ts';
import { isAsked, readOptions } from './options.ts';
import { resultsPage, thisSetting } from './results.ts';
import type { Outcome } from './row.ts';
import { commandRows } from './rows/commands.ts';
import { runCommandRow, runGroup } from './run.ts';
import { terminalLine } from './table.ts';

const args = process.argv.slice(2);
const options = readOptions(args);
const outcomes: Outcome[] = [];

function take(outcome: Outcome): void {
  outcomes.push(outcome);
  process.stderr.write(`${terminalLine(outcome)}\n`);
}

for (const row of commandRows) if (isAsked(row.id, options)) take(runCommandRow(row, options));
for (const group of groups) await runGroup(group, options, take);

const setting = thisSetting(
  ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
);
if (options.json) process.stdout.write(`${JSON.stringify({ setting, outcomes }, null, 2)}\n`);
if (options.only.length === 0) {
  writeFileSync(join(repositoryRoot(), 'bench/RESULTS.md'), resultsPage(setting, outcomes));
}
