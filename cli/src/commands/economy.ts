import { type Command, Option } from 'commander';
import type { EconomyOptions } from '../economy/options.ts';
import type { EconomyReport } from '../economy/report.ts';
import { type AddCommand, example } from './command.ts';

type Report<T> = (places: readonly (string | undefined)[], options: T) => Promise<EconomyReport>;

/** Runs a part and writes it; the part is loaded when it is asked for. */
function run<T extends EconomyOptions>(load: () => Promise<Report<T>>, places: number) {
  return async (...typed: readonly unknown[]) => {
    const { deliverEconomy } = await import('../economy/write.ts');
    const options = typed[places] as T;
    const report = await load();
    const named = typed.slice(0, places) as readonly (string | undefined)[];
    await deliverEconomy(await report(named, options), options);
  };
}

function finish(command: Command, ...lines: readonly string[]): Command {
  return command
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText('after', example(...lines));
}

const corridor = (command: Command) =>
  command
    .argument('[origin]', 'where people come from')
    .argument('[destination]', 'where they live or work');

function addRecruitment(family: Command): void {
  const command = corridor(
    family
      .command('recruitment')
      .summary('cost in months of earnings, who pays, debt, what reaches the household')
      .description(
        'A recruitment as you know it: its cost in months of earnings abroad (SDG 10.7.1), who pays, debt and its service, and what reaches the household. No cost of a corridor is built in, for none is measured: a line for which you set nothing is dashed. The cost of sending is that of the origin, or of the register (graded).',
      ),
  )
    .option('--worker-pays <usd>', 'what the worker pays until work begins, all told')
    .option('--employer-pays <usd>', 'what the employer pays (nothing unless set)')
    .option('--state-pays <usd>', 'what a State pays (nothing unless set)')
    .option('--wage <usd>', 'earnings abroad, a month')
    .option('--months <n>', 'length of the contract')
    .option('--borrowed <share>', 'part of the worker’s cost that is borrowed; 0 for no debt')
    .option('--interest <share>', 'interest of the debt, a month')
    .option('--repay <months>', 'months in which the debt is paid back')
    .option('--living <usd>', 'living abroad, a month')
    .option('--sending-cost <percent>', 'cost of sending, % of the amount');
  finish(
    command,
    'sojourn economy recruitment BGD SAU --worker-pays 3500 --wage 300 --months 24 --borrowed 80% --interest 3% --repay 18 --living 90',
    'sojourn economy recruitment --worker-pays 500 --employer-pays 1500 --wage 400 --json',
  ).action(run(async () => (await import('../economy/recruitment.ts')).recruitmentReport, 2));
}

function addReturn(family: Command): void {
  const command = family
    .command('return')
    .summary('what returnees bring, by kind of return; persons and stays')
    .description(
      'Voluntary return, an expired contract, forced return and return in a crisis: financial, human and social capital × preparation × conditions at home, each from 0 to 1 as you judge it, for all kinds or by kind (voluntary=80%,forced=10%). Leaving again: persons counted once, stays as often as they happen; the hazard of coming back is graded in the register, that of leaving again is yours.',
    )
    .argument('[place]', 'where people return to')
    .addOption(
      new Option('--kind <kind>', 'one kind alone').choices([
        'voluntary',
        'expired',
        'forced',
        'crisis',
      ]),
    )
    .option('--financial <share>', 'savings and goods brought, of those of a prepared return')
    .option('--human <share>', 'skills that can be used, likewise')
    .option('--social <share>', 'ties that were kept, likewise')
    .option('--preparation <share>', '0 overnight; 1 time, papers, savings, a place to go to')
    .option('--home <share>', '0 nothing to come back to; 1 security, work, services')
    .option('--persons <n>', 'persons abroad at first', '1000')
    .option('--years <n>', 'years looked at; five unless set')
    .option('--come-back <hazard>', 'leaving the host, a year; else from the register')
    .option('--leave-again <hazard>', 'leaving home again, a year')
    .option('--support <share>', 'help with reintegration: an assumption without evidence');
  finish(
    command,
    'sojourn economy return BGD --financial voluntary=80%,expired=70%,forced=20%,crisis=10% --human 60% --social 50% --preparation 70% --home 50%',
    'sojourn economy return --persons 10000 --years 10 --leave-again 0.4 --csv',
  ).action(run(async () => (await import('../economy/return.ts')).returnReport, 1));
}

