import { figure, origin, year } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { changeOf } from '../compute/derive.ts';
import { differenceOf, quotient, shareOf } from '../compute/index.ts';
import { quotientOf } from './quotient.ts';

const source = origin('a', '1', 'CC0', 'people');
const people = (value: number) => figure(value, year(2020), source);

const step = '1000 × 20 ÷ (60 + 20)';
const amongAll = { ...people(250), origin: { ...source, steps: [step] } };

/** A spreadsheet in four functions. */
function evaluate(formula: string, part: number, whole: number): number {
  const [a, b] = [`(${part})`, `(${whole})`];
  return Number(new Function(`return ${formula.replace(/P/g, a).replace(/W/g, b)}`)());
}

describe('the formula behind a figure', () => {
  test.each([
    ['a share', shareOf(people(3), people(12))],
    ['a rate', quotient(people(3), people(12_000), 1000, 'per 1,000')],
    ['a ratio', quotient(people(12), people(3), 1, 'ratio')],
    ['a rise', changeOf(people(100), people(150)).change],
    ['a fall', changeOf(people(150), people(100)).change],
    ['a part of itself and another', amongAll],
    ['a difference', differenceOf(people(10), people(4))],
  ])('gives the value of %s', (_, made) => {
    const found = quotientOf(made);
    expect(found).not.toBeNull();
    const { part = 0, whole = 0 } = found ?? {};
    expect(evaluate(found?.formula('P', 'W') ?? '', part, whole)).toBeCloseTo(made.value ?? 0, 9);
  });

  test('is none where the last step is another, or does not give the value', () => {
    expect(quotientOf(people(4))).toBeNull();
    const share = shareOf(people(3), people(12));
    expect(quotientOf({ ...share, value: 26 })).toBeNull();
    const steps = [...share.origin.steps, 'rounded'];
    expect(quotientOf({ ...share, origin: { ...share.origin, steps } })).toBeNull();
  });
});
