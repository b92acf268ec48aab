import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { effects, settings } from './index.ts';

const room = join(repositoryRoot(), 'engine/src/economy');

/** Solvers and years; anything else is an effect or a setting. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'mobility/settle.ts': ['60_000', '0.45', '0.35', '1.5', '1.6'],
  'mobility/regions.ts': ['1977', '1998', '2001'],
  'mobility/headlines.ts': ['1977', '1998'],
};

/** Counts, months of a year, per cent, and powers of ten for units and tolerances. */
const everywhere = /^([0-4]|12|10+|1e-?\d+|0\.0*1)$/;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => !name.includes('testing/') && !name.startsWith('effects/'))
    .sort();
}

/** Code without comments, strings, words of templates, and limits of input. */
function codeOf(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/\bcheck(Range|Integer)\([^)]*\)/g, '')
    .replace(/'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/`(?:\\.|[^`\\])*`/g, (text) => (text.match(/\$\{[^}]*\}/g) ?? []).join(' '));
}

function numbersIn(source: string): string[] {
  return codeOf(source).match(/(?<![\w.])\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?(?![\w])/g) ?? [];
}

function looseNumbers(source: string, file: string): string[] {
  const here = new Set(allowed[file] ?? []);
  return numbersIn(source).filter((text) => !everywhere.test(text) && !here.has(text));
}

describe('every coefficient of the economy room has an id in the register', () => {
  test.each(sourceFiles(room))('%s', (file) => {
    expect(looseNumbers(readFileSync(join(room, file), 'utf8'), file)).toEqual([]);
  });
  test.each(Object.entries(allowed))(
    '%s has the numbers that are allowed there',
    (file, numbers) => {
      const found = new Set(numbersIn(readFileSync(join(room, file), 'utf8')));
      expect(numbers.filter((number) => !found.has(number))).toEqual([]);
    },
  );
  test('the scan finds a coefficient where there is one, and none in words', () => {
    expect(looseNumbers('const share = 0.75 * x; // 0.3', 'x.ts')).toEqual(['0.75']);
    expect(looseNumbers("say('0.75'); /* 0.2 */ y = a1 + 1;", 'x.ts')).toEqual([]);
    expect(looseNumbers('`$' + '{0.15 * x} and 0.4`', 'x.ts')).toEqual(['0.15']);
  });
  test('every id that code reads is there', () => {
    const known = new Set([...effects, ...settings].map(({ id }) => id));
    const read = sourceFiles(room).flatMap((file) => [
      ...readFileSync(join(room, file), 'utf8').matchAll(
        /\b(?:effect|setting|sizeOf|rangeOf)\('([^']+)'/g,
      ),
    ]);
    expect(read.length).toBeGreaterThan(10);
    for (const [, id] of read) expect(known.has(id ?? ''), id).toBe(true);
  });
});
