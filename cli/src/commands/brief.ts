import { extname } from 'node:path';
import {
  type BriefDocument,
  buildCorridorBrief,
  buildCountryBrief,
  toHtml,
  toJson,
  toMarkdown,
} from '@sojourn/brief';
import { loadCorridorFacts, loadPlaceFacts } from '@sojourn/data';
import { SojournError } from '@sojourn/engine/core';
import { Option } from 'commander';
import { openLocalSnapshot } from '../local.ts';
import { deliver } from '../output.ts';
import { type AddCommand, example } from './command.ts';

const formats = ['html', 'json', 'md'] as const;
type Format = (typeof formats)[number];

interface BriefOptions {
  readonly format?: Format;
  readonly json?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
  readonly asOf?: string;
}

/** The format asked for, else that of the file's ending, else Markdown for the terminal. */
export function formatOf(options: BriefOptions): Format {
  if (options.json) return 'json';
  if (options.format) return options.format;
  const ending = extname(options.out ?? '').slice(1);
  return formats.find((format) => format === ending) ?? 'md';
}

function render(document: BriefDocument, format: Format): string {
  if (format === 'json') return toJson(document);
  return format === 'html' ? toHtml(document) : toMarkdown(document);
}

function asOfYear(options: BriefOptions): { asOf?: number } {
  if (options.asOf === undefined) return {};
  const asOf = Number(options.asOf);
  if (Number.isInteger(asOf) && asOf >= 1990 && asOf <= 2100) return { asOf };
  throw new SojournError({
    code: 'argument.range',
    where: { field: '--as-of' },
    got: options.asOf,
    expected: 'a year from 1990 to 2100',
  });
}

async function brief(place: string, options: BriefOptions): Promise<void> {
  const snapshot = await openLocalSnapshot(options.snapshot);
  const facts = await loadPlaceFacts(snapshot, place);
  const document = buildCountryBrief(facts, asOfYear(options));
  await deliver(render(document, formatOf(options)), options.out);
}

async function corridor(origin: string, destination: string, options: BriefOptions): Promise<void> {
  const snapshot = await openLocalSnapshot(options.snapshot);
  const facts = await loadCorridorFacts(snapshot, origin, destination);
  const document = buildCorridorBrief(facts, asOfYear(options));
  await deliver(render(document, formatOf(options)), options.out);
}

const formatOption = () =>
  new Option('-f, --format <format>', 'html, json or md').choices([...formats]);

/** `sojourn brief PLACE` */
export const addBrief: AddCommand = (program) => {
  program
    .command('brief')
    .summary('what the data say about a country or area')
    .description(
      'Writes the brief of a place: who moves, what it brings, how secure, how protected.',
    )
    .argument('<place>', 'ISO code or name, e.g. BGD or Bangladesh')
    .addOption(formatOption())
    .option('--json', 'short for --format json')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--as-of <year>', 'year from which the age of figures is counted')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText('after', example('sojourn brief BGD --format html --out bangladesh.html'))
    .action(brief);
};

/** `sojourn corridor ORIGIN DESTINATION` */
export const addCorridor: AddCommand = (program) => {
  program
    .command('corridor')
    .summary('what the data say about movement between two places')
    .description('Writes the brief of a corridor, seen from both ends.')
    .argument('<origin>', 'ISO code or name')
    .argument('<destination>', 'ISO code or name')
    .addOption(formatOption())
    .option('--json', 'short for --format json')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--as-of <year>', 'year from which the age of figures is counted')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText('after', example('sojourn corridor BGD SAU --format md'))
    .action(corridor);
};
