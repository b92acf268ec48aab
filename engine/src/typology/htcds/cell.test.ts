import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellReading, readCell } from './cell.ts';
import type { RawCell } from './contract.ts';
import { fieldOf, htcdsFields } from './fields.ts';

const style = { between: 'semicolon', epoch: 1900 } as const;
const read = (code: string, raw: RawCell): CellReading => readCell(fieldOf(code)!, raw, style);

describe('a cell', () => {
  test('that is blank says nothing, in whatever field', () => {
    for (const field of htcdsFields) {
      for (const blank of [null, '', '  ', '\u00A0']) {
        expect(readCell(field, blank, style)).toEqual({ kept: [], issues: [] });
      }
    }
  });

  test('is never dropped: it has a value or is kept, and what is kept is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...htcdsFields),
        fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()),
        (field, raw) => {
          fc.pre(String(raw).trim() !== '');
          const { value, kept, issues } = readCell(field, raw, style);
          expect(value !== undefined || kept.length > 0).toBe(true);
          if (kept.length > 0) expect(issues.some(({ code }) => code === 'cell.kept')).toBe(true);
        },
      ),
    );
  });

  test('with an unknown code becomes Other where there is one, else stays without a code', () => {
    expect(read('vic_MethodsOfControl', 'Hypnosis')).toMatchObject({
      value: ['Other'],
      kept: [{ field: 'vic_MethodsOfControl', raw: 'Hypnosis' }],
    });
    const gender = read('prs_Gender', 'unclear');
    expect(gender.value).toBeUndefined();
    expect(gender.kept).toEqual([{ field: 'prs_Gender', raw: 'unclear' }]);
  });

  test('dates: serial number, ISO, the clear way round; an unclear one is not guessed', () => {
    expect(read('prs_Birthdate', 36526).value).toBe('2000-01-01');
    expect(read('prs_Birthdate', '36526').value).toBe('2000-01-01');
    expect(read('prs_Birthdate', '2000-01-01').value).toBe('2000-01-01');
    expect(read('prs_Birthdate', '25/12/2000').value).toBe('2000-12-25');
    expect(read('prs_Birthdate', '03/04/2000')).toMatchObject({
      kept: [{ raw: '03/04/2000' }],
      issues: [{ code: 'cell.kept' }],
    });
  });

  test.each([
    [true, true],
    ['FALSE', false],
    ['Yes', true],
    [1, true],
    ['no', false],
  ])('consent %s is %s', (raw, value) => expect(read('con_Consent', raw).value).toBe(value));

  test('an unclear consent is no consent', () => {
    expect(read('con_Consent', 'maybe').value).toBeUndefined();
    expect(read('con_Consent', 'x').value).toBeUndefined();
  });

  test('numbers out of range, languages and coordinates', () => {
    expect(read('vic_AgeWhenTrafficked', 17).value).toBe(17);
    expect(read('vic_AgeWhenTrafficked', -1).kept).toHaveLength(1);
    expect(read('vic_AgeWhenTrafficked', 'about 15').kept).toHaveLength(1);
    expect(read('prs_PrimaryLanguage', 'BEN').value).toBe('ben');
    expect(read('prs_PrimaryLanguage', 'Bangla').kept).toHaveLength(1);
    expect(read('hte_Longitude', '-90.5').value).toBe(-90.5);
    expect(read('hte_Longitude', '400').kept).toHaveLength(1);
  });

  test('a text that would run as a formula stays text, with a note; a phone number needs none', () => {
    expect(read('prs_FirstName', '=HYPERLINK("x")')).toMatchObject({
      value: '=HYPERLINK("x")',
      issues: [{ code: 'cell.formula', severity: 'note' }],
    });
    expect(read('prs_MobilePhone', '+880 1711 000000').issues).toEqual([]);
  });
});
