/** `npm run house`: import direction, banned globals and math, file length. */
import { repositoryRoot } from '../src/reference.ts';
import { sourceFiles } from './files.ts';
import { breachesOf } from './rules.ts';

const files = sourceFiles(repositoryRoot());
const breaches = files.flatMap(({ file, source }) => breachesOf(file, source));
for (const { file, line, rule } of breaches) console.error(`${file}:${line}  ${rule}`);
console.log(`house rules: ${files.length} files, ${breaches.length} breaches`);
process.exit(breaches.length > 0 ? 1 : 0);
