import { checkLength } from '../../core/index.ts';
import { balanceTable } from '../balance/two-way.ts';
import type { Account } from '../contract.ts';
import { priorContradiction } from './findings.ts';

interface Side {
  readonly places: readonly number[];
  readonly people: Float64Array;
}

function sideOf(n: number, people: (place: number) => number): Side {
  const places = Array.from({ length: n }, (_, i) => i).filter((i) => people(i) > 0);
  return { places, people: Float64Array.from(places, people) };
}

function seedBase(seed: Float64Array, n: number, k: number): number {
  if (seed.length === n * n) return 0;
  checkLength('seed', seed.length, n * n * n);
  return k * n * n;
}

/** Balances the seed over origins and destinations and adds it. */
function addBalanced(
  account: Account,
  seed: Float64Array,
  k: number,
  origins: Side,
  destinations: Side,
  add: (cell: number, people: number) => void,
): void {
  const n = account.codes.length;
  const base = seedBase(seed, n, k);
  const columns = destinations.places.length;
  if (origins.places.length === 0 || columns === 0) return;
  const prior = new Float64Array(origins.places.length * columns);
  origins.places.forEach((i, row) => {
    destinations.places.forEach((j, column) => {
      prior[row * columns + column] = seed[base + i * n + j]!;
    });
  });
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  const factor = sum(origins.people) / sum(destinations.people);
  const balanced = balanceTable(
    prior,
    origins.people,
    destinations.people.map((people) => people * factor),
  );
  if (balanced.contradiction) {
    const named = {
      ...balanced.contradiction,
      rows: balanced.contradiction.rows.map((row) => origins.places[row]!),
      columns: balanced.contradiction.columns.map((column) => destinations.places[column]!),
    };
    throw priorContradiction(account.codes, k, named);
  }
  origins.places.forEach((i, row) => {
    destinations.places.forEach((j, column) => {
      add(i * n + j, balanced.cells[row * columns + column]!);
    });
  });
}

/** Adds the moves of one birthplace with a prior: off the diagonal only once stayers are fixed. */
export function fillSeeded(
  account: Account,
  seed: Float64Array,
  shares: { readonly minimum: number; readonly independence: number },
  k: number,
  into: Float64Array,
  at: number,
): void {
  const { from, to, codes } = account;
  const n = codes.length;
  const base = k * n;
  if (shares.minimum > 0) {
    for (let i = 0; i < n; i++) {
      into[at + i * n + i]! += shares.minimum * Math.min(from[base + i]!, to[base + i]!);
    }
    const origins = sideOf(n, (i) => from[base + i]! - to[base + i]!);
    const destinations = sideOf(n, (j) => to[base + j]! - from[base + j]!);
    addBalanced(account, seed, k, origins, destinations, (cell, people) => {
      into[at + cell]! += shares.minimum * people;
    });
  }
  if (shares.independence > 0) {
    const origins = sideOf(n, (i) => from[base + i]!);
    const destinations = sideOf(n, (j) => to[base + j]!);
    addBalanced(account, seed, k, origins, destinations, (cell, people) => {
      into[at + cell]! += shares.independence * people;
    });
  }
}
