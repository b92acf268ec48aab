import type { Call, Row } from './row.ts';

/** CPU milliseconds of all threads of this process so far. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function wallNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Runs a call `warmUps` times unmeasured, then `repeats` times measured. */
export async function measure(
  call: Call,
  clock: Row['clock'],
  repeats: number,
  warmUps: number,
): Promise<number[]> {
  const now = clock === 'cpu' ? cpuNow : wallNow;
  for (let k = 0; k < warmUps; k++) await call();
  const milliseconds: number[] = [];
  for (let k = 0; k < repeats; k++) {
    const start = now();
    await call();
    milliseconds.push(now() - start);
  }
  return milliseconds;
}

/** Median of a list of at least one number. @example medianOf([3, 1, 2]) // 2 */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
