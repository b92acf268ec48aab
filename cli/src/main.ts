import { exitCode } from './exit.ts';
import { explainFailure } from './failure.ts';
import { removeUnfinished } from './output.ts';
import { createProgram } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    removeUnfinished();
    process.stderr.write('\nsojourn: cancelled; nothing was left half-written\n');
    process.exit(exitCode.cancelled);
  });
}

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  const { text, code } = explainFailure(error);
  process.stderr.write(text);
  process.exitCode = code;
}
