import { numbersOf, type Table, textOf } from '@sojourn/engine/core';
import { sha256 } from './fingerprint.ts';
import { openSnapshot, type Snapshot } from './snapshot.ts';
import type { SliceSource } from './source.ts';

/** One check with its result. */
export interface SnapshotCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

export interface SnapshotReport {
  readonly ok: boolean;
  readonly checks: readonly SnapshotCheck[];
}

function sumWhere(table: Table, value: string, keep: (row: number) => boolean): number {
  const values = numbersOf(table, value);
  let sum = 0;
  for (let row = 0; row < table.length; row++) {
    const people = values[row] ?? Number.NaN;
    if (keep(row) && !Number.isNaN(people)) sum += people;
  }
  return sum;
}

function is(table: Table, column: string, text: string): (row: number) => boolean {
  const { codes, dictionary } = textOf(table, column);
  const code = dictionary.indexOf(text);
  return (row) => code >= 0 && codes[row] === code;
}

/** Totals as the organisations publish them; see docs/data.md. */
async function totals(snapshot: Snapshot): Promise<SnapshotCheck[]> {
  const displaced = await snapshot.table('displaced_by_asylum');
  const inYear = (table: Table, year: number) => {
    const years = numbersOf(table, 'year');
    return (row: number) => years[row] === year;
  };
  const displacedIn2023 = (kind: string) => {
    const [now, ofKind] = [inYear(displaced, 2023), is(displaced, 'kind', kind)];
    return sumWhere(displaced, 'people', (row) => now(row) && ofKind(row));
  };
  const stocks = await snapshot.table('stocks_by_origin');
  const in2020 = inYear(stocks, 2020);
  const bangladesh = is(stocks, 'origin', 'BGD');
  const remittances = await snapshot.table('remittances');
  const expected: readonly [string, number, number][] = [
    ['refugees under UNHCR mandate, end 2023', displacedIn2023('refugees'), 31_637_408],
    ['asylum seekers, end 2023', displacedIn2023('asylum_seekers'), 6_858_500],
    ['others in need of protection, end 2023', displacedIn2023('other_in_need'), 5_755_363],
    ['IDPs of concern to UNHCR, end 2023', displacedIn2023('idps'), 63_251_367],
    ['migrants of known origin, 2020', sumWhere(stocks, 'people', in2020), 267_940_954],
    [
      'born in Bangladesh and abroad, 2020',
      sumWhere(stocks, 'people', (row) => in2020(row) && bangladesh(row)),
      7_401_763,
    ],
    ['remittances 2018, US$ million', sumWhere(remittances, 'usd', () => true) / 1e6, 682_222],
  ];
  return expected.map(([name, found, published]) => ({
    name,
    ok: Math.round(found) === published,
    detail: `${Math.round(found)} (published ${published})`,
  }));
}

async function fileChecks(source: SliceSource, snapshot: Snapshot): Promise<SnapshotCheck[]> {
  const checks: SnapshotCheck[] = [];
  for (const { path, sha256: recorded } of snapshot.manifest.resources) {
    try {
      const ok = (await sha256(await source.read(path))) === recorded;
      checks.push({ name: path, ok, detail: ok ? recorded.slice(0, 12) : 'fingerprint differs' });
    } catch (error) {
      checks.push({ name: path, ok: false, detail: (error as Error).message });
    }
  }
  return checks;
}

/** Every file against its fingerprint, then totals against the published ones. */
export async function verifySnapshot(source: SliceSource): Promise<SnapshotReport> {
  const snapshot = await openSnapshot(source);
  const files = await fileChecks(source, snapshot);
  const sound = files.every(({ ok }) => ok);
  const checks = sound ? [...files, ...(await totals(snapshot))] : files;
  return { ok: checks.every(({ ok }) => ok), checks };
}
