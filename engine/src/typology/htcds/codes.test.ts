import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definedCode, findCode, findCodes, htcdsLists, labelOf } from './codes.ts';
import countryFile from './countries.json' with { type: 'json' };
import { folded } from './fold.ts';

const all = Object.entries(htcdsLists).flatMap(([list, codes]) =>
  codes.map(({ code, label }) => [list, code, label] as const),
);

describe('codes', () => {
  test.each(all)(
    '%s: %s is found by code and label in any case and spacing',
    (list, code, label) => {
      for (const text of [
        code,
        label,
        label.toUpperCase(),
        ` ${label}\u00A0`,
        code.toLowerCase(),
      ]) {
        expect(findCode(list, text)).toBe(code);
      }
    },
  );

  test('no two codes of a list are spelled alike', () => {
    for (const codes of Object.values(htcdsLists)) {
      expect(new Set(codes.map(({ code }) => folded(code))).size).toBe(codes.length);
      expect(new Set(codes.map(({ label }) => folded(label))).size).toBe(codes.length);
    }
  });

  test('no name means two countries, and all three spellings mean one', () => {
    const names = new Map<string, string>();
    for (const { code, label, alpha3, also = [] } of countryFile.countries as readonly {
      code: string;
      label: string;
      alpha3?: string;
      also?: string[];
    }[]) {
      for (const name of [code, label, alpha3 ?? code, ...also]) {
        expect(names.get(folded(name)) ?? code).toBe(code);
        names.set(folded(name), code);
        expect(findCode('country', name)).toBe(code);
      }
    }
    expect(countryFile.countries).toHaveLength(249);
  });

  test('names of the field definitions mean the code of the list', () => {
    const find = (text: string) => findCode('methods_of_control', text);
    expect(find('MethodsOfControlPsychoactiveSubstances')).toBe('PsychoactiveSubstance');
    expect(find('MethodsOfControlThreatOfLawEnforcement')).toBe('ThreatsLawEnforcement');
    expect(find('MethodsOfControlDebtBondage')).toBe('DebtBondage');
    expect(find('MethodsOfControlRestrictsMovement')).toBeUndefined();
    expect(definedCode('methods_of_control', 'MethodsOfControlRestrictsMovement')).toBe(
      'RestrictsMovement',
    );
    expect(definedCode('methods_of_control', 'Nonsense')).toBeUndefined();
  });
});

describe('several picks in one cell', () => {
  test('come back in their order, whatever semicolons and commas the labels hold', () => {
    const lists = ['industry', 'methods_of_control', 'type_of_exploitation'] as const;
    fc.assert(
      fc.property(
        fc
          .constantFrom(...lists)
          .chain((list) =>
            fc.tuple(
              fc.constant(list),
              fc.uniqueArray(fc.constantFrom(...htcdsLists[list]!.map(({ code }) => code))),
            ),
          ),
        ([list, codes]) => {
          const labels = codes.map((code) => labelOf(list, code)).join('; ');
          expect(findCodes(list, labels, 'semicolon')).toEqual({ codes, unread: [] });
          expect(findCodes(list, codes.join(' '), 'space')).toEqual({ codes, unread: [] });
        },
      ),
    );
  });

  test('keep what means none, beside what does', () => {
    expect(
      findCodes('methods_of_control', 'Debt bondage; locked in at night', 'semicolon'),
    ).toEqual({ codes: ['DebtBondage'], unread: ['locked in at night'] });
    expect(findCodes('methods_of_control', 'DebtBondage  LockedIn', 'space')).toEqual({
      codes: ['DebtBondage'],
      unread: ['LockedIn'],
    });
  });

  test('prose that happens to hold a label is no pick', () => {
    const prose = 'she spoke of debt bondage';
    expect(findCodes('methods_of_control', prose, 'semicolon')).toEqual({
      codes: [],
      unread: [prose],
    });
  });
});
