/**
 * A figure of a message together with its low bound, where the caller gives `rangeArguments`:
 * `102 to 110`, or the figure alone.
 *
 * @example ranged('n') // '{nRange, select, yes {{nLow} to {n}} other {{n}}}'
 */
export function ranged(name: string): string {
  return `{${name}Range, select, yes {{${name}Low} to {${name}}} other {{${name}}}}`;
}
