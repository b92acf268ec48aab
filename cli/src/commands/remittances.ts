import { loadPlaceFacts } from '@sojourn/data';
import { remittancePicture } from '@sojourn/data/economy';
import { cellOf, numbersOf, SojournError } from '@sojourn/engine/core';
import { womenLine } from '@sojourn/engine/economy';
import { Option } from 'commander';
import { checkForm } from '../economy/options.ts';
import { peopleLine, womenFigureLine } from '../economy/place.ts';
import { openLocalSnapshot } from '../local.ts';
import { deliver } from '../output.ts';
import { loadOwn, type OwnOptions, ownOptions, withOwn } from '../own.ts';
import { allCorridorLines } from '../remittances/corridors.ts';
import { levelLines, levelMatrix, missingWords, viewLines } from '../remittances/evidence.ts';
import type { PlaceFacts } from '../remittances/facts.ts';
import { folded } from '../remittances/fold.ts';
import { levelsAlone } from '../remittances/levels-alone.ts';
import type { Line } from '../remittances/line.ts';
import { linesCsv } from '../remittances/rows.ts';
import { blockText } from '../remittances/text.ts';
import { totalLines } from '../remittances/totals.ts';
import { vintageLines } from '../remittances/vintages.ts';
import { type AddCommand, example } from './command.ts';

interface RemittanceOptions extends OwnOptions {
  readonly from?: string;
  readonly to?: string;
  readonly view?: 'developmentalist' | 'syndrome' | 'both' | 'none';
  readonly levels?: boolean;
  readonly vintages?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

/** The place that receives. @throws SojournError `argument.choice` where it is named twice or not */
function receiverOf(place: string | undefined, { to }: RemittanceOptions): string {
  const receiver = place ?? to;
  if (receiver !== undefined && (place === undefined || to === undefined)) return receiver;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'place' },
    got: place === undefined ? 'none' : `${place} and ${to}`,
    expected: 'the place that receives, once',
    remedy: 'For example: sojourn remittances BGD, or: sojourn remittances --from SAU --to BGD.',
  });
}

/** Remittances of the latest year as % of GDP, and the year; null where not known. */
function shareOfGdp({ panel }: PlaceFacts): { share: number; year: number } | null {
  const values = numbersOf(panel, 'value');
  let found: { share: number; year: number } | null = null;
  for (let row = 0; row < panel.length; row++) {
    const share = values[row]!;
    if (cellOf(panel, 'indicator', row) !== 'remittances_gdp' || !(share > 0)) continue;
    const year = Number(cellOf(panel, 'year', row));
    if (!found || year > found.year) found = { share, year };
  }
  return found;
}

function bothViews(facts: PlaceFacts, view: RemittanceOptions['view']): readonly Line[] {
  const share = shareOfGdp(facts);
  if (!share || view === 'none') return [];
  return viewLines(Math.min(share.share, 100), String(share.year), {
    developmentalist: view !== 'syndrome',
    'migrant syndrome': view !== 'developmentalist',
  });
}

/** Whether the table by level is asked for, and no place. */
function isOfNoPlace(place: string | undefined, { to, from, levels }: RemittanceOptions): boolean {
  return levels === true && place === undefined && to === undefined && from === undefined;
}

async function remittances(place: string | undefined, options: RemittanceOptions): Promise<void> {
  checkForm(options);
  if (isOfNoPlace(place, options)) {
    const form = options.json ? 'json' : options.csv ? 'csv' : 'text';
    return deliver(levelsAlone(form), options.out);
  }
  const snapshot = await openLocalSnapshot(options.snapshot);
  const receiver = receiverOf(place, options);
  const from = options.from === undefined ? null : snapshot.places.get(options.from).code;
  const facts = withOwn(await loadPlaceFacts(snapshot, receiver), await loadOwn(options));
  const panel = await snapshot.table('panel');
  const picture = remittancePicture(facts, panel);
  const name = facts.place.names.en;
  const totals = totalLines(facts, picture);
  const corridors = allCorridorLines(facts, picture, from);
  const views = bothViews(facts, options.view);
  const levels = options.levels ? levelLines() : [];
  const vintages = options.vintages ? vintageLines(facts, panel) : [];
  const there = from === null ? null : { code: from, name: snapshot.places.get(from).names.en };
  const people = from === null ? peopleLine(facts, null) : null;
  const sexes = [people, womenFigureLine(facts, there)].filter((line) => line !== null);
  const lines = [...totals, ...corridors, ...sexes, ...views, ...levels, ...vintages];
  const women = womenLine('remittances').sentence;
  const missing = missingWords(picture);
  if (options.json) {
    const { manifest } = facts;
    const trimmed = lines.map((line) => ({ ...line, what: line.what.trim() }));
    const made = {
      place: facts.place.code,
      from,
      snapshot: manifest.hash,
      lines: trimmed,
      women,
      missing,
    };
    return deliver(`${JSON.stringify(made, null, 2)}\n`, options.out);
  }
  if (options.csv) return deliver(linesCsv(lines, women), options.out);
  const { shown, withheld } = folded(corridors);
  const text = [
    blockText(`What sending to ${name} costs, and what arrives`, totals),
    blockText('Where it is sent from: modelled from stocks, in the order of codes', shown),
    withheld,
    blockText('Women among those who may send', sexes),
    blockText('Two views on remittances a tenth higher', views),
    options.levels ? levelMatrix() : '',
    blockText('The same, effect by effect', levels),
    blockText('Totals of 2005 and 2006 by vintage, never to be mixed', vintages),
  ].join('');
  return deliver(`${text}${[...missing, women].join('\n')}\n`, options.out);
}

/** `sojourn remittances BGD`, `sojourn remittances --from SAU --to BGD` */
export const addRemittances: AddCommand = (program) => {
  const command = program
    .command('remittances')
    .summary('what a place receives, what sending costs, and from where, modelled')
    .description(
      'Cost of sending and what a cost of 3 % would leave to people; remittances recorded, and a range for those that are not; where they are sent from, modelled from stocks and incomes, with the share of stocks alone as the range. A series of a central bank (--own) stands in the place of the model. Never a ranking: corridors are in the order of their codes.',
    )
    .argument('[place]', 'the place that receives')
    .option('--from <place>', 'one sending place alone')
    .option('--to <place>', 'the place that receives')
    .addOption(
      new Option('--view <view>', 'which view of remittances to show the evidence for')
        .choices(['both', 'developmentalist', 'syndrome', 'none'])
        .default('both'),
    )
    .option('--vintages', 'totals of 2005 and 2006 as each edition printed them')
    .option(
      '--levels',
      'the evidence for household, community, national and international level; needs no place',
    );
  ownOptions(command)
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText(
      'after',
      example(
        'sojourn remittances BGD',
        'sojourn remittances --from SAU --to BGD --csv',
        'sojourn remittances --levels',
      ),
    )
    .action(remittances);
};
