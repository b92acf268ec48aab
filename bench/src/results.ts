import { cpus, totalmem } from 'node:os';
import type { Outcome } from './row.ts';
import { markdownTable } from './table.ts';

/** Where and when something was measured. */
export interface Setting {
  /** Day, ISO 8601. */
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGigabytes: number;
  readonly node: string;
  readonly platform: string;
  readonly command: string;
}

/** The setting of this process. */
export function thisSetting(command: string): Setting {
  const list = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: list.length,
    processor: list[0]?.model.trim() ?? 'unknown',
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    command,
  };
}

/** The page that is kept: setting, table, how to read it. */
export function resultsPage(setting: Setting, outcomes: readonly Outcome[]): string {
  const { date, cores, processor, memoryGigabytes, node, platform, command } = setting;
  return `# Results

Measured on ${date} with \`${command}\`: ${cores} cores (${processor}), ${memoryGigabytes} GB, Node ${node}, ${platform}.

${markdownTable(outcomes)}

Times are CPU time of all threads unless they say wall; the median of the repeats, and the best. "better" is the ratio of the medians to the baseline, which ran in the same call of the command, each part in a process of its own. "memory" is the peak of that process. How to read and how not to fool yourself: README.md.
`;
}
