import { readHtcds, writeHtcds } from '@sojourn/data/htcds';
import { csvText, SojournError } from '@sojourn/engine/core';
import { type Classification, classify, type Rules } from '@sojourn/engine/typology';
import {
  type HtcdsRecord,
  htcdsFacts,
  type OperationalStatus,
  operationalStatus,
  withLegal,
} from '@sojourn/engine/typology/htcds';
import { deliver, writeWhole } from '../output.ts';
import { readBytes } from '../read-bytes.ts';
import { labelOf } from './fact-words.ts';
import { issueText } from './issue-text.ts';
import type { ClassifyCommandOptions } from './options.ts';
import { headLines, notice } from './report.ts';
import { wrapped } from './wrap.ts';

/** One record: the standard's own word, the legal test, what is worth asking. */
interface Answered {
  readonly record: HtcdsRecord;
  readonly operational: OperationalStatus | undefined;
  readonly result: Classification;
  readonly ask: readonly { readonly fact: string; readonly because: string }[];
}

const statusWords = {
  possible_victim: 'possible victim',
  actual_victim: 'actual victim',
  not_a_victim: 'recorded as outside the standard’s definition',
} as const;

const verdictWords = {
  applies: 'shown',
  undetermined: 'open',
  does_not_apply: 'not shown by these facts',
} as const;

function answered(rules: Rules, record: HtcdsRecord, role: 'worker' | 'legal'): Answered {
  const { during, ask } = htcdsFacts(record);
  const result = classify(rules, during, { role, explain: false, decidingSets: 0 });
  return { record: withLegal(record, result), operational: operationalStatus(record), result, ask };
}

const verdictOf = ({ result }: Answered) =>
  result.answers.find(({ category }) => category === 'trafficked_person')!.verdict;

const shownIn = ({ result }: Answered) =>
  result.answers.filter(({ verdict }) => verdict === 'applies');

function recordLines(rules: Rules, one: Answered, index: number): string[] {
  const { operational, ask } = one;
  const shown = shownIn(one).map(({ label }) => label);
  const facts = ask.slice(0, 5).map(({ fact }) => labelOf(rules, fact));
  const more = ask.length > 5 ? `; and ${ask.length - 5} more` : '';
  return [
    `Record ${index + 1}`,
    ...wrapped(
      `operational status: ${operational ? statusWords[operational.status] : 'not recorded'}`,
      2,
      2,
    ),
    ...wrapped(`legal test of trafficking: ${verdictWords[verdictOf(one)]}`, 2, 2),
    ...(shown.length > 0 ? wrapped(`shown: ${shown.join(' · ')}`, 2, 2) : []),
    ...(facts.length > 0 ? wrapped(`worth asking: ${facts.join('; ')}${more}`, 2, 2) : []),
  ];
}

const two =
  'Two questions, two answers: the status of HTCDS is for assistance and asks for no means; the legal test asks for act, means and purpose. Neither is filled from the other. Facts are those at the time of the trafficking.';

function asText(rules: Rules, all: readonly Answered[], role: 'worker' | 'legal'): string {
  const records = all.flatMap((one, index) => ['', ...recordLines(rules, one, index)]);
  return `${[...headLines(role), ...wrapped(two), ...records].join('\n')}\n`;
}

function asCsv(all: readonly Answered[]): string {
  const header = ['record', 'operational_status', 'legal_trafficked', 'shown', 'worth_asking'];
  const rows = all.map((one, index) => [
    index + 1,
    one.operational?.status ?? '',
    verdictWords[verdictOf(one)],
    shownIn(one)
      .map(({ category }) => category)
      .join(' '),
    one.ask.map(({ fact }) => fact).join(' '),
  ]);
  return csvText([header, ...rows]);
}

function asJson(all: readonly Answered[], issues: readonly unknown[]): string {
  const records = all.map(({ record, operational, result, ask }, index) => ({
    record: index + 1,
    operational: operational ?? null,
    legal: record.legal ?? null,
    needs: result.needs,
    ask,
  }));
  return `${JSON.stringify({ schema: 'sojourn.htcds-answers/1', notice, records, issues }, null, 2)}\n`;
}

const formats = { xlsx: 'xlsx', csv: 'csv', json: 'json', zip: 'xform' } as const;

function formatOf(file: string): (typeof formats)[keyof typeof formats] {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(formats, ending)) return formats[ending as keyof typeof formats];
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--htcds-out' },
    got: file,
    expected: 'a name that ends in .xlsx, .csv, .json or .zip (XForm instances)',
  });
}

function write(records: readonly HtcdsRecord[], file: string, options: ClassifyCommandOptions) {
  const { bytes, report } = writeHtcds(records, formatOf(file), {
    deidentified: options.deidentified === true,
    includeWithoutConsent: options.includeWithoutConsent === true,
  });
  writeWhole(file, bytes);
  const say = (text: string) => process.stderr.write(`sojourn: ${text}\n`);
  say(`${file}: ${report.records} records written`);
  if (report.withoutConsent > 0) {
    say(`${report.withoutConsent} held back: no consent is recorded`);
  }
  for (const { field, count } of report.removed) say(`${field}: taken out ${count} times`);
  for (const { field, count, reason } of report.lost)
    say(`${field}: lost ${count} times: ${reason}`);
}

/**
 * `sojourn classify --htcds FILE`: the legal test beside the operational status of case files, and
 * with `--htcds-out` a file that carries both.
 */
export async function runHtcds(rules: Rules, options: ClassifyCommandOptions): Promise<void> {
  const file = options.htcds!;
  if (options.htcdsOut !== undefined) formatOf(options.htcdsOut);
  const { records, issues } = readHtcds(readBytes(file), file);
  const all = records.map((record) => answered(rules, record, options.role));
  for (const issue of issues) process.stderr.write(`sojourn: ${issueText(issue)}\n`);
  if (all.length === 0) {
    throw new SojournError({ code: 'file.empty', where: { file }, got: 'it has no records' });
  }
  if (options.htcdsOut !== undefined) {
    write(
      all.map(({ record }) => record),
      options.htcdsOut,
      options,
    );
  }
  const text = options.json
    ? asJson(all, issues)
    : options.csv
      ? asCsv(all)
      : asText(rules, all, options.role);
  await deliver(text, options.out);
}
