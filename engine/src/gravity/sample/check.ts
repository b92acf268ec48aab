import { checkLength, SojournError } from '../../core/index.ts';
import type { Design } from '../contract.ts';

function refuse(field: string, row: number, got: number, expected: string): never {
  throw new SojournError({
    code: 'argument.range',
    where: { field: `${field}, row ${row + 1}` },
    got: String(got),
    expected,
  });
}

function checkColumn(field: string, column: Float64Array, least: number, expected: string): void {
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (!(value >= least && value < Infinity)) refuse(field, row, value, expected);
  }
}

/** Checks lengths and ranges of a design. @throws SojournError `argument.shape`, `argument.range` */
export function checkDesign(design: Design): void {
  const { y, x, names, weights, offset, fixedEffects, family, response } = design;
  checkLength('names', names.length, x.length);
  const poisson = family === 'poisson';
  checkColumn(response, y, poisson ? 0 : -Number.MAX_VALUE, poisson ? 'zero or more' : 'a number');
  x.forEach((column, at) => {
    checkLength(names[at]!, column.length, y.length);
    checkColumn(names[at]!, column, -Number.MAX_VALUE, 'a number');
  });
  if (weights) {
    checkLength('weights', weights.length, y.length);
    checkColumn('weights', weights, Number.MIN_VALUE, 'more than zero');
  }
  if (offset) {
    checkLength('offset', offset.length, y.length);
    checkColumn('offset', offset, -Number.MAX_VALUE, 'a number');
  }
  for (const { name, codes, labels } of fixedEffects) {
    checkLength(name, codes.length, y.length);
    for (let row = 0; row < codes.length; row++) {
      if (!(codes[row]! >= 0 && codes[row]! < labels.length)) {
        refuse(name, row, codes[row]!, `a code below ${labels.length}`);
      }
    }
  }
}
