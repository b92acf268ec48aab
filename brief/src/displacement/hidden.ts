/** Simulated counts under this are not told. */
export const least = 10;

/** What stands for a count that is not told, and for what would tell one. */
export const few = '< 10';
export const untold = 'not told';

/** Whether a simulated count is so small that it is not told. */
export const isHidden = (persons: number) => persons > 0 && persons < least;

/** A simulated count as it may be told, in whole persons. @example told(3.2) // '< 10' */
export function told(persons: number): number | string {
  if (!Number.isFinite(persons)) return '';
  return isHidden(persons) ? few : Math.round(persons);
}

/** The same, not rounded. */
export const toldExactly = (persons: number): number | string =>
  isHidden(persons) ? few : persons;

/** A root mean square error in whole persons: exact, it tells the only hidden day of a camp. */
export const toldError = (persons: number): number => Math.round(persons);

/** Two ends between which a number lies. */
export type Ends = readonly [low: number, high: number];

/** Where a count lies by what is told of it. */
const endsOf = (persons: number): Ends => (isHidden(persons) ? [0, least] : [persons, persons]);

function addedUp(ends: readonly Ends[]): Ends {
  return ends.reduce<Ends>(([low, high], [from, to]) => [low + from, high + to], [0, 0]);
}

function rangeText(low: number, high: number): string {
  return low === 0 ? `< ${Math.round(high)}` : `${Math.round(low)} to ${Math.round(high)}`;
}

/**
 * The total of counts, made of what is told of them: where some are hidden it is the range in
 * which it lies. An exact total would tell the hidden one.
 *
 * @example toldTotal([120, 3.2, 40]) // '160 to 170'
 */
export function toldTotal(counts: readonly number[]): number | string {
  const [low, high] = addedUp(counts.map(endsOf));
  return low === high ? told(low) : rangeText(low, high);
}

/** Whether the total of counts would tell one that is hidden. */
export const wouldTell = (counts: readonly number[]) => counts.some(isHidden);

/** The count before and after a change, and the mean difference. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** A difference of told counts: whole persons, few with their sign only. @example toldChange(-3) // '- < 10' */
export function toldChange(persons: number): number | string {
  if (!Number.isFinite(persons)) return '';
  if (Math.abs(persons) < 1e-9) return 0;
  if (Math.abs(persons) >= least) return Math.round(persons);
  return `${persons > 0 ? '+' : '-'} ${few}`;
}

function differenceEnds({ before, after, difference }: Change): Ends {
  if (!isHidden(before) && !isHidden(after)) return [difference, difference];
  const [[low, high], [from, to]] = [endsOf(before), endsOf(after)];
  return [from - high, to - low];
}

/**
 * The difference that changes make together, made of what is told of their counts: a range where
 * one of these is hidden.
 *
 * @example toldDifference([{ before: 500, after: 4, difference: -496 }]) // '-500 to -490'
 */
export function toldDifference(changes: readonly Change[]): number | string {
  const [low, high] = addedUp(changes.map(differenceEnds));
  if (low === high) return toldChange(low);
  if (low === 0 && high === least) return toldChange(1);
  if (low === -least && high === 0) return toldChange(-1);
  return `${Math.round(low)} to ${Math.round(high)}`;
}

/** The values that a hidden count may have, for someone who knows the sum of all that are not told. */
function possible(unknown: readonly Ends[], at: number, sum: number): Ends {
  const [low, high] = unknown[at]!;
  const [least, most] = addedUp(unknown.filter((_, other) => other !== at));
  return [Math.max(low, sum - most), Math.min(high, sum - least)];
}

/** Hidden counts may be told no closer than this, persons. */
const closest = 1;

function isSafe(row: readonly number[], held: ReadonlySet<number>): boolean {
  const cells = [...held];
  const unknown = cells.map((cell): Ends => {
    return isHidden(row[cell]!) ? [0, least] : [least, Number.POSITIVE_INFINITY];
  });
  const sum = cells.reduce((total, cell) => total + row[cell]!, 0);
  return cells.every((cell, at) => {
    if (!isHidden(row[cell]!)) return true;
    const [low, high] = possible(unknown, at, sum);
    return high - low > closest;
  });
}

/**
 * The counts of a row whose total is told elsewhere: beside the hidden ones the smallest others are
 * held back, as many as it takes that no hidden one follows from the total; all, where that does
 * not help.
 *
 * @example toldRow([700, 4, 30]) // [700, '< 10', 'not told']
 */
export function toldRow(row: readonly number[]): (number | string)[] {
  const held = new Set([...row.keys()].filter((cell) => isHidden(row[cell]!)));
  const others = [...row.keys()]
    .filter((cell) => row[cell]! >= least)
    .sort((a, b) => row[a]! - row[b]!);
  for (const next of others) {
    if (isSafe(row, held)) break;
    held.add(next);
  }
  if (!isSafe(row, held)) return row.map(() => untold);
  return row.map((persons, cell) => {
    if (!held.has(cell)) return persons;
    return isHidden(persons) ? few : untold;
  });
}
