import { type ClearanceState, clearanceStates, recordClearance } from '@sojourn/brief';
import { Option } from 'commander';
import { deliver } from '../output.ts';
import { readSavedBrief } from '../saved-brief.ts';
import { type AddCommand, example } from './command.ts';

interface ClearOptions {
  readonly state: ClearanceState;
  readonly checker?: string;
  readonly keep?: string;
  readonly out?: string;
}

async function clear(file: string, options: ClearOptions): Promise<void> {
  const document = await readSavedBrief(file);
  const { readClearance } = await import('../clearance-file.ts');
  const before = options.keep === undefined ? null : readClearance(options.keep);
  const date = new Date().toISOString().slice(0, 10);
  const checker = options.checker ?? null;
  const record = recordClearance(document, { state: options.state, checker, date }, before);
  await deliver(`${JSON.stringify(record, null, 2)}\n`, options.out);
}

/** `sojourn clear BRIEF.json` */
export const addClear: AddCommand = (program) => {
  program
    .command('clear')
    .summary('record that a person has checked or cleared a brief')
    .description(
      'Writes a record of who stands for a brief and on which figures. Notes and set figures are written into the record by hand; `sojourn brief --clearance` applies it and refuses if the figures have changed since.',
    )
    .argument('<brief>', 'a brief saved with --format json')
    .addOption(
      new Option('--state <state>', 'draft, checked or cleared')
        .choices([...clearanceStates])
        .default('checked'),
    )
    .option('--checker <name>', 'the person who stands for it')
    .option('--keep <record>', 'an earlier record, whose notes and set figures stay')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      example(
        'sojourn brief BGD --json --out bgd.json',
        'sojourn clear bgd.json --state cleared --checker "A. Rahman" --out bgd.clearance.json',
        'sojourn brief BGD --clearance bgd.clearance.json --format html --out bgd.html',
      ),
    )
    .action(clear);
};
