import { createInterface } from 'node:readline';
import { SojournError } from '@sojourn/engine/core';
import type { FactInput, Rules } from '@sojourn/engine/typology';
import { writeWhole } from '../output.ts';
import { deliverCase } from './case.ts';
import { interview, type Talk } from './interview.ts';
import type { ClassifyCommandOptions } from './options.ts';
import { type CaseFile, readCase } from './read-case.ts';

/** A conversation on standard input; prompts go to standard error, so that results can be piped. */
function terminalTalk(): Talk & { close(): void } {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const lines = reader[Symbol.asyncIterator]();
  reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  return {
    async ask(prompt) {
      process.stderr.write(prompt);
      const { value, done } = await lines.next();
      if (done) process.stderr.write('\n');
      return done ? null : value;
    },
    say: (text) => process.stderr.write(`${text}\n`),
    close: () => reader.close(),
  };
}

function startOf(file: string | undefined): CaseFile {
  if (file === undefined) return { schema: 'sojourn.case/1', facts: {} };
  if (file !== '-') return readCase(file);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'The case' },
    got: 'standard input, from which the answers come',
    expected: 'a file',
    remedy: 'Save the case to a file and give its name.',
  });
}

/** `sojourn classify --ask [CASE.json]`: asks, then answers; `--out` saves the case. */
export async function runInterview(
  rules: Rules,
  file: string | undefined,
  options: ClassifyCommandOptions,
): Promise<void> {
  const start = startOf(file);
  const talk = terminalTalk();
  let facts: FactInput;
  try {
    facts = await interview(rules, start.facts, options.role, talk);
  } finally {
    talk.close();
  }
  const one = { ...start, facts };
  if (options.out !== undefined) {
    writeWhole(options.out, `${JSON.stringify(one, null, 2)}\n`);
    process.stderr.write(`${options.out}\n`);
  }
  process.stderr.write('\n');
  await deliverCase(rules, one, file ?? 'the interview', options, undefined);
}
