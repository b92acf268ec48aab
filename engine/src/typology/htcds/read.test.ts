import { describe, expect, test } from 'vitest';
import { isSojournError } from '../../core/index.ts';
import { readHtcdsGrid } from './read.ts';

const file = 'cases.csv';
const codesOf = (reading: { issues: readonly { code: string }[] }) =>
  reading.issues.map(({ code }) => code);

describe('a table', () => {
  test('with labels in any case', () => {
    const grid = {
      rows: [
        ['GENDER', 'consent'],
        ['non-conforming', 'yes'],
      ],
    };
    const { records, layout } = readHtcdsGrid(grid, file);
    expect(layout).toBe('table');
    expect(records).toMatchObject([
      { id: 'row-2', person: { prs_Gender: 'NonConforming' }, consent: { con_Consent: true } },
    ]);
  });

  test('with names that hold their group, and an identifier of the server', () => {
    const rows = [
      ['a/prs_First_Name', 'a/b/vic_Methods_of_Control', 'meta/instanceID', '__version__'],
      ['Asha', 'DebtBondage FalsePromises', 'uuid:1', 'v1'],
    ];
    const { records, issues, layout } = readHtcdsGrid({ rows }, file);
    expect(layout).toBe('xlsform');
    expect(issues).toEqual([]);
    expect(records[0]).toMatchObject({
      id: 'uuid:1',
      person: { prs_FirstName: 'Asha' },
      victim: { vic_MethodsOfControl: ['DebtBondage', 'FalsePromises'] },
      kept: [],
    });
  });

  test('with a column of its own keeps its cells and tells of the column once', () => {
    const rows = [
      ['prs_Gender', 'con_Consent', 'Shelter'],
      ['Feminine', 'TRUE', 'A'],
      ['Masculine', 'TRUE', 'B'],
    ];
    const reading = readHtcdsGrid({ rows }, file);
    expect(codesOf(reading)).toEqual(['column.unknown']);
    expect(reading.records.map(({ kept }) => kept)).toEqual([
      [{ field: 'Shelter', raw: 'A' }],
      [{ field: 'Shelter', raw: 'B' }],
    ]);
  });

  test('with the same identifier twice keeps both records', () => {
    const rows = [
      ['sojourn_id', 'prs_Gender', 'con_Consent'],
      ['a', 'Feminine', 'TRUE'],
      ['a', 'Masculine', 'TRUE'],
    ];
    const reading = readHtcdsGrid({ rows }, file);
    expect(reading.records.map(({ id }) => id)).toEqual(['a', 'a~2']);
    expect(codesOf(reading)).toEqual(['row.duplicate']);
  });

  test('with columns of our own takes no free text and no exclusion from them', () => {
    const rows = [
      [
        'con_Consent',
        'prs_Gender',
        'sojourn_legal_trafficked',
        'sojourn_categories',
        'sojourn_rules_version',
        'sojourn_migration_status',
        'sojourn_kept',
      ],
      ['TRUE', '', 'applies', 'idp;excluded_1F;Her Name', 'ask Her', 'Returnee;Her', 'no JSON'],
      ['TRUE', '', 'surely', 'idp', '', '', '[{"field":"a","raw":"b"}]'],
    ];
    const { records } = readHtcdsGrid({ rows }, file);
    expect(records[0]).toMatchObject({
      legal: { trafficked: 'applies', categories: ['idp'], rules: '', migration: ['Returnee'] },
      kept: [{ field: 'sojourn_kept', raw: 'no JSON' }],
    });
    expect(records[1]!.legal).toBeUndefined();
    expect(records[1]!.kept).toEqual([
      { field: 'sojourn_legal_trafficked', raw: 'surely' },
      { field: 'sojourn_categories', raw: 'idp' },
      { field: 'a', raw: 'b' },
    ]);
  });

  test('without a header of the standard is refused', () => {
    try {
      readHtcdsGrid(
        {
          rows: [
            ['Name', 'Age'],
            ['A', 3],
          ],
        },
        file,
      );
      expect.unreachable();
    } catch (error) {
      expect(isSojournError(error) && error.code).toBe('column.missing');
    }
  });

  test('tells file, row and field of every cell that it could not read', () => {
    const rows = [
      ['prs_Gender', 'con_Consent', 'prs_Birthdate'],
      ['?', 'maybe', 'spring'],
    ];
    const { issues, records } = readHtcdsGrid({ rows, numbers: [4, 9] }, file);
    expect(issues.map(({ where }) => where)).toEqual(
      ['prs_Gender', 'con_Consent', 'prs_Birthdate'].map((field) => ({ file, row: 9, field })),
    );
    expect(records[0]!.kept.map(({ raw }) => raw)).toEqual(['?', 'maybe', 'spring']);
  });
});
