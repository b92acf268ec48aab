const swapped = 0.5;

/**
 * Distance between two words in slips of the pen: an inserted, missing or wrong letter counts 1,
 * two swapped neighbours count a half, being the commonest slip (optimal string alignment,
 * Damerau 1964, with a weight on the swap).
 *
 * @returns 0 for equal words, at most the length of the longer one
 * @example slipDistance('bdg', 'bgd') // 0.5
 */
export function slipDistance(a: string, b: string): number {
  const width = b.length + 1;
  let before = new Float64Array(width);
  let above = Float64Array.from({ length: width }, (_, column) => column);
  let row = new Float64Array(width);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const wrong = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(wrong, above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, before[j - 2]! + swapped);
      }
      row[j] = best;
    }
    [before, above, row] = [above, row, before];
  }
  return above[b.length]!;
}
