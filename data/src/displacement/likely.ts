const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Letters to change, add, take out or swap with their neighbour to make one word of the other. */
function apart(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const [row, next] = [rows[i - 1]!, [i]];
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = isSwap ? rows[i - 2]![j - 2]! + 1 : change;
      next.push(Math.min(change, swap, row[j]! + 1, next[j - 1]! + 1));
    }
    rows.push(next);
  }
  return rows[one.length]![other.length]!;
}

/**
 * The known name most like an unknown one: the same letters aside from case and marks, else one
 * letter off, in long words two, else the same start; null where none is like it.
 *
 * @example likely('Tonw', ['Zone', 'Town']) // 'Town'
 */
export function likely(name: string, names: Iterable<string>): string | null {
  const wanted = plain(name);
  if (wanted === '') return null;
  const all = [...names].map((one) => ({ one, letters: plain(one) }));
  const most = wanted.length > 5 ? 2 : wanted.length > 2 ? 1 : 0;
  const near = all
    .map(({ one, letters }) => ({ one, off: apart(wanted, letters) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off);
  const start = wanted.length > 3 ? wanted.slice(0, 4) : null;
  const same = all.find(({ letters }) => start !== null && letters.startsWith(start));
  return near[0]?.one ?? same?.one ?? null;
}
