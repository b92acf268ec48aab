import type { Command } from 'commander';

/** Adds one command to the program. */
export type AddCommand = (program: Command) => void;

/** Help text that shows a command in use. */
export function example(...lines: readonly string[]): string {
  return `\nExample:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}
