import { SojournError } from '@sojourn/engine/core';
import { womenLine } from '@sojourn/engine/economy';
import { Option } from 'commander';
import { attachmentReport } from '../mobility/attachment-report.ts';
import { freeReport, wishesReport } from '../mobility/free-report.ts';
import { experimentOf, type MobilityOptions } from '../mobility/options.ts';
import { paperCsv, paperJson, paperText } from '../mobility/paper.ts';
import { quotaReport } from '../mobility/quota-report.ts';
import { askedWorld } from '../mobility/world.ts';
import { reportCsv, reportJson, reportText } from '../mobility/write.ts';
import { deliver } from '../output.ts';
import { type AddCommand, example } from './command.ts';

const reports = {
  quota: quotaReport,
  free: freeReport,
  wishes: wishesReport,
  attachment: attachmentReport,
} as const;

function checkForms({ json, csv }: MobilityOptions): void {
  if (!json || !csv) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'form' },
    got: '--json and --csv',
    expected: 'one of them',
  });
}

async function mobility(options: MobilityOptions): Promise<void> {
  checkForms(options);
  const experiment = experimentOf(options);
  if (experiment === 'paper') {
    const text = options.json ? paperJson() : options.csv ? paperCsv() : paperText();
    return deliver(text, options.out);
  }
  const asked = await askedWorld(options);
  const report = reports[experiment](asked, options);
  const withPlaces = options.places === true;
  if (options.json) return deliver(reportJson(report, asked), options.out);
  if (options.csv && withPlaces) process.stderr.write(`${womenLine('mobility').sentence}\n`);
  const text = options.csv
    ? reportCsv(report, asked, withPlaces)
    : reportText(report, asked, withPlaces);
  return deliver(text, options.out);
}

/** `sojourn mobility --quota 3%` */
export const addMobility: AddCommand = (program) => {
  program
    .command('mobility')
    .summary('what more open labour markets would bring, to whom, and how many would move')
    .description(
      'World output if hosts admitted a quota of workers (--quota), if anybody could move (--free), if those who wish to did (--wishes), or with attachment to home (--attachment); who gains and how many people move, with ranges over the assumptions. --paper lists the published figures with the assumptions that give them. Ten regions of the literature, --countries, or a file of --regions (columns region, employment_m, gdp_fx_bn or gdp_ppp_bn, labour_share, human_capital, tertiary_pct; year, host, wish_pct where you have them). A comparison of two states of the world, no forecast.',
    )
    .option('--quota <share>', 'workers admitted, as a share of those of the hosts (default 3%)')
    .option('--free', 'labour moves until wages are equal, or --share of the way')
    .option('--wishes [share]', 'those who would like to move for good do, or a share of them')
    .option('--attachment [zeta]', 'open borders with attachment to home (Kennan)')
    .option('--paper', 'the published figures with the assumptions that give them')
    .option('--countries', 'all countries instead of ten regions')
    .option('--regions <file>', 'regions of your own: CSV, JSON lines, Parquet or XLSX')
    .option('--year <year>', 'regions: 1977, 1998 (unless set), 2001; countries: 2005 to 2022')
    .option('--hosts <codes>', 'who admits: countries as SAU,ARE,QAT; regions with ; between them')
    .addOption(
      new Option('--currency <currency>', 'slider: exchange rates or purchasing power')
        .choices(['market', 'ppp'])
        .default('market'),
    )
    .option('--phi <share>', 'slider: 0 productivity is in the place, 1 in the person')
    .option('--sigma <number>', 'slider: capital for labour, 1 is Cobb–Douglas')
    .option('--eta <number>', 'slider: goods of regions for each other; inf is one good')
    .option('--share <share>', 'slider: part of the movement that takes place')
    .option('--catch-up <share>', 'part of the productivity gap that a migrant closes')
    .option('--remitted <share>', 'part of earnings sent home')
    .option('--labour-share <share>', 'labour’s share of output, one for all places')
    .addOption(new Option('--movers <who>', 'who moves').choices(['all', 'skilled', 'unskilled']))
    .addOption(
      new Option('--types <n>', 'labour types: one, or skilled and others').choices(['1', '2']),
    )
    .option('--epsilon <number>', 'skilled for other labour; needs two types')
    .option('--premium-rich <n>', 'wage of the skilled over others, where output is high')
    .option('--premium-poor <n>', 'the same elsewhere')
    .option('--heads <n,n>', 'a quota in millions: with tertiary schooling, and others')
    .option('--host-skilled <share>', 'skilled share of workers in the hosts, instead of the data')
    .option('--origin-skilled <share>', 'the same elsewhere')
    .option('--places', 'also by region or country')
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV; with --places the table by place')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText(
      'after',
      example(
        'sojourn mobility --quota 3%',
        'sojourn mobility --free --currency ppp --phi 1',
        'sojourn mobility --free --types 2 --movers skilled --sigma 0.5 --eta 1.01 --epsilon 1 --currency ppp --phi 1 --json',
        'sojourn mobility --quota 3% --regions regions.csv --hosts "North; East"',
        'sojourn mobility --quota 1% --countries --hosts SAU,ARE,QAT --places --csv',
      ),
    )
    .action(mobility);
};
