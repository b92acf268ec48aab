/**
 * Where the native-born are below zero – more foreign-born than people – they become zero and the
 * foreign-born shrink so that the column keeps its total.
 *
 * @param table n × n, changed in place
 * @returns columns that were changed
 * @example raiseNativeBorn(stocks, 231)
 */
export function raiseNativeBorn(table: Float64Array, n: number): number[] {
  const changed: number[] = [];
  for (let j = 0; j < n; j++) {
    if (table[j * n + j]! >= 0) continue;
    let [total, positive] = [0, 0];
    for (let k = 0; k < n; k++) {
      total += table[k * n + j]!;
      positive += Math.max(0, table[k * n + j]!);
    }
    const factor = positive > 0 ? total / positive : 0;
    for (let k = 0; k < n; k++) table[k * n + j] = Math.max(0, table[k * n + j]!) * factor;
    changed.push(j);
  }
  return changed;
}
