import type { Line } from './line.ts';

/** Below this part of all, a corridor is folded into the rest; CSV and JSON have every one. */
const shownFrom = 0.01;

const isCorridor = ({ id }: Line) => id.startsWith('from.');

function restOf(small: readonly Line[]): readonly Line[] {
  const [first] = small;
  if (!first) return [];
  const sum = (of: (line: Line) => number | null) =>
    small.reduce((total, line) => total + (of(line) ?? 0), 0);
  const rest = {
    ...first,
    id: 'from.rest',
    what: `     ${small.length} other places together, each under 1 %`,
    value: sum(({ value }) => value),
    low: null,
    high: null,
    note: '',
  };
  return [rest];
}

/**
 * What the text shows of many corridors: those of 1 % or more and counted ones, the others together,
 * and the names of those withheld with the reason.
 */
export function folded(lines: readonly Line[]): {
  readonly shown: readonly Line[];
  readonly withheld: string;
} {
  const told = lines.filter(({ value }) => value !== null);
  const total = told.filter(isCorridor).reduce((sum, { value }) => sum + value!, 0);
  const isSmall = (line: Line) => isCorridor(line) && line.value! < shownFrom * total;
  const hidden = lines.filter(({ value }) => value === null);
  const names = hidden.map(({ what }) => what.slice(5)).join(', ');
  const [first] = hidden;
  return {
    shown: [...told.filter((line) => !isSmall(line)), ...restOf(told.filter(isSmall))],
    withheld: first ? `  · ${first.note} ${names}.\n\n` : '',
  };
}
