import { describe, expect, test } from 'vitest';
import { explainFailure } from '../failure.ts';
import { createProgram } from '../program.ts';

async function failed(...args: readonly string[]) {
  const whole = ['node', 'sojourn', ...args, '--out', '/dev/null'];
  const program = createProgram();
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeErr: () => {} });
  }
  const error = await program.parseAsync(whole).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error, args.join(' ')).not.toBeNull();
  return explainFailure(error);
}

describe('bad input of remittances', () => {
  test.each([
    [[], /the place that receives/],
    [['BGD', '--to', 'NPL'], /once/],
    [['Atlantis'], /Atlantis/],
    [['BGD', '--from', 'Atlantis'], /Atlantis/],
    [['TUV', '--from', 'BOL'], /TUV/],
    [['BGD', '--json', '--csv'], /--json and --csv/],
    [['BGD', '--own', '/nowhere'], /nowhere/],
    [['BGD', '--snapshot', '/nowhere'], /nowhere/],
  ])('%j is refused in words, with a remedy and without a stack', async (args, words) => {
    const { text, code } = await failed('remittances', ...args);
    expect(text).toMatch(words);
    expect(text).toMatch(/^sojourn: .*\n {2}→ .*\n$/);
    expect(text).not.toMatch(/undefined|NaN|\bat .*\.ts/);
    expect(code).not.toBe(0);
  });

  test('an unknown view or option is a wrong usage', async () => {
    expect((await failed('remittances', 'BGD', '--view', 'rosy')).code).toBe(2);
    expect((await failed('remittances', 'BGD', '--ranking')).code).toBe(2);
    expect((await failed('mobility', '--movers', 'nobody')).code).toBe(2);
  });
});
