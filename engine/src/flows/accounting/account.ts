import { checkLength, type Issue, SojournError } from '../../core/index.ts';
import type { Account, AccountOptions, FlowInput } from '../contract.ts';
import { matchBirthplaces } from './birthplaces.ts';
import { closeDeducted, closeWorld } from './closure.ts';
import { birthTable, deathTable } from './deduct.ts';
import { checkInput, requirePeople } from './findings.ts';
import { raiseNativeBorn } from './native-born.ts';
import { minus, totalOf } from './sums.ts';

function requireNumbers(field: string, values: Float64Array, codes: readonly string[]): void {
  const n = codes.length;
  const square = values.length === n * n;
  const at = values.findIndex((value, cell) => {
    const native = square && Math.floor(cell / n) === cell % n;
    return !Number.isFinite(value) || (value < 0 && !native);
  });
  if (at < 0) return;
  const place = square ? `${codes[Math.floor(at / n)]}, ${codes[at % n]}` : codes[at];
  throw new SojournError({
    code: 'argument.range',
    where: { field: `${field} (${place})` },
    got: String(values[at]),
    expected: 'a number of people',
  });
}

function checkShapes({ codes, start, end, births, deaths }: FlowInput): void {
  const n = codes.length;
  const tables = { start, end };
  for (const [name, table] of Object.entries(tables)) checkLength(name, table.length, n * n);
  for (const [name, list] of Object.entries({ births, deaths })) checkLength(name, list.length, n);
  for (const [name, values] of Object.entries({ start, end, births, deaths })) {
    requireNumbers(name, values, codes);
  }
}

/**
 * Closes the account of two stock tables: makes the native-born a count, the world's growth equal
 * to births less deaths, deducts both, and gives the two tables the same number of people of each
 * birthplace (Abel 2013; Abel & Sander 2014; Abel 2018, International Migration Review 52:3).
 *
 * @param input stocks, births and deaths, in people
 * @param options see {@link AccountOptions}
 * @throws SojournError `argument.shape`, `argument.range` naming the cell, `flows.account` naming
 * birthplace and residence where deaths or births exceed the people there, `flows.contradiction`
 * @example const account = openAccount({ codes, start, end, births, deaths })
 */
export function openAccount(input: FlowInput, options: AccountOptions = {}): Account {
  checkShapes(input);
  const { codes } = input;
  const n = codes.length;
  const { birthplaces = 'closed', closure = 'before' } = options;
  const issues: Issue[] = checkInput(input);
  const start = Float64Array.from(input.start);
  const end = Float64Array.from(input.end);
  raiseNativeBorn(start, n);
  raiseNativeBorn(end, n);
  const natural = totalOf(input.births) - totalOf(input.deaths);
  const closed = birthplaces === 'closed';
  if (closed && closure !== 'after') closeWorld(start, end, n, natural, closure);
  requirePeople(start, codes, 'after the closure of the world', input);
  requirePeople(end, codes, 'after the closure of the world', input);
  const births = birthTable(end, input.births, options.births ?? 'native');
  const deaths = deathTable(input, start, end, options.deaths ?? 'proportion');
  const from = minus(start, deaths);
  const to = minus(end, births);
  if (closed && closure === 'after') {
    closeDeducted(from, to, n);
    from.forEach((value, cell) => {
      start[cell] = value + deaths[cell]!;
      end[cell] = to[cell]! + births[cell]!;
    });
  }
  requirePeople(from, codes, 'after deaths', input);
  requirePeople(to, codes, 'after births', input);
  from.forEach((value, cell) => {
    from[cell] = Math.max(0, value);
    to[cell] = Math.max(0, to[cell]!);
  });
  const matched = matchBirthplaces(codes, from, to, options);
  return { codes, start, end, births, deaths, ...matched, issues: [...issues, ...matched.issues] };
}
