import { isSojournError, renderMessage } from '@sojourn/engine/core';
import { CommanderError } from 'commander';
import { type ExitCode, exitCode } from './exit.ts';

/** What to print on stderr for a failure, and the exit code: never a stack trace. */
export function explainFailure(thing: unknown): { text: string; code: ExitCode } {
  if (thing instanceof CommanderError) {
    const fine = thing.exitCode === 0;
    return { text: '', code: fine ? exitCode.success : exitCode.usage };
  }
  if (isSojournError(thing)) {
    const { message, remedy } = renderMessage(thing.facts);
    return { text: `sojourn: ${message}\n  → ${remedy}\n`, code: codeOf(thing.code) };
  }
  const words = thing instanceof Error ? thing.message : String(thing);
  return { text: `sojourn: ${words}\n`, code: exitCode.failure };
}

function codeOf(code: string): ExitCode {
  if (code === 'work.cancelled') return exitCode.cancelled;
  if (code.startsWith('argument.') || code === 'place.unknown' || code === 'table.unknown') {
    return exitCode.usage;
  }
  return exitCode.failure;
}
