import { Option } from 'commander';
import type { ClassifyCommandOptions } from '../classify/options.ts';
import { type AddCommand, example } from './command.ts';

async function classify(file: string | undefined, options: ClassifyCommandOptions): Promise<void> {
  const { runClassify } = await import('../classify/run.ts');
  await runClassify(file, options);
}

/** `sojourn classify CASE.json` and its other forms. */
export const addClassify: AddCommand = (program) => {
  program
    .command('classify')
    .summary('which categories the facts of a movement show, why, and what is owed')
    .description(
      'Reads the facts of one movement and says which categories apply, which are open and why, what protection is owed and what to ask next. Advice to a trained person, not a decision. Nothing is stored, nothing leaves this machine.',
    )
    .argument('[case]', 'a case (JSON, schema sojourn.case/1), or - for standard input')
    .option('--why', 'the tree of elements under each category shown or open')
    .option('--category <id>', 'one category in full: elements, deciding answers, hinges')
    .option('--ask', 'an interview in the terminal: the best next question until you stop')
    .option('--batch <file>', 'many cases: CSV, JSON lines, Parquet or XLSX, a row each')
    .option('--score <file>', 'what lawyers expect of cases (vignettes) against the answers')
    .option('--facts', 'all facts that may be given, with question, type and presumption')
    .option('--person', 'the page that the person may take along: rights only')
    .option('--vulnerability', 'a profile of vulnerability with reasons, too; never a score')
    .option('--records <file>', 'what assessors recorded for that profile (JSON)')
    .addOption(
      new Option('--role <role>', 'legal shows exclusion; you claim to be qualified for it')
        .choices(['worker', 'legal'])
        .default('worker'),
    )
    .option(
      '--rules <file>',
      'a rule pack of your own, added, or in place of the one of its id; may be given again',
      (file: string, files: readonly string[] = []) => [...files, file],
    )
    .option('--htcds <file>', 'case files of HTCDS 2.0: XLSX, CSV, XML or JSON')
    .option('--htcds-out <file>', 'the same with the legal test beside: .xlsx, .csv, .json, .zip')
    .option('--deidentified', 'HTCDS: without names, contacts, free text, dates, coordinates')
    .option('--include-without-consent', 'HTCDS: also records without a recorded consent')
    .option('--period-column <name>', 'batch: the column by which cases are counted')
    .addOption(
      new Option('--by <period>', 'batch: dates are counted by').choices([
        'year',
        'quarter',
        'month',
      ]),
    )
    .option('--rows', 'batch: the verdicts of every row instead of counts')
    .option('--exact', 'batch: counts under 10, too; keep such a table inside')
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV')
    .option('--language <code>', 'en alone: the rules are in English')
    .option('-o, --out <file>', 'write to a file; with --ask, save the case there')
    .addHelpText(
      'after',
      example(
        'sojourn classify examples/cases/smuggled-then-exploited.json',
        'sojourn classify examples/cases/alone-at-sixteen.json --category trafficked_person',
        'sojourn classify --ask --out case.json',
        'sojourn classify --batch examples/cases/batch.csv --csv --out counts.csv',
        'sojourn classify --facts',
      ),
    )
    .action(classify);
};
