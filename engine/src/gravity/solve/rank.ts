/** Rows that stay in the first cache while all columns pass over them. */
const block = 1024;

/** X′WX of columns and X′Wz, both in one go over the rows. */
export function crossProducts(
  columns: readonly Float64Array[],
  w: Float64Array,
  z: Float64Array | null = null,
): { products: Float64Array; sums: Float64Array } {
  const k = columns.length;
  const products = new Float64Array(k * k);
  const sums = new Float64Array(k);
  for (let first = 0; first < w.length; first += block) {
    const end = Math.min(first + block, w.length);
    for (let i = 0; i < k; i++) {
      for (let j = 0; j <= i; j++) {
        products[i * k + j]! += dotWithin(columns[i]!, columns[j]!, w, first, end);
      }
      if (z) sums[i]! += dotWithin(columns[i]!, z, w, first, end);
    }
  }
  for (let i = 0; i < k; i++)
    for (let j = 0; j < i; j++) products[j * k + i] = products[i * k + j]!;
  return { products, sums };
}

function dotWithin(
  a: Float64Array,
  b: Float64Array,
  w: Float64Array,
  first: number,
  end: number,
): number {
  let sum = 0;
  for (let row = first; row < end; row++) sum += w[row]! * a[row]! * b[row]!;
  return sum;
}

/**
 * Columns that earlier ones do not give, by Cholesky pivots: column j is kept if what is left of
 * its squared norm is more than `share` of `norms[j]`, the norm that it had to begin with.
 */
export function independentColumns(
  products: Float64Array,
  norms: ArrayLike<number>,
  share: number,
): number[] {
  const k = norms.length;
  const kept: number[] = [];
  const factor = new Float64Array(k * k);
  for (let j = 0; j < k; j++) {
    let pivot = products[j * k + j]!;
    for (const i of kept) {
      let rest = products[j * k + i]!;
      for (const earlier of kept) {
        if (earlier >= i) break;
        rest -= factor[j * k + earlier]! * factor[i * k + earlier]!;
      }
      factor[j * k + i] = rest / factor[i * k + i]!;
      pivot -= factor[j * k + i]! * factor[j * k + i]!;
    }
    if (!(pivot > share * norms[j]!)) continue;
    factor[j * k + j] = Math.sqrt(pivot);
    kept.push(j);
  }
  return kept;
}

/** Inverse of a symmetric positive definite matrix with rows of any scale; null if it is not. */
export function inverseOf(matrix: Float64Array, k: number): Float64Array | null {
  const scale = Float64Array.from({ length: k }, (_, i) => 1 / Math.sqrt(matrix[i * k + i]!));
  const factor = new Float64Array(k * k);
  for (let j = 0; j < k; j++) {
    for (let i = j; i < k; i++) {
      let rest = matrix[i * k + j]! * scale[i]! * scale[j]!;
      for (let m = 0; m < j; m++) rest -= factor[i * k + m]! * factor[j * k + m]!;
      if (i > j) factor[i * k + j] = rest / factor[j * k + j]!;
      else if (rest > 0) factor[j * k + j] = Math.sqrt(rest);
      else return null;
    }
  }
  const out = new Float64Array(k * k);
  for (let column = 0; column < k; column++) {
    const x = new Float64Array(k);
    x[column] = 1;
    for (let i = 0; i < k; i++) {
      for (let m = 0; m < i; m++) x[i]! -= factor[i * k + m]! * x[m]!;
      x[i]! /= factor[i * k + i]!;
    }
    for (let i = k - 1; i >= 0; i--) {
      for (let m = i + 1; m < k; m++) x[i]! -= factor[m * k + i]! * x[m]!;
      x[i]! /= factor[i * k + i]!;
    }
    for (let i = 0; i < k; i++) out[i * k + column] = x[i]! * scale[i]! * scale[column]!;
  }
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < i; j++) out[j * k + i] = out[i * k + j]!;
  }
  return out;
}

/** Matrix (k × k) times a vector. */
export function times(matrix: Float64Array, vector: ArrayLike<number>): Float64Array {
  const k = vector.length;
  const out = new Float64Array(k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) out[i]! += matrix[i * k + j]! * vector[j]!;
  }
  return out;
}
