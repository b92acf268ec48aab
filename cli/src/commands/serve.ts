import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SojournError } from '@sojourn/engine/core';
import { installationRoot } from '../local.ts';
import { staticServer } from '../server.ts';
import { type AddCommand, example } from './command.ts';

interface ServeOptions {
  readonly port: string;
  readonly folder?: string;
}

async function serve(options: ServeOptions): Promise<void> {
  const folder = options.folder ?? join(installationRoot(), 'web', 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new SojournError({
      code: 'file.missing',
      where: { file: join(folder, 'index.html') },
      remedy: 'Build the page with: npm run build.',
    });
  }
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: '--port' },
      got: options.port,
      expected: '0 to 65535',
    });
  }
  await listen(folder, port);
}

function listen(folder: string, port: number): Promise<void> {
  const server = staticServer(folder);
  return new Promise((_, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      fail(new Error(taken ? `port ${port} is in use; choose another with --port` : error.message));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      process.stdout.write(`Sojourn is at http://localhost:${actual}/ (Ctrl-C ends it)\n`);
    });
  });
}

/** `sojourn serve` */
export const addServe: AddCommand = (program) => {
  program
    .command('serve')
    .summary('the workbench in your browser, from this machine only')
    .option('-p, --port <port>', 'port on localhost', '4173')
    .option('--folder <folder>', 'another built page')
    .addHelpText('after', example('sojourn serve --port 8080'))
    .action(serve);
};
