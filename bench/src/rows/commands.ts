import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandRow } from '../row.ts';

const command = 'cli/dist/sojourn.js';
const bareNode = { title: 'Node that does nothing', run: ['-e', '0'] };

function briefRow(format: 'json' | 'html' | 'docx' | 'xlsx' | 'pdf', target: number): CommandRow {
  const out = join(tmpdir(), `sojourn-bench-brief.${format}`);
  return {
    id: `cold-${format}`,
    title: `Cold start: brief BGD --format ${format}`,
    target,
    needs: command,
    run: [command, 'brief', 'BGD', '--format', format, '--out', out],
    baseline: bareNode,
  };
}

/** Whole commands from the built file, as a user starts them. */
export const commandRows: readonly CommandRow[] = [
  briefRow('json', 1500),
  briefRow('html', 3000),
  briefRow('docx', 3000),
  briefRow('xlsx', 3000),
  briefRow('pdf', 4000),
];
