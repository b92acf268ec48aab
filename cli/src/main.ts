import { explainFailure } from './failure.ts';
import { removeUnfinished } from './output.ts';
import { createProgram } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});
process.once('SIGINT', () => {
  removeUnfinished();
  process.stderr.write('\nsojourn: cancelled; nothing was left half-written\n');
  process.exit(130);
});

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  const { text, code } = explainFailure(error);
  process.stderr.write(text);
  process.exitCode = code;
}
