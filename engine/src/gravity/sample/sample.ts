import type { Design, Dimension, Sample } from '../contract.ts';
import { type Memory, sortingDimension } from '../solve/board.ts';
import { alone } from '../solve/crew.ts';

/** Levels that have rows, numbered anew in their order. */
function livingLevels(codes: Int32Array, levels: number, keep: Uint8Array): Int32Array {
  const seen = new Uint8Array(levels);
  for (let row = 0; row < codes.length; row++) if (keep[row]) seen[codes[row]!] = 1;
  const living: number[] = [];
  for (let level = 0; level < levels; level++) if (seen[level]) living.push(level);
  return Int32Array.from(living);
}

/** Rows to keep, sorted by code with their order kept among equals (counting sort). */
function sortedRows(keep: Uint8Array, codes: Int32Array | null, levels: number): Int32Array {
  const next = new Int32Array(levels + 1);
  for (let row = 0; row < keep.length; row++) if (keep[row]) next[(codes ? codes[row]! : 0) + 1]!++;
  for (let level = 0; level < levels; level++) next[level + 1]! += next[level]!;
  const rows = new Int32Array(next[levels]!);
  for (let row = 0; row < keep.length; row++) {
    if (keep[row]) rows[next[codes ? codes[row]! : 0]!++] = row;
  }
  return rows;
}

function taken(column: Float64Array, rows: Int32Array, { floats }: Memory): Float64Array {
  const out = floats(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = column[rows[at]!]!;
  return out;
}

function takenCodes(
  codes: Int32Array,
  levelOf: Int32Array,
  rows: Int32Array,
  { integers }: Memory,
): Int32Array {
  const renumbered = new Int32Array(codes.length === 0 ? 0 : (levelOf.at(-1) ?? 0) + 1);
  levelOf.forEach((level, at) => {
    renumbered[level] = at;
  });
  const out = integers(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = renumbered[codes[rows[at]!]!]!;
  return out;
}

/** Copies the rows that take part into the given memory, sorted by the dimension with most levels among them. */
export function sampleOf(design: Design, keep: Uint8Array, memory: Memory = alone): Sample {
  const living = design.fixedEffects.map(({ codes, labels }) =>
    livingLevels(codes, labels.length, keep),
  );
  const sorting = sortingDimension(living.map(({ length }) => ({ levels: length })));
  const by = sorting < 0 ? null : design.fixedEffects[sorting]!;
  const rows = sortedRows(keep, by?.codes ?? null, by?.labels.length ?? 1);
  return {
    n: rows.length,
    rows,
    y: taken(design.y, rows, memory),
    x: design.x.map((column) => taken(column, rows, memory)),
    weights: design.weights ? taken(design.weights, rows, memory) : null,
    offset: design.offset ? taken(design.offset, rows, memory) : null,
    dimensions: design.fixedEffects.map(
      ({ codes }, at): Dimension => ({
        codes: takenCodes(codes, living[at]!, rows, memory),
        levels: living[at]!.length,
        levelOf: living[at]!,
      }),
    ),
  };
}
