import { exportTable, type TableName, tableSchemas, verifySnapshot } from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';
import { csvText, rowsOf, SojournError } from '@sojourn/engine/core';
import type { Command } from 'commander';
import { exitCode } from '../exit.ts';
import { openLocalSnapshot, snapshotFolder } from '../local.ts';
import { deliver } from '../output.ts';
import { columns, nearestOf } from '../text.ts';
import { type AddCommand, example } from './command.ts';
import { addDataAdd, listOwn } from './data-add.ts';

interface DataOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly place?: string;
  readonly snapshot?: string;
  readonly own?: string;
}

/** The table of that name. @throws SojournError `table.unknown` with the nearest name */
function tableNamed(name: string): TableName {
  if (name in tableSchemas) return name as TableName;
  const near = nearestOf(name, Object.keys(tableSchemas));
  const listed = 'Tables are listed by: sojourn data ls.';
  throw new SojournError({
    code: 'table.unknown',
    got: name,
    remedy: near === null ? listed : `Did you mean ${near}? ${listed}`,
  });
}

async function list(options: DataOptions): Promise<void> {
  if (options.own !== undefined) return listOwn(options.own, options);
  const { manifest } = await openLocalSnapshot(options.snapshot);
  if (options.json) return deliver(`${JSON.stringify(manifest.resources, null, 2)}\n`, options.out);
  if (options.csv) {
    const header = ['table', 'path', 'rows', 'bytes', 'sha256', 'licence'];
    const lines = manifest.resources.map(({ name, path, rows, bytes, sha256, licence }) => [
      name,
      path,
      rows,
      bytes,
      sha256,
      licence,
    ]);
    return deliver(csvText([header, ...lines]), options.out);
  }
  const rows = manifest.resources.map(({ name, path, rows, bytes, licence }) => [
    name,
    path.split('/')[0] ?? '',
    String(rows),
    `${(bytes / 1024).toFixed(0)} kB`,
    licence,
  ]);
  const text = columns([['table', 'part', 'rows', 'size', 'licence'], ...rows], [2, 3]);
  return deliver(
    `${text}\nSnapshot ${manifest.release}, ${manifest.hash.slice(0, 12)}\n`,
    options.out,
  );
}

async function describe(name: string, options: DataOptions): Promise<void> {
  const { manifest } = await openLocalSnapshot(options.snapshot);
  const schema = tableSchemas[tableNamed(name)];
  const resource = manifest.resources.find((candidate) => candidate.name === schema.name);
  const sources = manifest.sources.filter(({ id }) => resource?.sources.includes(id));
  if (options.json) {
    return deliver(`${JSON.stringify({ schema, resource, sources }, null, 2)}\n`, options.out);
  }
  const lines = [
    schema.title,
    '',
    columns(
      Object.entries(schema.columns).map(([column, type]) => [
        column,
        type,
        (schema.key as readonly string[]).includes(column) ? 'key' : '',
      ]),
    ),
    ...sources.map(
      ({ title, release, licence, attribution }) =>
        `${title} (${release}). ${licence}. ${attribution}`,
    ),
    '',
  ];
  return deliver(lines.join('\n'), options.out);
}

async function exportOne(name: string, options: DataOptions): Promise<void> {
  const table = tableNamed(name);
  const snapshot = await openLocalSnapshot(options.snapshot);
  const filter = options.place ? { place: snapshot.places.get(options.place).code } : {};
  if (options.json) {
    const found = await snapshot.table(table, filter);
    const { origins } = found;
    return deliver(
      `${JSON.stringify({ table, origins, rows: rowsOf(found) }, null, 1)}\n`,
      options.out,
    );
  }
  return deliver(await exportTable(snapshot, table, filter), options.out);
}

async function verify(options: DataOptions): Promise<void> {
  const report = await verifySnapshot(nodeSource(snapshotFolder(options.snapshot)));
  if (options.json) await deliver(`${JSON.stringify(report, null, 2)}\n`, options.out);
  else {
    const lines = report.checks.map(
      ({ name, ok, detail }) => `${ok ? '✓' : '✗'} ${name}  ${detail}`,
    );
    await deliver(`${lines.join('\n')}\n`, options.out);
  }
  if (!report.ok) process.exitCode = exitCode.failure;
}

const common = (command: Command) =>
  command
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder');

/** `sojourn data ls|describe|export|verify|add` */
export const addData: AddCommand = (program) => {
  const data = program
    .command('data')
    .summary('the data snapshot, and series of your own beside it')
    .addHelpText('after', example('sojourn data export stocks_by_origin --place BGD'));
  common(data.command('ls').summary('the tables, their size and licence'))
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV')
    .option('--own <folder>', 'list the series of your own in this folder instead')
    .addHelpText('after', example('sojourn data ls', 'sojourn data ls --own sojourn-own'))
    .action(list);
  common(data.command('describe').summary('columns, sources and licence of a table'))
    .argument('<table>')
    .option('--json', 'as JSON')
    .addHelpText('after', example('sojourn data describe stocks_by_origin'))
    .action(describe);
  common(data.command('export').summary('a table as CSV'))
    .argument('<table>')
    .option('--place <place>', 'only the rows of one place (first key column)')
    .option('--csv', 'as CSV (the default)')
    .option('--json', 'as JSON, with the origin of each column')
    .addHelpText('after', example('sojourn data export stocks_by_origin --place BGD > stocks.csv'))
    .action(exportOne);
  common(
    data
      .command('verify')
      .summary('check every file against its fingerprint and the published totals'),
  )
    .option('--json', 'as JSON')
    .addHelpText('after', example('sojourn data verify'))
    .action(verify);
  addDataAdd(data);
};
