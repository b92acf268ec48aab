import { checkInteger, SojournError } from '../errors/index.ts';

/** Longest array that is accepted. */
export const mostItems = 0x80000000;

/** Throws `argument.range` if a value is NaN: missing values are left out by the caller, by name. */
export function checkNumbers(field: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) {
      throw new SojournError({
        code: 'argument.range',
        where: { field },
        got: `NaN at position ${i}`,
        expected: 'numbers without gaps',
      });
    }
  }
}

/** Throws `argument.shape` unless there are at least `least` values, none of them NaN. */
export function checkSample(field: string, values: ArrayLike<number>, least: number): void {
  if (values.length < least) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field },
      got: `length ${values.length}`,
      expected: `length ${least} or more`,
    });
  }
  checkNumbers(field, values);
}

/** Throws `argument.shape` unless `matrix` holds `rows × columns` numbers. */
export function checkMatrix(
  field: string,
  matrix: ArrayLike<number>,
  rows: number,
  columns: number,
): void {
  checkInteger(`rows of ${field}`, rows, 0, mostItems);
  checkInteger(`columns of ${field}`, columns, 0, mostItems);
  if (matrix.length === rows * columns) return;
  throw new SojournError({
    code: 'argument.shape',
    where: { field },
    got: `length ${matrix.length}`,
    expected: `${rows} × ${columns} = ${rows * columns}`,
  });
}
