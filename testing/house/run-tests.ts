/**
 * `npm test`: types, lint, house rules, build, then unit, property and reference tests beside those
 * in the browser. `--full` runs property tests and grids at full size and writes docs/verification.md.
 * The last line counts everything: `N passed, N failed, N skipped`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, installChromium } from '../src/browser.ts';
import { repositoryRoot, sharedFolder } from '../src/reference.ts';

interface Count {
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

interface VitestJson {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
}

const root = repositoryRoot();
const full = process.argv.includes('--full');
const environment = { ...process.env, ...(full ? { SOJOURN_FULL: '1' } : {}) };
const scratch = mkdtempSync(join(tmpdir(), 'sojourn-tests-'));

function execute(tool: string, args: readonly string[]): boolean {
  const done = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  });
  return done.status === 0;
}

function timed(title: string, work: () => Omit<Count, 'title' | 'seconds'>): Count {
  console.log(`\n▸ ${title}`);
  const start = process.hrtime.bigint();
  const counts = work();
  return { title, ...counts, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

function step(title: string, tool: string, args: readonly string[]): Count {
  return timed(title, () => {
    const passed = execute(tool, args);
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
  });
}

/** Runs beside others; what it prints follows when it has ended. */
async function suite(title: string, project: string): Promise<Count> {
  const start = process.hrtime.bigint();
  const report = join(scratch, `${project}.json`);
  const green = await executeBeside('vitest', [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { title, ...counted(report, green), seconds };
}

function executeBeside(tool: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => printed.push(part));
  return new Promise((done) => {
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(printed));
      done(status === 0);
    });
  });
}

function counted(report: string, green: boolean): Omit<Count, 'title' | 'seconds'> {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as VitestJson;
    const failed = Math.max(json.numFailedTests, green ? 0 : 1);
    return { passed: json.numPassedTests, failed, skipped: json.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const development = '--conditions=development';
const steps = [
  step('types of the engine (no Node, no DOM)', 'tsc', ['-p', 'tsconfig.engine.json']),
  step('types of the house', 'tsc', ['-p', 'tsconfig.json']),
  step('lint and format', 'biome', ['check', '--error-on-warnings', '.']),
  step('house rules', 'tsx', [development, 'testing/house/check.ts']),
  step('build of the libraries, the command and the page', 'tsx', [
    development,
    'testing/house/build.ts',
  ]),
];
console.log('\n▸ unit, property and reference tests, beside browser tests');
const suites = await Promise.all([
  suite('unit, property and reference tests', 'node'),
  suite('browser tests', 'browser'),
]);
const counts = [...steps, ...suites];
rmSync(scratch, { recursive: true, force: true });

const sum = (pick: (count: Count) => number) => counts.reduce((total, c) => total + pick(c), 0);
const last = `${sum((c) => c.passed)} passed, ${sum((c) => c.failed)} failed, ${sum((c) => c.skipped)} skipped`;

console.log('');
for (const { title, passed, failed, skipped, seconds } of counts) {
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${title}: ${passed} / ${failed} / ${skipped}, ${seconds.toFixed(0)} s`,
  );
}
if (chromiumPath() === null) {
  console.log(`Browser tests were skipped: no Chromium. Install it with: ${installChromium}`);
}
if (sharedFolder() === null) {
  console.log('Reference tests were skipped: no shared folder. Set SOJOURN_SHARED to its path.');
}
if (full) writeVerification();
console.log(last);
process.exit(sum((c) => c.failed) > 0 ? 1 : 0);

function writeVerification(): void {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  const rows = counts.map(
    (c) => `| ${c.title} | ${c.passed} | ${c.failed} | ${c.skipped} | ${c.seconds.toFixed(0)} |`,
  );
  const text = [
    '# Verification',
    '',
    `Last full run (\`npm run test:full\`): ${new Date().toISOString().slice(0, 10)}, commit ${commit.stdout.trim()}, Node ${process.versions.node}, ${cpus().length} cores.`,
    '',
    '| step | passed | failed | skipped | seconds |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `**${last}**`,
    '',
  ];
  writeFileSync(join(root, 'docs/verification.md'), text.join('\n'));
}
