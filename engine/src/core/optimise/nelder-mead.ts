/** A minimum that the simplex of Nelder and Mead has found. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly evaluations: number;
  /** The simplex became as small as was asked for. */
  readonly converged: boolean;
}

/** How far to search. */
export interface NelderMeadOptions {
  /** Length of the first simplex's edges (default 0.5). */
  readonly step?: number;
  /** Values and corners that differ by less are the same (default 1e-12). */
  readonly tolerance?: number;
  /** Most evaluations of the function (default 2000 per unknown). */
  readonly evaluations?: number;
}

interface Corner {
  readonly at: Float64Array;
  readonly value: number;
}

/** The centre of all corners but the worst. */
function centreOf(corners: readonly Corner[]): Float64Array {
  const n = corners.length - 1;
  return Float64Array.from({ length: n }, (_, k) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += corners[i]!.at[k]!;
    return sum / n;
  });
}

function diameter(corners: readonly Corner[]): number {
  const best = corners[0]!.at;
  let most = 0;
  for (const { at } of corners) {
    for (let k = 0; k < at.length; k++) most = Math.max(most, Math.abs(at[k]! - best[k]!));
  }
  return most;
}

/** The corner that replaces the worst one, or null where the simplex has to shrink. */
function better(corners: readonly Corner[], visit: (at: Float64Array) => Corner): Corner | null {
  const centre = centreOf(corners);
  const worst = corners.at(-1)!;
  const along = (t: number) => visit(centre.map((c, k) => c + t * (c - worst.at[k]!)));
  const reflected = along(1);
  if (reflected.value < corners[0]!.value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < corners.at(-2)!.value) return reflected;
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}

/**
 * Minimises a function without derivatives by the simplex of Nelder and Mead (1965), always the
 * same way: no chance is involved. A value that is NaN counts as infinitely bad.
 *
 * @param f the function; must not keep its argument
 * @param start where to begin; at least one unknown
 * @returns the best corner; a local minimum
 * @example nelderMead(([x]) => (x! - 3) * (x! - 3), [0]).at[0] // 3
 */
export function nelderMead(
  f: (at: Float64Array) => number,
  start: ArrayLike<number>,
  options: NelderMeadOptions = {},
): Minimum {
  const n = start.length;
  const { step = 0.5, tolerance = 1e-12, evaluations: most = 2000 * n } = options;
  let evaluations = 0;
  const visit = (at: Float64Array): Corner => {
    evaluations += 1;
    const value = f(at);
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let corners = Array.from({ length: n + 1 }, (_, i) => {
    const at = Float64Array.from(start);
    if (i > 0) at[i - 1]! += step;
    return visit(at);
  });
  const order = () => corners.sort((a, b) => a.value - b.value);
  const small = () =>
    corners.at(-1)!.value - corners[0]!.value <= tolerance * Math.abs(corners[0]!.value) &&
    diameter(corners) <= Math.sqrt(tolerance);
  order();
  while (evaluations < most && !small()) {
    const corner = better(corners, visit);
    if (corner) corners[n] = corner;
    else {
      const [best, ...others] = corners as [Corner, ...Corner[]];
      corners = [best, ...others.map(({ at }) => visit(at.map((x, k) => (x + best.at[k]!) / 2)))];
    }
    order();
  }
  return { at: corners[0]!.at, value: corners[0]!.value, evaluations, converged: small() };
}
