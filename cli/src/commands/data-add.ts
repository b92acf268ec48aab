import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  confidentialityInWords,
  type OwnSeries,
  ownYears,
  storedCsv,
  storedJson,
} from '@sojourn/data';
import { type OwnProblems, readOwnFiles, sha256Hex } from '@sojourn/data/node';
import { csvText, isSojournError, renderMessage, SojournError } from '@sojourn/engine/core';
import type { Command } from 'commander';
import { exitCode } from '../exit.ts';
import { openLocalSnapshot } from '../local.ts';
import { deliver, writeWhole } from '../output.ts';
import { defaultOwnFolder, openOwnFolder } from '../own.ts';
import { columns } from '../text.ts';
import { example } from './command.ts';

interface AddOptions {
  readonly map: string;
  readonly to: string;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly snapshot?: string;
}

const several = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Everything that is wrong, each with its remedy; the last line says that nothing was written. */
export function problemsText({ problems, more }: OwnProblems): string {
  const lines = problems.map((problem) => {
    const { message, remedy } = renderMessage(problem);
    const again = problem.count > 1 ? ` (${several(problem.count - 1, 'more row')} like it)` : '';
    return `sojourn: ${message}${again}\n  → ${remedy}\n`;
  });
  const rest = more > 0 ? `, and ${more} more not listed` : '';
  return `${lines.join('')}sojourn: ${several(problems.length, 'problem')}${rest}; nothing was written.\n`;
}

function problemsJson({ problems, more }: OwnProblems): string {
  const told = problems.map((problem) => ({ ...problem, ...renderMessage(problem) }));
  return `${JSON.stringify({ added: null, problems: told, more }, null, 2)}\n`;
}

/** Writes one of the pair; the remedy of a failure names the option of this command. */
function store(path: string, content: string): void {
  try {
    writeWhole(path, content);
  } catch (error) {
    if (!isSojournError(error)) throw error;
    const { remedy } = renderMessage(error.facts);
    throw new SojournError({ ...error.facts, remedy: remedy.replaceAll('--out', '--to') });
  }
}

async function write(series: OwnSeries, options: AddOptions): Promise<string> {
  const path = join(options.to, `${series.id}.json`);
  if (existsSync(path) && !options.replace) {
    throw new SojournError({ code: 'own.exists', got: series.id, where: { file: options.to } });
  }
  const json = await storedJson(series, sha256Hex);
  store(join(options.to, `${series.id}.csv`), storedCsv(series));
  store(path, json);
  return path;
}

function yearsOf(series: OwnSeries): string {
  const years = ownYears(series);
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0]);
}

function addedText(series: OwnSeries, path: string): string {
  const { leftOut } = series.source;
  const left = leftOut > 0 ? `; ${several(leftOut, 'row')} of totals left out` : '';
  return [
    `${series.id}: ${several(series.length, 'row')}, ${yearsOf(series)}${left}`,
    `${series.owner}, ${series.release.label}; ${confidentialityInWords(series)}`,
    `stored as ${path} (and .csv)`,
    '',
  ].join('\n');
}

async function add(file: string, options: AddOptions): Promise<void> {
  const snapshot = await openLocalSnapshot(options.snapshot);
  const read = readOwnFiles(file, options.map, snapshot.places);
  if (!read.ok) {
    process.exitCode = exitCode.failure;
    if (options.json) await deliver(problemsJson(read), undefined);
    else process.stderr.write(problemsText(read));
    return;
  }
  const path = await write(read.value, options);
  const { columns: _, ...described } = read.value;
  const json = `${JSON.stringify({ added: described, path, problems: [], more: 0 }, null, 2)}\n`;
  await deliver(options.json ? json : addedText(read.value, path), undefined);
}

/** `sojourn data add FILE --map map.yaml` */
export function addDataAdd(data: Command): void {
  data
    .command('add')
    .summary('check and store a series of your own, described by a map')
    .description(
      'Reads a CSV of your office by a map (docs/own-data.md), says everything that is wrong with it, and stores it beside the official data. Nothing leaves this machine.',
    )
    .argument('<file>', 'CSV in UTF-8; comma, semicolon or tab')
    .requiredOption('--map <file>', 'what the columns mean (YAML)')
    .option('--to <folder>', 'folder of stored series', defaultOwnFolder)
    .option('--replace', 'take the place of the stored series of the same id')
    .option('--json', 'as JSON, problems included')
    .option('--snapshot <folder>', 'another snapshot folder, for names of places')
    .addHelpText(
      'after',
      example(
        'sojourn data add examples/own/invented-departures.csv --map examples/own/map.yaml',
        'sojourn data ls --own sojourn-own',
      ),
    )
    .action(add);
}

const header = [
  'series',
  'concept',
  'place',
  'years',
  'rows',
  'confidentiality',
  'owner',
  'release',
];

/** `sojourn data ls --own DIR`: the stored series of a folder. */
export async function listOwn(
  folder: string,
  options: { readonly json?: boolean; readonly csv?: boolean; readonly out?: string },
): Promise<void> {
  const all = await openOwnFolder(folder);
  const rows = all.map((series) => [
    series.id,
    series.conceptName ?? series.concept,
    series.place,
    yearsOf(series),
    String(series.length),
    confidentialityInWords(series),
    series.owner,
    series.release.label,
  ]);
  if (options.json) {
    const described = all.map(({ columns: _, ...rest }) => rest);
    return deliver(`${JSON.stringify(described, null, 2)}\n`, options.out);
  }
  const lines = [header, ...rows];
  return deliver(options.csv ? csvText(lines) : columns(lines, [4]), options.out);
}
