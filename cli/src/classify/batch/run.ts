import { readFileSync } from 'node:fs';
import { type ByteSource, bytesSource, type SheetRow, sheetRows } from '@sojourn/data';
import { fileSource } from '@sojourn/data/node';
import { SojournError } from '@sojourn/engine/core';
import { openTally, type Rules } from '@sojourn/engine/typology';
import { exitCode } from '../../exit.ts';
import { deliver, openDelivery } from '../../output.ts';
import { progressMeter } from '../../progress.ts';
import { issueText } from '../issue-text.ts';
import type { ClassifyCommandOptions } from '../options.ts';
import { inputName } from '../read-case.ts';
import { Columns } from './columns.ts';
import { countsCsv, countsJson, countsText, disclosureWords } from './counts-text.ts';
import { toldRows } from './disclosure.ts';
import { Findings } from './findings.ts';
import { type RowCase, readRow } from './read-row.ts';
import { RowLines } from './row-lines.ts';

type Source = ByteSource & { close?(): Promise<void> };

async function openSource(file: string): Promise<Source> {
  return file === '-' ? bytesSource(inputName, readFileSync(0)) : fileSource(file);
}

/** @throws SojournError `column.missing` where the period column is not in the first row */
function checkPeriodColumn({ cells }: SheetRow, file: string, name: string | undefined): void {
  if (name === undefined || Object.hasOwn(cells, name)) return;
  throw new SojournError({
    code: 'column.missing',
    where: { file, field: name },
    got: Object.keys(cells).join(', '),
    expected: name,
    remedy: 'Give --period-column the name of a column as it stands in the header.',
  });
}

const mostPeriods = 600;

/** @throws SojournError `argument.range`: so many periods tell days or people, not periods */
function checkPeriods(periods: ReadonlySet<string>, columns: Columns): void {
  if (periods.size <= mostPeriods) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: `the column ${columns.named('period')[0]}` },
    got: `over ${mostPeriods} periods`,
    expected: `at most ${mostPeriods}`,
    remedy: 'Choose a column of dates or periods with --period-column, or count by --by year.',
  });
}

/** What a pass over the file has found besides its cases. */
interface Pass {
  readonly columns: Columns;
  readonly findings: Findings;
  readonly cases: number;
  readonly leftOut: number;
}

/** Reads every row once; a row that cannot be read is counted and left out. */
async function pass(
  rules: Rules,
  source: Source,
  options: ClassifyCommandOptions,
  onCase: (row: number, one: RowCase) => Promise<void> | void,
): Promise<Pass> {
  const columns = new Columns(rules, options.periodColumn);
  const findings = new Findings();
  const periods = new Set<string>();
  const meter = progressMeter();
  let [cases, leftOut] = [0, 0];
  for await (const row of await sheetRows(source)) {
    if (cases + leftOut === 0 && !row.problem) {
      checkPeriodColumn(row, source.name, options.periodColumn);
    }
    const one = readRow(row, columns, source.name, options.by);
    for (const problem of one.problems) findings.add(problem);
    if (one.problems.length > 0) leftOut += 1;
    else {
      periods.add(one.period);
      checkPeriods(periods, columns);
      await onCase(row.row, one);
      cases += 1;
    }
    if ((cases + leftOut) % 500 === 0) {
      meter({ done: Math.floor(row.share * 100), total: 100, stage: 'cases' });
    }
  }
  meter({ done: 100, total: 100, stage: 'cases' });
  if (cases + leftOut > 0) return { columns, findings, cases, leftOut };
  const got = 'it has no rows of data';
  throw new SojournError({ code: 'file.empty', where: { file: source.name }, got });
}

const listed = 20;

/** Columns and findings in words, on standard error. */
function report({ columns, findings, leftOut, cases }: Pass, file: string): void {
  const say = (text: string) => process.stderr.write(`sojourn: ${text}\n`);
  const persons = columns.named('person');
  if (persons.length > 0) {
    say(`columns that name or number people were not read: ${persons.join(', ')}`);
  }
  const unknown = [...columns.uses].flatMap(([name, use]) =>
    use.kind === 'unknown' ? [{ name, near: use.near }] : [],
  );
  for (const { name, near } of unknown.slice(0, listed)) {
    say(`the column “${name}” is no fact and was not read; the nearest are ${near.join(', ')}`);
  }
  if (unknown.length > listed) say(`and ${unknown.length - listed} more columns that are no facts`);
  const found = findings.list();
  for (const issue of found.slice(0, listed)) {
    const text = issueText(issue);
    say(text.startsWith(file) ? text : `${file}, ${text}`);
  }
  const rest = found.length - listed + findings.more;
  if (rest > 0) say(`and ${rest} more findings of other kinds`);
  if (leftOut > 0) say(`${leftOut} of ${cases + leftOut} rows were left out`);
  if (columns.named('fact').length === 0) say('no column is a fact: see sojourn classify --facts');
  if (cases === 0) process.exitCode = exitCode.failure;
}

async function counts(rules: Rules, source: Source, options: ClassifyCommandOptions) {
  const tally = openTally(rules, options.role);
  const done = await pass(rules, source, options, (row, { facts, period }) =>
    tally.add(facts, period, { row }),
  );
  for (const issue of tally.issues()) done.findings.add(issue);
  report(done, source.name);
  const exact = options.exact === true;
  const result = {
    file: source.name,
    role: options.role,
    exact,
    cases: done.cases,
    leftOut: done.leftOut,
    rows: toldRows(tally.rows(), exact),
    issues: done.findings.list(),
  };
  if (options.csv) process.stderr.write(`sojourn: ${disclosureWords(exact)}\n`);
  const text = options.json
    ? countsJson(result)
    : options.csv
      ? countsCsv(result)
      : countsText(rules, result);
  await deliver(text, options.out);
}

async function rowByRow(rules: Rules, source: Source, options: ClassifyCommandOptions) {
  const lines = new RowLines(rules, options.role, options.json === true);
  const delivery = openDelivery(options.out);
  const issuesOf = new Findings();
  try {
    await delivery.write(lines.head());
    const done = await pass(rules, source, options, async (row, { facts, period }) => {
      const { text, issues } = lines.line(row, period, facts);
      for (const issue of issues) issuesOf.add(issue);
      await delivery.write(text);
    });
    for (const issue of issuesOf.list()) done.findings.add(issue);
    await delivery.finish();
    report(done, source.name);
    process.stderr.write('sojourn: one line is one person: keep this table inside.\n');
  } catch (error) {
    delivery.abandon();
    throw error;
  }
}

/**
 * `sojourn classify --batch FILE`: counts by category and period, or the verdicts of every row.
 *
 * @throws SojournError for a file that cannot be read at all; rows that cannot be read are reported
 */
export async function runBatch(rules: Rules, options: ClassifyCommandOptions): Promise<void> {
  const source = await openSource(options.batch!);
  try {
    await (options.rows ? rowByRow(rules, source, options) : counts(rules, source, options));
  } finally {
    await source.close?.();
  }
}
