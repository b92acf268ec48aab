import { csvText } from '@sojourn/engine/core';
import { type Rules, scoreVignettes } from '@sojourn/engine/typology';
import { parseVignettes } from '@sojourn/engine/typology/schema';
import { readJsonFile } from '../json-file.ts';
import { deliver } from '../output.ts';
import { runCase } from './case.ts';
import { factsCsv, factsFor, factsText } from './facts-list.ts';
import { openRulesWith } from './open-rules.ts';
import { type ClassifyCommandOptions, modeOf } from './options.ts';
import { scoreText } from './score-text.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

async function runFacts(rules: Rules, options: ClassifyCommandOptions): Promise<void> {
  const facts = factsFor(rules, options.role);
  const text = options.json ? json(facts) : options.csv ? factsCsv(facts) : factsText(facts);
  await deliver(text, options.out);
}

async function runScore(rules: Rules, options: ClassifyCommandOptions): Promise<void> {
  const file = options.score!;
  const score = scoreVignettes(rules, parseVignettes(readJsonFile(file), file));
  const rows = Object.entries(score.byCategory).map(([id, { right, of }]) => [id, right, of]);
  const text = options.json
    ? json(score)
    : options.csv
      ? csvText([['category', 'right', 'of'], ...rows])
      : scoreText(score);
  await deliver(text, options.out);
}

/**
 * `sojourn classify`: one case, an interview, a batch, a score, or the list of facts.
 *
 * @throws SojournError for what cannot be read or asked
 */
export async function runClassify(
  file: string | undefined,
  options: ClassifyCommandOptions,
): Promise<void> {
  const mode = modeOf(file, options);
  const rules = openRulesWith(options.rules ?? []);
  if (mode === 'facts') return runFacts(rules, options);
  if (mode === 'score') return runScore(rules, options);
  if (mode === 'ask') {
    const { runInterview } = await import('./ask.ts');
    return runInterview(rules, file, options);
  }
  if (mode === 'batch') {
    const { runBatch } = await import('./batch/run.ts');
    return runBatch(rules, options);
  }
  if (mode === 'htcds') {
    const { runHtcds } = await import('./htcds.ts');
    return runHtcds(rules, options);
  }
  return runCase(rules, file, options);
}
