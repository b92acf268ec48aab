import { engineVersion } from '@sojourn/engine/core';
import { Command } from 'commander';
import { addBrief, addCorridor } from './commands/brief.ts';
import { addBriefDiff } from './commands/brief-diff.ts';
import { addClassify } from './commands/classify.ts';
import { addClear } from './commands/clear.ts';
import { addData } from './commands/data.ts';
import { addDisplace } from './commands/displace.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEconomy } from './commands/economy.ts';
import { addExplain } from './commands/explain.ts';
import { addFlows } from './commands/flows.ts';
import { addGravity } from './commands/gravity.ts';
import { addIndex } from './commands/index-command.ts';
import { addMobility } from './commands/mobility.ts';
import { addRemittances } from './commands/remittances.ts';
import { addScenario } from './commands/scenario.ts';
import { addServe } from './commands/serve.ts';
import { addVerify } from './commands/verify.ts';
import { addWatch } from './commands/watch.ts';

/** The whole command line; parsing throws instead of exiting. */
export function createProgram(): Command {
  const program = new Command('sojourn')
    .description('The open workbench for migration and human security.')
    .version(engineVersion)
    .enablePositionalOptions()
    .showSuggestionAfterError(true)
    .showHelpAfterError('(sojourn --help lists the commands)')
    .helpCommand(false)
    .configureHelp({ sortSubcommands: false })
    .exitOverride();
  program.commandsGroup('Briefs');
  addBrief(program);
  addBriefDiff(program);
  addCorridor(program);
  addExplain(program);
  addClear(program);
  addWatch(program);
  program.commandsGroup('Models');
  addIndex(program);
  addScenario(program);
  addFlows(program);
  addGravity(program);
  addMobility(program);
  addRemittances(program);
  addEconomy(program);
  addDisplace(program);
  program.commandsGroup('Cases');
  addClassify(program);
  program.commandsGroup('Data');
  addData(program);
  program.commandsGroup('House');
  addServe(program);
  addVerify(program);
  addDoctor(program);
  program.addHelpText(
    'after',
    '\nEvery command has --help with an example. Data go to standard output, words to standard error.\nExit codes: 0 done, 1 failure, 2 wrong usage, 130 cancelled.\n',
  );
  return program;
}
