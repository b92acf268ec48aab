import { loadNexusWorld } from '@sojourn/data';
import { type CsvCell, csvText } from '@sojourn/engine/core';
import { type Scenario, type ScenarioResult, scenarioRows } from '@sojourn/engine/nexus';
import { parseScenario } from '@sojourn/engine/nexus/schema';
import { createPool } from '@sojourn/runner/node';
import { readJsonFile } from '../json-file.ts';
import { openLocalSnapshot } from '../local.ts';
import { wholeNumber } from '../numbers.ts';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { type AddCommand, example } from './command.ts';

interface ScenarioOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly seed?: string;
  readonly draws?: string;
  readonly workers?: string;
  readonly snapshot?: string;
}

/** The scenario of the file with the seed and number of draws given on the command line. */
function withOverrides(scenario: Scenario, options: ScenarioOptions): Scenario {
  return {
    ...scenario,
    ...(options.seed === undefined
      ? {}
      : { seed: wholeNumber('--seed', options.seed, 0, Number.MAX_SAFE_INTEGER) }),
    ...(options.draws === undefined
      ? {}
      : { draws: wholeNumber('--draws', options.draws, 1, 100_000) }),
  };
}

function render(result: ScenarioResult, json: boolean): string {
  if (json) return `${JSON.stringify(result, null, 2)}\n`;
  const rows = scenarioRows(result);
  const header = Object.keys(rows[0] ?? {});
  return csvText([header, ...rows.map((row): CsvCell[] => Object.values(row))]);
}

async function run(file: string, options: ScenarioOptions): Promise<void> {
  const scenario = withOverrides(parseScenario(readJsonFile(file), file), options);
  const world = await loadNexusWorld(await openLocalSnapshot(options.snapshot));
  const workers =
    options.workers === undefined
      ? {}
      : { workers: wholeNumber('--workers', options.workers, 1, 64) };
  const pool = createPool(workers);
  try {
    const result = await pool.run(world, scenario, { onProgress: progressMeter() });
    process.stderr.write(`fingerprint ${result.fingerprint}\n`);
    await deliver(render(result, options.json === true), options.out);
  } finally {
    await pool.close();
  }
}

/** `sojourn scenario FILE` */
export const addScenario: AddCommand = (program) => {
  program
    .command('scenario')
    .summary('run a scenario through the model (a thin spike, not a forecast)')
    .description(
      'Runs baseline and policy on the same draws and writes medians, 50, 80 and 95 % bands of both and of their difference.',
    )
    .argument('<file>', 'scenario file (JSON); see the folder examples')
    .option('--csv', 'as CSV (the default)')
    .option('--json', 'as JSON, with meta and issues')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--seed <seed>', 'another seed than the file says')
    .option('--draws <draws>', 'another number of draws than the file says')
    .option('--workers <workers>', 'number of threads; the result does not depend on it')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText('after', example('sojourn scenario examples/quota.json --csv --out quota.csv'))
    .action(run);
};
