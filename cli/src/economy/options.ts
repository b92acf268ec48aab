import { SojournError } from '@sojourn/engine/core';
import { shareOf } from '../mobility/options.ts';

/** Options that every part reads. */
export interface EconomyOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

function wrong(field: string, got: string, expected: string, remedy: string): SojournError {
  return new SojournError({ code: 'argument.range', where: { field }, got, expected, remedy });
}

/**
 * A number typed as an option, undefined where it is not typed.
 *
 * @throws SojournError `argument.range` naming the option
 * @example numberOf('--wage', '400', 0, 1e7) // 400
 */
export function numberOf<T extends string | undefined>(
  option: string,
  typed: T,
  low: number,
  high: number,
): T extends string ? number : undefined;
export function numberOf(option: string, typed: string | undefined, low: number, high: number) {
  if (typed === undefined) return undefined;
  const text = typed.trim();
  const value = /^[-−]?\d+(\.\d+)?$/.test(text) ? Number(text.replace('−', '-')) : Number.NaN;
  if (value >= low && value <= high) return value;
  const expected = `a number from ${low} to ${high.toLocaleString('en')}`;
  throw wrong(option, typed, expected, `Write a plain number, for example ${option} 2.`);
}

/** A share typed as `40%` or `0.4`, undefined where it is not typed. @throws as `shareOf` */
export function maybeShare(option: string, typed: string | undefined): number | undefined {
  return typed === undefined ? undefined : shareOf(option, typed);
}

/**
 * A relative change typed as `-20%`, `0.1` or `+5 %`; −1 to 1.
 *
 * @throws SojournError `argument.range` naming the option
 * @example changeOf('--size', '-20%') // -0.2
 */
export function changeOf(option: string, typed: string): number {
  const text = typed.trim().replace('−', '-');
  const sign = text.startsWith('-') ? -1 : 1;
  const size = shareOf(option, text.replace(/^[-+]\s*/, ''));
  return size === 0 ? 0 : sign * size;
}

/**
 * Pairs typed as `name=value,name=value`; spaces around them are of no matter.
 *
 * @param names allowed before `=`
 * @throws SojournError `argument.choice` for an unknown or repeated name, `argument.shape` without `=`
 * @example pairsOf('--cover', 'health=40%', ['health']) // Map { 'health' → '40%' }
 */
export function pairsOf(
  option: string,
  typed: string,
  names: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of typed.split(',')) {
    const [name = '', value, ...more] = pair.split('=').map((text) => text.trim());
    if (value === undefined || value === '' || more.length > 0) {
      throw new SojournError({
        code: 'argument.shape',
        where: { field: option },
        got: pair.trim() === '' ? 'nothing' : pair.trim(),
        expected: 'name=value',
        remedy: `Write for example: ${option} ${names[0]}=40%.`,
      });
    }
    if (!names.includes(name) || found.has(name)) {
      const got = found.has(name) ? `${name} twice` : name;
      const expected = found.has(name) ? `${name} once` : names.join(', ');
      throw new SojournError({ code: 'argument.choice', where: { field: option }, got, expected });
    }
    found.set(name, value);
  }
  return found;
}

/** At most one form of output. @throws SojournError `argument.choice` */
export function checkForm({ json, csv }: EconomyOptions): void {
  if (!json || !csv) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'form' },
    got: '--json and --csv',
    expected: 'one of them',
  });
}
