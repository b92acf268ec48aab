import { csvText } from '@sojourn/engine/core';
import {
  type Rules,
  statesOf,
  type VulnerabilityProfile,
  vulnerabilityProfile,
  vulnerabilityRegister,
  workerParagraph,
} from '@sojourn/engine/typology';
import { parseVulnerabilityRecords } from '@sojourn/engine/typology/schema';
import { readJsonFile } from '../json-file.ts';
import { deliver } from '../output.ts';
import { answerNamed, categoryText } from './category-report.ts';
import { issueText } from './issue-text.ts';
import type { ClassifyCommandOptions } from './options.ts';
import { type CaseOutcome, outcomeOf } from './outcome.ts';
import { pageOf, personText } from './person-text.ts';
import { type CaseFile, inputName, readCase } from './read-case.ts';
import { notice, reportText } from './report.ts';
import { timelineJson } from './timeline-text.ts';
import { vulnerabilityText } from './vulnerability-text.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function outcomeJson(rules: Rules, outcome: CaseOutcome) {
  const { result, asOf, timeline, earlierNeeds } = outcome;
  const { schema, answers, ...rest } = result;
  return {
    schema,
    notice,
    ...rest,
    answers: answers.map((answer) => ({ ...answer, paragraph: workerParagraph(rules, answer) })),
    asOf,
    earlierNeeds,
    timeline: timeline && timelineJson(timeline),
  };
}

const verdictWords = { applies: 'shown', undetermined: 'open', does_not_apply: 'not shown' };

/** The table of categories. "not shown" means: not shown by these facts. */
function outcomeCsv({ result }: CaseOutcome): string {
  const header = [
    'category',
    'label',
    'layer',
    'verdict',
    'open_in',
    'missing_facts',
    'questions_of_law',
    'presumed_false',
  ];
  const rows = result.answers.map(({ open, ...answer }) => [
    answer.category,
    answer.label,
    answer.layer,
    verdictWords[answer.verdict],
    [...(open.facts ? ['facts'] : []), ...(open.law ? ['law'] : [])].join(' '),
    answer.missingFacts.join(' '),
    answer.openLaw.join(' '),
    answer.verdict === 'applies' ? answer.presumed.join(' ') : '',
  ]);
  return csvText([header, ...rows]);
}

/** The profile of vulnerability, where it is asked for; with what assessors recorded, if a file is given. */
function profileOf(
  rules: Rules,
  { facts }: CaseOutcome,
  { vulnerability, records: file }: ClassifyCommandOptions,
): VulnerabilityProfile | undefined {
  if (!vulnerability && file === undefined) return undefined;
  const records =
    file === undefined ? { factors: [] } : parseVulnerabilityRecords(readJsonFile(file), file);
  return vulnerabilityProfile(vulnerabilityRegister, records, statesOf(rules, facts).states);
}

function render(rules: Rules, outcome: CaseOutcome, options: ClassifyCommandOptions): string {
  const profile = profileOf(rules, outcome, options);
  if (options.person) {
    const page = pageOf(rules, outcome);
    return options.json ? json(page) : personText(page);
  }
  if (options.category !== undefined) {
    const answer = answerNamed(rules, outcome, options.category);
    if (options.json) return json({ notice, ...answer, paragraph: workerParagraph(rules, answer) });
    return categoryText(rules, outcome, options.category);
  }
  if (options.json) {
    return json({ ...outcomeJson(rules, outcome), ...(profile && { vulnerability: profile }) });
  }
  if (options.csv) return outcomeCsv(outcome);
  const report = reportText(rules, outcome, options.why === true);
  return profile ? `${report}${vulnerabilityText(profile)}` : report;
}

/** Findings go to standard error where the form has no place for them. */
function warn({ result }: CaseOutcome, options: ClassifyCommandOptions): void {
  const hasPlace = !options.csv && !options.person && options.category === undefined;
  if (hasPlace) return;
  for (const issue of result.issues) process.stderr.write(`sojourn: ${issueText(issue)}\n`);
  if (!options.person) return;
  process.stderr.write('sojourn: ask the person first whether it is safe to carry this page.\n');
}

/** Classifies a case and delivers it in the form that was asked for. */
export async function deliverCase(
  rules: Rules,
  one: CaseFile,
  name: string,
  options: ClassifyCommandOptions,
  out: string | undefined,
): Promise<void> {
  const outcome = outcomeOf(rules, one, options.role, name);
  const text = render(rules, outcome, options);
  warn(outcome, options);
  await deliver(text, out);
}

/** `sojourn classify CASE.json` */
export async function runCase(
  rules: Rules,
  file: string | undefined,
  options: ClassifyCommandOptions,
): Promise<void> {
  const name = file === '-' ? inputName : file!;
  await deliverCase(rules, readCase(file!), name, options, options.out);
}
