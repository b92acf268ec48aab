import type { MatrixInput } from '@sojourn/engine/economy';

/** The rule of Ratha and Shaw as a plain program: a row an object, `Math.pow`, a map of sums. */
export function naiveMatrix({
  receiver,
  sender,
  stock,
  income,
  total,
  beta,
}: MatrixInput): readonly number[] {
  const rows = Array.from(receiver, (i, k) => {
    const [home, host] = [income[i]!, income[sender[k]!]!];
    const rate = host <= home ? home : home + (host - home) ** beta;
    return { i, weight: stock[k]! * rate };
  });
  const sums = new Map<number, number>();
  for (const { i, weight } of rows) sums.set(i, (sums.get(i) ?? 0) + weight);
  return rows.map(({ i, weight }) => (total[i]! * weight) / (sums.get(i) ?? 1));
}
