import type { Design, DroppedLevel } from '../contract.ts';

/** Which rows take part: 1, or 0 with the reason kept beside. */
export interface Selection {
  readonly keep: Uint8Array;
  readonly zeros: number[];
  readonly singletons: number[];
  readonly levels: DroppedLevel[];
}

/**
 * Drops levels of fixed effects that have zeros only: their effect is minus infinity, and their
 * rows say nothing on anything else. One pass is enough, because it takes away zeros alone.
 */
export function dropZeroLevels(design: Design, selection: Selection): void {
  const { keep, zeros, levels } = selection;
  const bad = design.fixedEffects.map(({ name, codes, labels }) => {
    const sums = new Float64Array(labels.length);
    const rows = new Uint8Array(labels.length);
    for (let row = 0; row < codes.length; row++) {
      if (keep[row] === 0) continue;
      sums[codes[row]!]! += design.y[row]!;
      rows[codes[row]!] = 1;
    }
    const dead = rows.map((seen, level) => (seen === 1 && sums[level] === 0 ? 1 : 0));
    dead.forEach((is, level) => {
      if (is) levels.push({ effect: name, level: labels[level]!, reason: 'zeros' });
    });
    return { codes, dead, any: dead.includes(1) };
  });
  for (const { codes, dead, any } of bad) {
    if (!any) continue;
    for (let row = 0; row < codes.length; row++) {
      if (keep[row] === 0 || dead[codes[row]!] === 0) continue;
      keep[row] = 0;
      zeros.push(row);
    }
  }
}

/** Drops levels with one row until none is left (Correia 2015). */
export function dropSingletons(design: Design, selection: Selection): void {
  const { keep, singletons, levels } = selection;
  for (let found = true; found; ) {
    found = false;
    for (const { name, codes, labels } of design.fixedEffects) {
      const counts = new Int32Array(labels.length);
      for (let row = 0; row < codes.length; row++) if (keep[row]) counts[codes[row]!]!++;
      for (let row = 0; row < codes.length; row++) {
        if (keep[row] === 0 || counts[codes[row]!] !== 1) continue;
        keep[row] = 0;
        found = true;
        singletons.push(row);
        levels.push({ effect: name, level: labels[codes[row]!]!, reason: 'singleton' });
      }
    }
  }
}
