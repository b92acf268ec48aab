import { SojournError } from '@sojourn/engine/core';
import type { Margin } from '@sojourn/engine/flows';
import type { KeyedTable } from './keyed.ts';

/** Cells of any number of ways with their totals, ready to be fitted. */
export interface KeyedProblem {
  readonly keys: readonly string[];
  readonly labels: readonly (readonly string[])[];
  readonly seed: Float64Array;
  readonly margins: readonly Margin[];
  /** Labels of the groups of each margin. */
  readonly groups: readonly (readonly string[])[];
  /** Sum of each margin's totals. */
  readonly totals: readonly number[];
}

/** What a problem is made of. */
export interface KeyedParts {
  /** Expected cells up to a factor; without them every combination of labels is alike. */
  readonly seed: KeyedTable | null;
  readonly margins: readonly KeyedTable[];
  /** Labels put into groups: keys are a label and the name of the grouping. */
  readonly areas: readonly { readonly file: string; readonly of: ReadonlyMap<string, string> }[];
  /** Without a seed: nothing where all keys have the same label. */
  readonly emptyDiagonal: boolean;
}

const joined = (labels: readonly string[]) => labels.join(' → ');

function columnMissing(file: string, name: string, keys: readonly string[]): SojournError {
  return new SojournError({
    code: 'column.missing',
    where: { file, field: name },
    got: keys.join(', '),
    expected: name,
    remedy:
      'Name the columns of totals as those of the seed; totals of groups as origin_area and destination_area, with --areas.',
  });
}

/** All combinations of labels of the keys that margins name. */
function alike(parts: KeyedParts): KeyedTable {
  const labels = new Map<string, Set<string>>();
  for (const { keys, labels: rows } of parts.margins) {
    keys.forEach((key, at) => {
      if (key.endsWith('_area')) return;
      const own = labels.get(key) ?? new Set<string>();
      for (const row of rows) own.add(row[at]!);
      labels.set(key, own);
    });
  }
  let cells: string[][] = [[]];
  for (const own of labels.values()) {
    cells = cells.flatMap((cell) => [...own].map((label) => [...cell, label]));
  }
  const differ = (cell: readonly string[]) => new Set(cell).size > 1 || cell.length < 2;
  const kept = parts.emptyDiagonal ? cells.filter(differ) : cells;
  return {
    file: 'the seed',
    keys: [...labels.keys()],
    labels: kept,
    values: new Float64Array(kept.length).fill(1),
  };
}

/** The label of a cell by a key, or of the area of the key's label. */
function labelFinder(seed: KeyedTable, { areas }: KeyedParts, margin: KeyedTable, key: string) {
  const own = seed.keys.indexOf(key);
  if (own >= 0) return (cell: number) => seed.labels[cell]![own]!;
  const at = seed.keys.indexOf(key.replace(/_area$/, ''));
  const [area] = areas;
  if (at < 0 || !key.endsWith('_area') || !area)
    throw columnMissing(margin.file, seed.keys.join(' or '), margin.keys);
  return (cell: number) => {
    const label = seed.labels[cell]![at]!;
    const found = area.of.get(label);
    if (found !== undefined) return found;
    throw new SojournError({
      code: 'argument.shape',
      where: { field: area.file },
      got: `no area for ${label}`,
      expected: 'a row for every label of the seed',
    });
  };
}

function marginOf(seed: KeyedTable, parts: KeyedParts, table: KeyedTable) {
  const finders = table.keys.map((key) => labelFinder(seed, parts, table, key));
  const groups = table.labels.map(joined);
  const number = new Map(groups.map((label, at) => [label, at]));
  const used = new Uint8Array(groups.length);
  const codes = Int32Array.from(seed.labels, (_, cell) => {
    const label = joined(finders.map((find) => find(cell)));
    const group = number.get(label);
    if (group === undefined) {
      throw new SojournError({
        code: 'argument.shape',
        where: { field: table.file },
        got: `no total for ${label}`,
        expected: 'a row for every label of the seed',
        remedy: 'Add the row; write 0 where there is nothing.',
      });
    }
    used[group] = 1;
    return group;
  });
  const idle = groups.findIndex((_, group) => used[group] === 0 && table.values[group]! > 0);
  if (idle >= 0) {
    throw new SojournError({
      code: 'flows.contradiction',
      where: { field: `${table.keys.join(', ')} ${groups[idle]}` },
      got: `a total of ${table.values[idle]} without a cell in the seed`,
      expected: 'a cell above zero',
      remedy: 'Correct the label, or give the seed a cell there.',
    });
  }
  return { margin: { name: table.keys.join(', '), groups: codes, targets: table.values }, groups };
}

/**
 * Brings seed and totals together by the names of their columns: totals with the column `origin`
 * are those of origins, with `origin` and `sex` those of origins by sex, with `origin_area` those
 * of areas of origins.
 *
 * @throws SojournError `column.missing`, `argument.shape` and `flows.contradiction` naming labels
 * @example keyedProblem({ seed, margins: [rows, columns], areas: [], emptyDiagonal: false })
 */
export function keyedProblem(parts: KeyedParts): KeyedProblem {
  const seed = parts.seed ?? alike(parts);
  const found = parts.margins.map((table) => marginOf(seed, parts, table));
  return {
    keys: seed.keys,
    labels: seed.labels,
    seed: seed.values,
    margins: found.map(({ margin }) => margin),
    groups: found.map(({ groups }) => groups),
    totals: parts.margins.map(({ values }) => values.reduce((a, b) => a + b, 0)),
  };
}