function addDiaspora(family: Command): void {
  const command = corridor(
    family
      .command('diaspora')
      .summary('money, trade, investment, skills, advocacy, democracy, conflict: one by one')
      .description(
        'What a diaspora does for or to both ends, function by function, for a change of its size. Functions with a measured size run; the others are a direction in words. Nothing is added up. Conflict is off until you switch it on.',
      ),
  )
    .option('--ratio <n>', 'size after, as a multiple of before (1.1 unless set)')
    .option('--conflict', 'run the one size for conflict, which has not held up');
  finish(
    command,
    'sojourn economy diaspora PHL USA --ratio 2',
    'sojourn economy diaspora --ratio 1.5 --conflict --json',
  ).action(run(async () => (await import('../economy/diaspora.ts')).diasporaReport, 2));
}

function addWomen(family: Command): void {
  const command = corridor(
    family
      .command('women')
      .summary('own migration by job, women who stay, norms brought home')
      .description(
        'Women’s own migration by job: gain and risk side by side. Women who stay: say, workload, girls’ schooling. Norms brought home take the sign of the destination: equality at both ends is 1 less the Gender Inequality Index of UNDP unless you set it.',
      ),
  )
    .addOption(
      new Option('--job <job>', 'one kind of work alone').choices([
        'domestic',
        'care',
        'factory',
        'other',
      ]),
    )
    .option('--earnings-ratio <n>', 'earnings abroad, as a multiple of those at home')
    .addOption(
      new Option('--covered <answer>', 'whether labour law there covers the job').choices([
        'yes',
        'no',
      ]),
    )
    .option('--equality-home <share>', 'equality of women and men at home, 0 to 1')
    .option('--equality-destination <share>', 'the same at the destination')
    .option('--fertility-norm <n>', 'norm that migrants meet, as a multiple of before')
    .option('--skilled-men <share>', 'part of skilled men who live abroad');
  finish(
    command,
    'sojourn economy women BGD SAU --job domestic --earnings-ratio 3 --covered no',
    'sojourn economy women --equality-home 0.4 --equality-destination 0.8 --json',
  ).action(run(async () => (await import('../economy/women.ts')).womenReport, 2));
}

function addSkills(family: Command): void {
  const command = family
    .command('skills')
    .summary('drain, incentive and circulation, with the threshold of the literature')
    .description(
      'What a change of skilled emigration does to the schooling of those who stay: leavers are missed, the chance to leave has more people study (graded), some come back. The tertiary share is that of the place (Lee and Lee) unless you set it; the parts abroad before and after are yours.',
    )
    .argument('[place]', 'where the skilled come from')
    .option('--tertiary <share>', 'tertiary share of those born there')
    .option('--before <share>', 'part of the skilled who live abroad, before')
    .option('--after <share>', 'the same, after')
    .option('--returning <share>', 'part of the additional leavers who come back')
    .option('--premium <n>', 'what returnees learned, as a part of a worker: without evidence');
  finish(
    command,
    'sojourn economy skills PHL --before 10% --after 15% --returning 30%',
    'sojourn economy skills --tertiary 5% --before 2% --after 4% --json',
  ).action(run(async () => (await import('../economy/skills.ts')).skillsReport, 1));
}

function addProtection(family: Command): void {
  const command = corridor(
    family
      .command('protection')
      .summary('health cover, insurance, portability, change of employer, consular help')
      .description(
        'Social protection of people at work abroad: five instruments on harm abroad, savings and return by choice. No study gives a size: directions, or your own numbers, dashed. Names: health, insurance, portability, employer, consular; harm, savings, return.',
      ),
  )
    .option('--cover <pairs>', 'part covered: health=40%,insurance=10%')
    .option('--size <pairs>', 'relative change at full cover: health.harm=-20%');
  finish(
    command,
    'sojourn economy protection BGD SAU --cover health=40%,consular=10% --size health.harm=-20%',
  ).action(run(async () => (await import('../economy/protection.ts')).protectionReport, 2));
}

/** `sojourn economy recruitment BGD SAU` and its like */
export const addEconomy: AddCommand = (program) => {
  const family = program
    .command('economy')
    .summary('recruitment, return, diaspora, women, skills, protection: what is measured')
    .description(
      'What movement brings and costs beside money sent and labour: six parts, each with its unit, year, source, grade and range, by kind of movement. Your numbers are yours; a default comes from the register of effects where it is graded, or from the data of a place. What nobody has measured is dashed.',
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      example(
        'sojourn economy recruitment BGD SAU --worker-pays 3500 --wage 300',
        'sojourn economy diaspora PHL USA --ratio 2',
        'sojourn economy women BGD SAU --job domestic --covered no',
      ),
    );
  addRecruitment(family);
  addReturn(family);
  addDiaspora(family);
  addWomen(family);
  addSkills(family);
  addProtection(family);
};
