import type { PlaceFacts } from '@sojourn/data';
import { type Figure, rowsOf, type Table } from '@sojourn/engine/core';
import { securityTracer } from './trace-security.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Where the rows of a step lie in a place's facts. */
const tablesByName = {
  stocks_by_origin: 'stocksAbroad',
  stocks_by_destination: 'stocksHere',
  displaced_by_origin: 'displacedFrom',
  displaced_by_asylum: 'displacedHere',
  solutions: 'solutions',
  decisions: 'decisions',
  new_applications: 'applications',
  hazards: 'hazards',
  unrwa: 'unrwa',
  remittances: 'remittancesIn',
  remittances_sent: 'remittancesOut',
} as const satisfies Record<string, keyof PlaceFacts>;

const inNeed = ['refugees', 'asylum_seekers', 'other_in_need'];
/** Names that the brief gives to hazards, as the source has them. */
const hazardNames: Readonly<Record<string, string>> = {
  flooding: 'flood',
  'sea surge': 'wave action',
};

/** Steps that the brief took; all others were taken by the source before. */
const ownStep =
  /^(sum of |least of |median of |(?:first|third) quartile of |count of |human security |-?[\d.e+-]+ [×÷−] )/;

/** Checks figures of a brief against the rows they say they come from, by code of its own. */
export interface Tracer {
  /** Why the figure cannot be traced, or null where it can. */
  breach(figure: Figure): string | null;
}

function numbersIn(tables: readonly Table[]): Set<number> {
  const all = new Set<number>();
  for (const { columns } of tables) {
    for (const column of Object.values(columns)) {
      if (column.kind === 'text') continue;
      for (const value of column.values) if (!Number.isNaN(value)) all.add(Math.abs(value));
    }
  }
  return all;
}

