import { type Issue, isSojournError } from '../../core/index.ts';
import { testSupport } from '../balance/support.ts';
import { balanceTable } from '../balance/two-way.ts';
import type { Account, AccountOptions, Contradiction } from '../contract.ts';
import { contradictionError, placesFinding } from './findings.ts';
import { columnSums, rowSums } from './sums.ts';

/** Both tables with the same number of people of each birthplace. */
export interface Matched {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly left: Float64Array;
  readonly entered: Float64Array;
  readonly marginError: number;
  readonly factors?: NonNullable<Account['factors']>;
  readonly issues: readonly Issue[];
}

/** Moves targets so that a contradiction is gone: the sum of all stays. */
function moveTargets(
  targets: Float64Array,
  capacity: Float64Array,
  { rows, columns }: Contradiction,
): void {
  const [inside, filled] = [new Set(rows), new Set(columns)];
  const sums = { in: 0, out: 0, inRoom: 0, outRoom: 0 };
  targets.forEach((target, k) => {
    sums[inside.has(k) ? 'in' : 'out'] += target;
    sums[filled.has(k) ? 'inRoom' : 'outRoom'] += capacity[k]!;
  });
  const within = sums.inRoom / sums.in;
  const beyond = sums.outRoom / sums.out;
  targets.forEach((target, k) => {
    targets[k] = target * (inside.has(k) ? within : beyond);
  });
}

const mostMoves = 40;

/** Targets that both tables can meet, with those that had to be moved. */
function settledTargets(from: Float64Array, to: Float64Array, asked: Float64Array) {
  const n = asked.length;
  const targets = Float64Array.from(asked);
  const sides = [from, to].map((table) => ({ table, columns: columnSums(table, n) }));
  for (let move = 0; move < mostMoves; move++) {
    let settled = true;
    for (const { table, columns } of sides) {
      const support = testSupport(table, targets, columns);
      if (support.feasible) continue;
      moveTargets(targets, columns, support.contradiction);
      settled = false;
    }
    if (settled) break;
  }
  return targets;
}

function balanceBoth(
  codes: readonly string[],
  from: Float64Array,
  to: Float64Array,
  targets: Float64Array,
  { near, tolerance }: AccountOptions,
): Matched {
  const n = codes.length;
  const balance = (table: Float64Array, factors: Float64Array | undefined) =>
    balanceTable(table, targets, columnSums(table, n), {
      ...(factors ? { near: factors } : {}),
      ...(tolerance === undefined ? {} : { tolerance }),
    });
  const a = balance(from, near?.factors?.from);
  const b = balance(to, near?.factors?.to);
  if (a.contradiction) throw contradictionError(codes, 'at the start', a.contradiction);
  if (b.contradiction) throw contradictionError(codes, 'at the end', b.contradiction);
  const emptied = [...new Set([...a.forced, ...b.forced].map((cell) => Math.floor(cell / n)))];
  return {
    from: a.cells,
    to: b.cells,
    left: new Float64Array(n * n),
    entered: new Float64Array(n * n),
    marginError: Math.max(a.error, b.error),
    factors: { from: a.factors, to: b.factors },
    issues: placesFinding(
      codes,
      emptied,
      'cells of these birthplaces had to be emptied to meet the totals',
      'the totals are met',
    ),
  };
}

/** Both tables get the mean of their birthplace totals, columns keep theirs. */
function close(
  codes: readonly string[],
  from: Float64Array,
  to: Float64Array,
  options: AccountOptions,
): Matched {
  const n = codes.length;
  const { contradictions = 'stop' } = options;
  const [before, after] = [rowSums(from, n), rowSums(to, n)];
  const targets = before.map((value, k) => (value + after[k]!) / 2);
  try {
    return balanceBoth(codes, from, to, targets, options);
  } catch (error) {
    if (contradictions === 'stop' || !isSojournError(error)) throw error;
    if (error.code !== 'flows.contradiction') throw error;
    const settled = settledTargets(from, to, targets);
    const matched = balanceBoth(codes, from, to, settled, options);
    const moved = [...targets.keys()].filter(
      (k) => Math.abs(settled[k]! - targets[k]!) > 1e-6 * targets[k]!,
    );
    const most = Math.max(...moved.map((k) => Math.abs(settled[k]! - targets[k]!)));
    const found = placesFinding(
      codes,
      moved,
      `birthplace totals contradicted the tables and were moved, by up to ${Math.round(most)} people`,
      'the totals of residences are met',
    );
    return { ...matched, issues: [...matched.issues, ...found] };
  }
}

/** Spreads an amount for each row over its cells like `like`. */
function spreadRows(like: Float64Array, n: number, amounts: Float64Array): Float64Array {
  const sums = rowSums(like, n);
  const out = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    if (amounts[k] === 0 || sums[k] === 0) continue;
    for (let j = 0; j < n; j++) out[k * n + j] = (like[k * n + j]! * amounts[k]!) / sums[k]!;
  }
  return out;
}

/** The surplus of a birthplace leaves or enters; rows that are empty on one side go whole. */
function open(
  codes: readonly string[],
  from: Float64Array,
  to: Float64Array,
  paper: boolean,
): Matched {
  const n = codes.length;
  const [before, after] = [rowSums(from, n), rowSums(to, n)];
  const leaving = before.map((value, k) => Math.max(0, value - after[k]!));
  const entering = before.map((value, k) => Math.max(0, after[k]! - value));
  const like = (own: Float64Array, other: Float64Array, sums: Float64Array) =>
    paper
      ? own
      : other.map((value, cell) => (sums[Math.floor(cell / n)] === 0 ? own[cell]! : value));
  const left = spreadRows(like(from, to, after), n, leaving);
  const entered = spreadRows(like(to, from, before), n, entering);
  const stay = from.map((value, cell) => value - left[cell]!);
  const came = to.map((value, cell) => value - entered[cell]!);
  const scale = 1e-9;
  const below = [...codes.keys()].filter((k) =>
    [stay, came].some((table) => table.subarray(k * n, k * n + n).some((value) => value < -scale)),
  );
  const issues = placesFinding(
    codes,
    below,
    'the rule open leaves fewer than 0 people of these birthplaces somewhere',
    'the rule open-dr does not',
  );
  return { from: stay, to: came, left, entered, marginError: 0, issues };
}

/**
 * Gives both tables the same number of people of each birthplace.
 *
 * @param from n × n: the start less deaths
 * @param to n × n: the end less births
 * @throws SojournError `flows.contradiction` naming the birthplaces whose totals cannot be met
 * @example matchBirthplaces(codes, from, to, {})
 */
export function matchBirthplaces(
  codes: readonly string[],
  from: Float64Array,
  to: Float64Array,
  options: AccountOptions,
): Matched {
  const { birthplaces = 'closed' } = options;
  if (birthplaces === 'closed') return close(codes, from, to, options);
  return open(codes, from, to, birthplaces === 'open-dr');
}
