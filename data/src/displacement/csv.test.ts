import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOfLine, fleeTable } from './csv.ts';

describe('a file of FLEE', () => {
  test('has its header in the first comment, rows with their lines', () => {
    const { header, rows } = fleeTable('a.csv', '\uFEFF#name, km\r\n\r\n# note\r\n A , 3\r\n');
    expect(header).toEqual(['name', 'km']);
    expect(rows).toEqual([{ row: 4, cells: ['A', '3'] }]);
  });

  test('may be separated by semicolons or tabs where it has no comma', () => {
    for (const sign of [';', '\t']) {
      const { header, rows } = fleeTable('a.csv', `#name${sign}km\nA${sign}3\n`);
      expect(header).toEqual(['name', 'km']);
      expect(rows[0]!.cells).toEqual(['A', '3']);
    }
    expect(fleeTable('a.csv', 'A;B,3\n').rows[0]!.cells).toEqual(['A;B', '3']);
  });

  test('keeps separators and quotes inside quotes', () => {
    expect(cellsOfLine('"a, ""b""",2')).toEqual(['a, "b"', '2']);
  });

  test('gives back any cells that were quoted', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, '').trim());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const line = cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        expect(cellsOfLine(line)).toEqual(cells);
      }),
    );
  });
});
