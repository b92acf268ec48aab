import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setting } from '@sojourn/engine/economy';
import { fullSize, reference } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../program.ts';

const shared = reference('reference/labour-mobility/results.json');
const regions = reference('facts/labour_regions.csv');
const folder = mkdtempSync(join(tmpdir(), 'sojourn-reference-'));
let files = 0;

type Row = Readonly<Record<string, number | string>>;
type Numbers = Readonly<Record<string, number>>;

interface Results {
  readonly free_mobility_one_labour_type: readonly Row[];
  readonly free_mobility_two_types: readonly Row[];
  readonly quota: Readonly<Record<string, Row | readonly Row[] | Readonly<Record<string, Row>>>>;
  readonly attachment: Readonly<Record<string, Row>>;
  readonly recipes: readonly (Row & { readonly call: Row })[];
}

const results: Results | null =
  shared.path && regions.path ? JSON.parse(readFileSync(shared.path, 'utf8')) : null;

async function run(...args: readonly string[]): Promise<Numbers & Record<string, Numbers>> {
  const file = join(folder, `${files++}.json`);
  const whole = ['mobility', ...args, '--json', '--out', file];
  await createProgram().parseAsync(['node', 'sojourn', ...whole]);
  return JSON.parse(readFileSync(file, 'utf8')).result;
}

/** Rounded to four decimals there. */
function agrees(ours: number | undefined, theirs: number | string | undefined, what: string): void {
  const expected = Number(theirs);
  const off = Math.abs((ours ?? Number.NaN) - expected);
  expect(off, `${what}: ${ours} for ${expected}`).toBeLessThanOrEqual(
    5e-5 + 1e-6 * Math.abs(expected),
  );
}

const movers: Readonly<Record<string, string>> = { SU: 'all', S: 'skilled', U: 'unskilled' };
const currency = (of: Row) => (of.currency === 'fx' ? 'market' : 'ppp');

function freeArgs(call: Row, types: '1' | '2', own: boolean): string[] {
  return [
    '--free',
    '--types',
    types,
    ...(types === '2' ? ['--movers', movers[String(call.move)] ?? 'all'] : []),
    ...(call.eps === undefined ? [] : ['--epsilon', String(call.eps)]),
    ...['--year', String(call.year), '--currency', currency(call), '--phi', String(call.phi)],
    ...['--sigma', String(call.sigma), '--eta', String(call.eta)],
    ...(own ? ['--regions', regions.path!] : []),
  ];
}

async function compareFree(call: Row, types: '1' | '2', expected: Row, own: boolean) {
  const ours = await run(...freeArgs(call, types, own));
  const what = JSON.stringify(call);
  agrees(ours.gainPercent, expected.gain_pct, `${what} gain %`);
  agrees(ours.gainBillion, expected.gain_bn, `${what} gain`);
  agrees(ours.moversMillion, expected.movers_m, `${what} movers`);
  agrees(ours.moversShare, expected.movers_share, `${what} share`);
}

async function compareQuota(expected: Row, ...args: readonly string[]): Promise<void> {
  const ours = await run('--year', '1998', ...args);
  const what = args.join(' ');
  const pairs: readonly (readonly [number | undefined, string])[] = [
    [ours.gainBillion, 'world_gain_bn'],
    [ours.gainPercent, 'world_gain_pct'],
    [ours.skilledMillion, 'skilled_m'],
    [ours.unskilledMillion, 'unskilled_m'],
    [ours.gainPerMigrant, 'gain_per_migrant'],
    [ours.earningsBillion, 'migrant_earnings_bn'],
    [ours.migrantsBillion, 'migrants_gain_bn'],
    [ours.nativesBillion, 'host_natives_bn'],
    [ours.stayersBillion, 'origin_stayers_bn'],
    [ours.remittancesBillion, 'remittances_bn'],
    [ours.unskilledWage?.mean, 'host_unskilled_wage_pct'],
    [ours.skilledWage?.mean, 'host_skilled_wage_pct'],
  ];
  for (const [value, name] of pairs) agrees(value, expected[name], `${what} ${name}`);
}

/** Every row at full size, each fifth otherwise. */
const some = <T>(all: readonly T[]) => all.filter((_, k) => fullSize || k % 5 === 0);

describe.skipIf(!results)(`every variant by the command ${shared.reason}`, () => {
  const all = results as Results;
  const published = [
    '--heads',
    `${setting('lab.published_skilled').value},${setting('lab.published_unskilled').value}`,
    '--host-skilled',
    String(setting('lab.published_host_skilled').value),
    '--origin-skilled',
    String(setting('lab.published_poor_skilled').value),
  ];

  test('free mobility, one labour type, from the regions and from a file of them', async () => {
    for (const row of some(all.free_mobility_one_labour_type)) {
      await compareFree(row, '1', row, false);
      await compareFree(row, '1', row, true);
    }
  });
  test('free mobility, two labour types', async () => {
    for (const row of some(all.free_mobility_two_types)) await compareFree(row, '2', row, false);
  });
  test('recipes of the published figures', async () => {
    for (const { call, ...row } of all.recipes) {
      if (call.fn !== 'quota') await compareFree(call, call.types === 1 ? '1' : '2', row, false);
    }
  });
  test('a quota by share, by heads, and from a file', async () => {
    const { quota } = all;
    await compareQuota(quota['A_c0.5_share_from_PWT'] as Row, '--quota', '3%');
    await compareQuota(
      quota['A_c0.5_share_from_PWT'] as Row,
      ...['--quota', '3%', '--regions', regions.path!],
    );
    await compareQuota(quota['D_published_numbers_of_migrants_c0.5'] as Row, ...published);
  });
  test('attachment to home', async () => {
    for (const [key, row] of Object.entries(all.attachment)) {
      const [year, zeta] = key.slice(1, -1).split(',').map(Number);
      const ours = await run(
        ...['--attachment', String(zeta), '--year', String(year), '--currency', 'ppp'],
      );
      agrees(ours.gainPercent, row.gain_pct, `${key} gain`);
      agrees(ours.stayShare, row.stay_share, `${key} stay`);
    }
  });
});
