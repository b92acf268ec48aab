/** `npm run snapshot`: the facts → data/snapshot, the same bytes for the same facts. */
import { join } from 'node:path';
import { repositoryRoot, sharedFolder } from '@sojourn/testing';
import { writeSnapshot } from './write.ts';

const shared = sharedFolder();
if (shared === null) {
  console.error(
    'The facts are not here: set SOJOURN_SHARED to their folder, or put `shared` beside the repository.',
  );
  process.exit(1);
}
const { files, bytes, hash } = writeSnapshot(
  join(shared, 'facts'),
  join(repositoryRoot(), 'data/snapshot'),
);
for (const { path, rows, size } of files) {
  console.log(
    `${path.padEnd(40)} ${String(rows).padStart(8)} rows ${(size / 1024).toFixed(0).padStart(6)} kB`,
  );
}
console.log(
  `core ${(bytes.core / 1e6).toFixed(2)} MB, extra ${(bytes.extra / 1e6).toFixed(2)} MB, ${hash}`,
);
