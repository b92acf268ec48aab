import {
  type BriefDocument,
  buildCorridorBrief,
  buildCountryBrief,
  figuresOfDocument,
  loadLanguage,
} from '@sojourn/brief';
import { loadCorridorFacts, loadPlaceFacts } from '@sojourn/data';
import { SojournError } from '@sojourn/engine/core';
import { type Command, Option } from 'commander';
import { briefFormats, deliverBrief, type FormOptions, parseFormats } from '../formats.ts';
import { openLocalSnapshot } from '../local.ts';
import { loadOwn, type OwnOptions, ownOptions, withOwn } from '../own.ts';
import { type SignOptions, signed } from '../sign.ts';
import { readStyle } from '../style.ts';
import { type AddCommand, example } from './command.ts';

interface BriefOptions extends FormOptions, OwnOptions, SignOptions {
  readonly snapshot?: string;
  readonly asOf?: string;
  readonly language?: string;
  readonly style?: string;
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

/** Year, language and style of a brief; words other than English are loaded now. */
async function writtenAs(options: BriefOptions) {
  const language = await loadLanguage(options.language ?? 'en');
  const style = options.style === undefined ? {} : { style: readStyle(options.style) };
  return { ...asOfYear(options), language, ...style };
}

/** Counted from a year before its own figures, old figures would pass for new ones. */
function checkAsOf(document: BriefDocument, { asOf }: BriefOptions): void {
  if (asOf === undefined) return;
  const newest = Math.max(
    ...figuresOfDocument(document).map(({ figure }) => figure.period.end - 1),
  );
  if (document.asOf >= newest) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: '--as-of' },
    got: asOf,
    expected: `${newest} or later, the year of the newest figure`,
  });
}

async function brief(place: string, options: BriefOptions): Promise<void> {
  const snapshot = await openLocalSnapshot(options.snapshot);
  const own = await loadOwn(options);
  const facts = withOwn(await loadPlaceFacts(snapshot, place), own);
  const document = buildCountryBrief(facts, await writtenAs(options));
  checkAsOf(document, options);
  await deliverBrief(await signed(document, options), options);
}

async function corridor(origin: string, destination: string, options: BriefOptions): Promise<void> {
  const snapshot = await openLocalSnapshot(options.snapshot);
  const own = await loadOwn(options);
  const ends = await loadCorridorFacts(snapshot, origin, destination);
  const facts = {
    origin: withOwn(ends.origin, own),
    destination: withOwn(ends.destination, own),
  };
  const document = buildCorridorBrief(facts, await writtenAs(options));
  checkAsOf(document, options);
  await deliverBrief(await signed(document, options), options);
}

/** Options that briefs of places and of corridors share. */
function addFormOptions(command: Command): Command {
  const format = new Option(
    '-f, --format <formats>',
    `one or more of ${briefFormats.join(', ')}, with commas between`,
  );
  return ownOptions(
    command
      .addOption(format.argParser(parseFormats))
      .option('--json', 'short for --format json')
      .option('-o, --out <file>', 'write to a file instead of standard output')
      .option(
        '--letterhead <file>',
        'JSON file with the name, lines, logo and colours of an office',
      )
      .option('--keep-edits <old>', 'keep what a person has edited in an older DOCX, HTML or MD')
      .option('--clearance <record>', 'apply the record that sojourn clear has written')
      .option('--style <house>', 'un, unhcr, iom, ministry, or a JSON file of your own')
      .option('--language <code>', 'en, or a machine draft in fr, es, ar or bn')
      .option('--as-of <year>', 'year from which the age of figures is counted')
      .option('--snapshot <folder>', 'another snapshot folder'),
  );
}

/** `sojourn brief PLACE` */
export const addBrief: AddCommand = (program) => {
  const command = program
    .command('brief')
    .summary('what the data say about a country or area')
    .description(
      'Writes the brief of a place: who moves, what it brings, how secure, how protected.',
    )
    .argument('<place>', 'ISO code or name, e.g. BGD or Bangladesh');
  addFormOptions(command)
    .addHelpText(
      'after',
      example(
        'sojourn brief BGD --format html --out bangladesh.html',
        'sojourn brief BGD --format docx,xlsx,pdf --out bangladesh --letterhead office.json',
        'sojourn brief BGD --out new.docx --keep-edits bangladesh.docx',
      ),
    )
    .action(brief);
};

/** `sojourn corridor ORIGIN DESTINATION` */
export const addCorridor: AddCommand = (program) => {
  const command = program
    .command('corridor')
    .summary('what the data say about movement between two places')
    .description('Writes the brief of a corridor, seen from both ends.')
    .argument('<origin>', 'ISO code or name')
    .argument('<destination>', 'ISO code or name');
  addFormOptions(command)
    .addHelpText(
      'after',
      example(
        'sojourn corridor BGD SAU --format md',
        'sojourn corridor BGD SAU --format docx --out corridor.docx',
      ),
    )
    .action(corridor);
};
