/**
 * Spreads foreign-born of unknown origin, who stand with the native-born, over the known origins
 * of their residence, in proportion.
 *
 * @param table n × n, changed in place: birthplace by residence
 * @param unknown people of unknown origin by residence
 * @param part share of them that is spread (default all)
 * @example spreadUnknown(start, unknown)
 */
export function spreadUnknown(table: Float64Array, unknown: Float64Array, part = 1): void {
  const n = unknown.length;
  for (let j = 0; j < n; j++) {
    const people = Math.min(unknown[j]! * part, Math.max(0, table[j * n + j]!));
    let known = 0;
    for (let k = 0; k < n; k++) if (k !== j) known += table[k * n + j]!;
    if (known <= 0 || people <= 0) continue;
    for (let k = 0; k < n; k++) if (k !== j) table[k * n + j]! *= 1 + people / known;
    table[j * n + j]! -= people;
  }
}
