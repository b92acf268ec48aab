/** The sum of a list by place. @example sumOf(Float64Array.of(1, 2)) // 3 */
export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
