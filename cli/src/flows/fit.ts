import { type KeyedProblem, keyedProblem, keyedTable } from '@sojourn/data/flows';
import { type CsvCell, csvText, SojournError, solveLinear } from '@sojourn/engine/core';
import {
  divergence,
  type Fitted,
  fitEffects,
  fitMargins,
  type Margin,
  totalMargin,
} from '@sojourn/engine/flows';
import { deliver } from '../output.ts';
import { fileTable } from './files.ts';
import { numberOf } from './numbers.ts';

/** Options of `sojourn flows fit` as typed. */
export interface FitCommandOptions {
  readonly seed?: string;
  readonly margin: readonly string[];
  readonly areas?: string;
  readonly total?: string;
  readonly diagonal: boolean;
  readonly matchTotals?: boolean;
  readonly matrix?: boolean;
  readonly json?: boolean;
  readonly out?: string;
}

async function areasOf(file: string | undefined) {
  if (file === undefined) return [];
  const { rows, columns } = await fileTable(file);
  if (columns.length < 2) {
    throw new SojournError({
      code: 'column.missing',
      where: { file, field: 'of areas' },
      got: columns.join(', '),
      expected: 'a label and its area',
    });
  }
  const text = (cell: unknown) => String(cell ?? '').trim();
  return [{ file, of: new Map(rows.map(({ cells }) => [text(cells[0]), text(cells[1])])) }];
}

/** Totals that cover all cells have to add up to the same. */
function agreed(problem: KeyedProblem, total: number | null, match: boolean): Margin[] {
  const { margins, totals } = problem;
  const names = margins.map(({ name }) => name);
  const all = total === null ? totals : [total, ...totals];
  const first = all[0]!;
  const at = all.findIndex((sum) => Math.abs(sum - first) > 1e-9 * Math.max(first, sum));
  if (at >= 0 && !match) {
    const name = (of: number) => (total === null ? names[of] : ['--total', ...names][of]);
    throw new SojournError({
      code: 'flows.contradiction',
      where: { field: `${name(0)} and ${name(at)}` },
      got: `sums of ${first} and ${all[at]}`,
      expected: 'the same sum',
      remedy: 'Correct the totals, or let --match-totals scale all of them to the first.',
    });
  }
  return margins.map((margin, m) => {
    const factor = totals[m]! > 0 ? first / totals[m]! : 1;
    return match ? { ...margin, targets: margin.targets.map((value) => value * factor) } : margin;
  });
}

const mostCells = 900;

function contradiction({ short }: Fitted, problem: KeyedProblem): SojournError {
  const named = short.slice(0, 6).map(({ margin, group, target, reached }) => {
    const m = problem.margins.findIndex(({ name }) => name === margin);
    return `${margin} ${problem.groups[m]?.[group] ?? ''}: ${target}, of which ${reached} fit`;
  });
  return new SojournError({
    code: 'flows.contradiction',
    where: { field: 'cells of the seed that are above zero' },
    got: named.length > 0 ? named.join('; ') : 'totals that no table has',
    expected: 'totals that fit together',
    remedy: 'Correct these totals, or open cells of the seed: a cell of 0 stays 0.',
  });
}

/** Factors of rows and columns, where the problem is a full table of two ways. */
function effectsOf({ keys, labels, seed, groups }: KeyedProblem, margins: readonly Margin[]) {
  const [rows, columns] = margins;
  const plain = margins.length === 2 && rows!.name === keys[0] && columns!.name === keys[1];
  if (!plain || keys.length !== 2) return null;
  const [n, m] = [rows!.targets.length, columns!.targets.length];
  const table = new Float64Array(n * m);
  labels.forEach((_, cell) => {
    table[rows!.groups[cell]! * m + columns!.groups[cell]!] = seed[cell]!;
  });
  const { alpha, beta } = fitEffects(table, rows!.targets, columns!.targets);
  const named = (list: readonly string[], values: Float64Array) =>
    Object.fromEntries(list.map((label, at) => [label, values[at]!]));
  return { [keys[0]!]: named(groups[0]!, alpha), [keys[1]!]: named(groups[1]!, beta) };
}

function csvOf({ keys, labels }: KeyedProblem, cells: Float64Array, matrix: boolean): string {
  if (!matrix || keys.length !== 2) {
    return csvText([
      [...keys, 'value'],
      ...labels.map((own, cell): CsvCell[] => [...own, cells[cell]!]),
    ]);
  }
  const [rows, seen] = [0, 1].map((at) => [...new Set(labels.map((own) => own[at]!))]);
  const same = rows!.length === seen!.length && rows!.every((label) => seen!.includes(label));
  const columns = same ? rows : seen;
  const value = new Map(labels.map((own, cell) => [own.join('\u0000'), cells[cell]!]));
  return csvText([
    [keys[0]!, ...columns!],
    ...rows!.map((row): CsvCell[] => [
      row,
      ...columns!.map((column) => value.get(`${row}\u0000${column}`) ?? 0),
    ]),
  ]);
}

/** Runs `sojourn flows fit`: the table nearest to a seed with given totals. */
export async function runFit(options: FitCommandOptions): Promise<void> {
  const margins = [];
  for (const file of options.margin) margins.push(keyedTable(await fileTable(file)));
  const problem = keyedProblem({
    seed: options.seed === undefined ? null : keyedTable(await fileTable(options.seed)),
    margins,
    areas: await areasOf(options.areas),
    emptyDiagonal: !options.diagonal,
  });
  const total = options.total === undefined ? null : numberOf('--total', options.total, 0, 1e15);
  const wanted = agreed(problem, total, options.matchTotals === true);
  const all = total === null ? wanted : [...wanted, totalMargin(problem.seed.length, total)];
  const solver = problem.seed.length <= mostCells ? { solver: solveLinear } : {};
  const fitted = fitMargins(problem.seed, all, solver);
  if (!fitted.feasible) throw contradiction(fitted, problem);
  const { cells, error, sweeps, steps } = fitted;
  if (options.json) {
    const document = {
      schema: 'sojourn.flows-fit/1',
      keys: problem.keys,
      cells: problem.labels.map((labels, cell) => ({ labels, value: cells[cell]! })),
      margin_error: error,
      sweeps,
      steps,
      divergence: divergence(cells, problem.seed),
      effects: effectsOf(problem, wanted),
    };
    return deliver(`${JSON.stringify(document)}\n`, options.out);
  }
  return deliver(csvOf(problem, cells, options.matrix === true), options.out);
}
