/**
 * Passes over rows sorted by group: the inner loops of the projector. `starts` has the first row of
 * each group and n at the end; `inverse` is 1 / Σ w of each group; codes address one stacked vector
 * of levels. M takes weighted group means, D are the indicators of the other dimensions.
 */

/** What the passes of one projector share. */
export interface Layout {
  readonly starts: Int32Array;
  readonly inverse: Float64Array;
  readonly codes: readonly Int32Array[];
  /** One entry per row where there are more than two codes. */
  readonly work: Float64Array;
}

/** column ← M column; returns Σ w v² of what is left. */
export function centreGroups(
  { starts, inverse }: Layout,
  w: Float64Array,
  column: Float64Array,
): number {
  let norm = 0;
  for (let group = 0; group < inverse.length; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let sum = 0;
    for (let row = first; row < end; row++) sum += w[row]! * column[row]!;
    const mean = sum * inverse[group]!;
    for (let row = first; row < end; row++) {
      const value = column[row]! - mean;
      column[row] = value;
      norm += w[row]! * value * value;
    }
  }
  return norm;
}

/** column ← M column, to ← D′W column; returns Σ w v². */
export function centreAndSum(
  layout: Layout,
  w: Float64Array,
  column: Float64Array,
  to: Float64Array,
): number {
  const { starts, inverse, codes } = layout;
  to.fill(0);
  if (codes.length === 0) return centreGroups(layout, w, column);
  if (codes.length > 2) {
    const norm = centreGroups(layout, w, column);
    for (const code of codes) addToLevels(code, w, column, to);
    return norm;
  }
  const one = codes[0]!;
  const two = codes[1] ?? null;
  let norm = 0;
  for (let group = 0; group < inverse.length; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let sum = 0;
    for (let row = first; row < end; row++) sum += w[row]! * column[row]!;
    const mean = sum * inverse[group]!;
    for (let row = first; row < end; row++) {
      const value = column[row]! - mean;
      const weighted = w[row]! * value;
      column[row] = value;
      norm += weighted * value;
      to[one[row]!]! += weighted;
      if (two !== null) to[two[row]!]! += weighted;
    }
  }
  return norm;
}

/** column ← M (column − D levels). */
export function subtractAndCentre(
  layout: Layout,
  w: Float64Array,
  levels: Float64Array,
  column: Float64Array,
): void {
  const { starts, inverse, codes } = layout;
  if (codes.length > 2) {
    for (const code of codes) subtractLevels(code, levels, column);
    centreGroups(layout, w, column);
    return;
  }
  const one = codes[0]!;
  const two = codes[1] ?? null;
  for (let group = 0; group < inverse.length; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let sum = 0;
    for (let row = first; row < end; row++) {
      let value = column[row]! - levels[one[row]!]!;
      if (two !== null) value -= levels[two[row]!]!;
      column[row] = value;
      sum += w[row]! * value;
    }
    const mean = sum * inverse[group]!;
    for (let row = first; row < end; row++) column[row]! -= mean;
  }
}

/** to ← D′W M D from. */
export function applyNormal(
  layout: Layout,
  w: Float64Array,
  from: Float64Array,
  to: Float64Array,
): void {
  to.fill(0);
  if (layout.codes.length === 1) normalOne(layout, w, from, to);
  else if (layout.codes.length === 2) normalTwo(layout, w, from, to);
  else normalMany(layout, w, from, to);
}

function normalOne(
  { starts, inverse, codes }: Layout,
  w: Float64Array,
  from: Float64Array,
  to: Float64Array,
): void {
  const code = codes[0]!;
  for (let group = 0; group < inverse.length; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let sum = 0;
    for (let row = first; row < end; row++) sum += w[row]! * from[code[row]!]!;
    const mean = sum * inverse[group]!;
    for (let row = first; row < end; row++) {
      const level = code[row]!;
      to[level]! += w[row]! * (from[level]! - mean);
    }
  }
}

function normalTwo(
  { starts, inverse, codes }: Layout,
  w: Float64Array,
  from: Float64Array,
  to: Float64Array,
): void {
  const one = codes[0]!;
  const two = codes[1]!;
  for (let group = 0; group < inverse.length; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let sum = 0;
    for (let row = first; row < end; row++) {
      sum += w[row]! * (from[one[row]!]! + from[two[row]!]!);
    }
    const mean = sum * inverse[group]!;
    for (let row = first; row < end; row++) {
      const a = one[row]!;
      const b = two[row]!;
      const moved = w[row]! * (from[a]! + from[b]! - mean);
      to[a]! += moved;
      to[b]! += moved;
    }
  }
}

function normalMany(layout: Layout, w: Float64Array, from: Float64Array, to: Float64Array): void {
  const { codes, work } = layout;
  work.fill(0);
  for (const code of codes) subtractLevels(code, from, work);
  centreGroups(layout, w, work);
  for (const code of codes) {
    for (let row = 0; row < code.length; row++) to[code[row]!]! -= w[row]! * work[row]!;
  }
}

/** 1 / Σ w of each group into `inverse`, and the diagonal of D′W M D into `diagonal`. */
export function weighGroups(
  { starts, inverse, codes }: Layout,
  w: Float64Array,
  diagonal: Float64Array,
): void {
  diagonal.fill(0);
  for (let group = 0; group < inverse.length; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let total = 0;
    for (let row = first; row < end; row++) total += w[row]!;
    const share = total > 0 ? 1 / total : 0;
    inverse[group] = share;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at]!;
      for (let row = first; row < end; row++) {
        const weight = w[row]!;
        // kept off zero where a group is one row
        diagonal[code[row]!]! += weight * Math.max(1 - weight * share, 1e-6);
      }
    }
  }
}

function subtractLevels(code: Int32Array, levels: Float64Array, column: Float64Array): void {
  for (let row = 0; row < code.length; row++) column[row]! -= levels[code[row]!]!;
}

function addToLevels(
  code: Int32Array,
  w: Float64Array,
  column: Float64Array,
  to: Float64Array,
): void {
  for (let row = 0; row < code.length; row++) to[code[row]!]! += w[row]! * column[row]!;
}