/** A cell that holds a number, else null. */
function numberIn(cell: Row[string] | undefined): number | null {
  return typeof cell === 'number' && !Number.isNaN(cell) ? cell : null;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function matches(row: Row, key: string, wanted: string, doubtful: ReadonlySet<string>): boolean {
  if (key === 'year' && wanted.includes('..')) {
    const [from, to] = wanted.split('..').map(Number);
    return Number(row.year) >= from! && Number(row.year) <= to!;
  }
  if (key === 'sex') return !doubtful.has(`${row.origin} ${row.destination}`);
  if (wanted.startsWith('none of ')) return !wanted.slice(8).split(' ').includes(String(row[key]));
  if (key === 'hazard') {
    return String(row.hazard).toLowerCase() === (hazardNames[wanted] ?? wanted);
  }
  return String(row[key]) === wanted;
}

/** A tracer over the facts of one place. */
export function tracer(facts: PlaceFacts): Tracer {
  const tables = Object.values(facts).filter(
    (value): value is Table => typeof value === 'object' && value !== null && 'columns' in value,
  );
  const known = numbersIn(tables);
  const doubtful = new Set(
    rowsOf(facts.stockChecks)
      .filter(({ check }) => check !== 'scaled')
      .map(({ origin, destination }) => `${origin} ${destination}`),
  );
  const rows = new Map<string, Row[]>();
  const rowsNamed = (name: keyof typeof tablesByName): Row[] => {
    const read = rows.get(name) ?? rowsOf(facts[tablesByName[name]]);
    rows.set(name, read);
    return read;
  };

  /** `instead` is the column of rows that have no number in the first one. */
  const sumOfRows = (table: string, column: string, where: string, instead = column): number => {
    const conditions = where.split(', ').map((part) => part.split('=') as [string, string]);
    const kind = conditions.find(([key]) => key === 'kind')?.[1] ?? '';
    const isSent = table === 'remittances' && where.startsWith(`sender=${facts.place.code}`);
    return rowsNamed((isSent ? 'remittances_sent' : table) as keyof typeof tablesByName)
      .filter((row) => conditions.every(([key, wanted]) => matches(row, key, wanted, doubtful)))
      .filter((row) => !(inNeed.includes(kind) && row.origin === row.asylum))
      .reduce((sum, row) => sum + Number(numberIn(row[column]) ?? row[instead] ?? 0), 0);
  };

  const scores = securityTracer(facts);

  /** The value that a step says it gives, or a reason why it gives none. */
  const resultOf = (step: string, made: ReadonlySet<number>): number | string => {
    const operand = (text: string): number => {
      const value = Number(text);
      return known.has(Math.abs(value)) || made.has(value) ? value : Number.NaN;
    };
    if (step.startsWith('human security ')) return scores(step);
    const ofRows = /^sum of \d+ rows of (\w+)\.(\w+) where (.*)$/.exec(step);
    if (ofRows) return sumOfRows(ofRows[1]!, ofRows[2]!, ofRows[3]!);
    const least = /^least of \d+ rows of (\w+)\.(\w+) where (.*)$/.exec(step);
    if (least) return sumOfRows(least[1]!, `${least[2]!}_low`, least[3]!, least[2]!);
    const plus = /^sum of ((?:[\d.e+-]+ [a-z_]+(?: \+ )?)+)$/.exec(step);
    if (plus)
      return plus[1]!.split(' + ').reduce((sum, part) => sum + operand(part.split(' ')[0]!), 0);
    const change = /^100 × \((\S+) − (\S+)\) ÷ (\S+)$/.exec(step);
    if (change) {
      const [a, b, c] = change.slice(1).map(operand);
      return (100 * (a! - b!)) / c!;
    }
    const product = /^(\d+) × (\S+) ÷ (\S+)$/.exec(step);
    if (product) return (Number(product[1]) * operand(product[2]!)) / operand(product[3]!);
    const part = /^(\d+) × (\S+) ÷ \((\S+) \+ (\S+)\)$/.exec(step);
    if (part) {
      const [of, rest, again] = part.slice(2).map(operand);
      return of === again ? (Number(part[1]) * of!) / (rest! + of!) : `no part of ${step}`;
    }
    const saving = /^(\S+) ÷ \(1 − (\S+) ÷ 100\) × \((\S+) − (\S+)\) ÷ 100$/.exec(step);
    if (saving) {
      const [money, cost, again] = saving.slice(1, 4).map(operand);
      const goal = Number(saving[4]);
      if (cost !== again || goal !== 3) return `no saving of ${step}`;
      return (money! / (1 - cost! / 100)) * ((cost! - goal) / 100);
    }
    const ratio = /^(\S+) ÷ (\S+)$/.exec(step);
    if (ratio) return operand(ratio[1]!) / operand(ratio[2]!);
    const difference = /^(\S+) − (\S+)$/.exec(step);
    if (difference) return operand(difference[1]!) - operand(difference[2]!);
    return `unknown step: ${step}`;
  };

  return {
    breach({ value, origin }) {
      if (value === null) return 'no value';
      const steps = origin.steps.filter((step) => ownStep.test(step));
      const last = steps.at(-1);
      if (last === undefined || /^(median|(first|third) quartile) of /.test(last)) {
        return known.has(Math.abs(value)) ? null : `${value} is not in the facts`;
      }
      const counted = /^count of (\d+) treaties that/.exec(last)?.[1];
      if (counted !== undefined) return value === Number(counted) ? null : `${value} of ${counted}`;
      if (last.startsWith('count of ')) {
        const bound = rowsOf(facts.treaties).filter((row) => row.bound).length;
        return value <= bound ? null : `${value} of ${bound} treaties`;
      }
      const made = new Set<number>();
      for (const step of steps) {
        const given = resultOf(step, made);
        if (typeof given === 'string') return given;
        made.add(given);
        if (step === last && !near(given, value)) return `${step} gives ${given}, not ${value}`;
      }
      return null;
    },
  };
}
