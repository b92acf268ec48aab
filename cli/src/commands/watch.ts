import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BriefDocument, type SentenceChange, staleSentences } from '@sojourn/brief';
import { SojournError } from '@sojourn/engine/core';
import { buildBrief } from '../build-brief.ts';
import { readJsonFile } from '../json-file.ts';
import { openLocalSnapshot } from '../local.ts';
import { deliver } from '../output.ts';
import { isBrief, readSavedBrief } from '../saved-brief.ts';
import { type AddCommand, example } from './command.ts';

interface WatchOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

interface Watched {
  readonly file: string;
  readonly places: readonly string[];
  readonly release: string;
  readonly sentences: readonly SentenceChange[];
}

function jsonFiles(folder: string): readonly string[] {
  let names: string[];
  try {
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    names = readdirSync(folder);
  } catch {
    throw new SojournError({
      code: 'file.missing',
      where: { file: folder },
      remedy: 'Give the folder that holds your saved briefs.',
    });
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

function savedBriefs(folder: string): readonly { file: string; document: BriefDocument }[] {
  const found = jsonFiles(folder)
    .filter((file) => isBrief(readJsonFile(file)))
    .map((file) => ({ file, document: readSavedBrief(file) }));
  if (found.length > 0) return found;
  throw new SojournError({
    code: 'file.missing',
    where: { file: join(folder, '*.json') },
    remedy: 'Save briefs there with: sojourn brief BGD --json --out FOLDER/bgd.json.',
  });
}

function text(all: readonly Watched[]): string {
  const lines = all.flatMap(({ file, release, sentences }) => [
    sentences.length === 0
      ? `✓ ${file}: every sentence holds`
      : `✗ ${file}, of release ${release}: ${sentences.length} no longer hold`,
    ...sentences.flatMap(({ was, now }) => [
      `    was  ${was}`,
      now === null ? '    now  nothing is said of it' : `    now  ${now}`,
    ]),
  ]);
  return `${lines.join('\n')}\n`;
}

async function watch(folder: string, options: WatchOptions): Promise<void> {
  const saved = savedBriefs(folder);
  const snapshot = await openLocalSnapshot(options.snapshot);
  const all: Watched[] = [];
  for (const { file, document } of saved) {
    const { places, asOf, release } = document;
    const today = await buildBrief(snapshot, places, { asOf });
    all.push({ file, places, release, sentences: staleSentences(document, today) });
  }
  await deliver(options.json ? `${JSON.stringify(all, null, 2)}\n` : text(all), options.out);
  if (all.some(({ sentences }) => sentences.length > 0)) process.exitCode = 1;
}

/** `sojourn watch FOLDER` */
export const addWatch: AddCommand = (program) => {
  program
    .command('watch')
    .summary('which sentences of saved briefs the data of today make wrong')
    .description(
      'Writes the briefs of a folder again on the present data release and lists the sentences that would read otherwise. Exit code 1 if there are any.',
    )
    .argument('<folder>', 'folder with briefs saved with --format json')
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText('after', example('sojourn watch briefs/'))
    .action(watch);
};
