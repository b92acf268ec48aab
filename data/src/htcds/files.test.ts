import { isSojournError } from '@sojourn/engine/core';
import { emptyRecord, type HtcdsRecord, htcdsGrid } from '@sojourn/engine/typology/htcds';
import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  anyExcelRecord,
  anyRecord,
  several,
} from '../../../engine/src/typology/htcds/testing/records.ts';
import { guarded, unguarded } from './csv.ts';
import { htcdsFormats, readHtcds, readWorkbook, writeHtcds } from './index.ts';
import { columnAt } from './workbook/read.ts';
import { columnLetters, writeCaseSheet } from './workbook/write.ts';
import { pack } from './workbook/zip.ts';

const all = { includeWithoutConsent: true };
const runs = { numRuns: sized(40, 500) };
const codeOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    return isSojournError(error) ? error.code : 'another error';
  }
  return 'none';
};

describe('files of cases', () => {
  test('an Excel file comes back equal in the 38 columns of the standard', () => {
    fc.assert(
      fc.property(several(anyExcelRecord), (records) => {
        fc.pre(records.length > 0);
        const { bytes, report } = writeHtcds(records, 'xlsx', all);
        expect(report.lost).toEqual([]);
        expect(readHtcds(bytes, 'a.xlsx').records).toEqual(records);
      }),
      runs,
    );
  });

  test('answers to the form come back alike from CSV and from instances', () => {
    fc.assert(
      fc.property(several(anyExcelRecord), (records) => {
        fc.pre(records.length > 0);
        const table = writeHtcds(records, 'xlsform-csv', all);
        const instances = writeHtcds(records, 'xform', all);
        const fromTable = readHtcds(table.bytes, 'a.csv');
        const fromInstances = readHtcds(instances.bytes, 'a.zip');
        expect(fromInstances.records).toEqual(fromTable.records);
        expect(fromTable.records).toHaveLength(records.length);
        expect(fromTable.records.map(({ victim }) => victim)).toEqual(
          records.map(({ victim }) => victim),
        );
        expect(table.report.lost).toEqual(instances.report.lost);
      }),
      runs,
    );
  });

  test('canonical JSON comes back equal in all fields', () => {
    fc.assert(
      fc.property(several(anyRecord), (records) => {
        expect(readHtcds(writeHtcds(records, 'json', all).bytes, 'a.json').records).toEqual(
          records,
        );
      }),
    );
  });

  test('answers to the form are read from a workbook, too', () => {
    const record: HtcdsRecord = {
      ...emptyRecord('a'),
      person: { prs_FirstName: 'Asha', prs_Birthdate: '1990-05-06' },
      victim: { vic_MethodsOfControl: ['DebtBondage', 'Other'] },
    };
    const sheet = writeCaseSheet(htcdsGrid([record], 'xlsform').rows);
    const { records, format } = readHtcds(sheet, 'answers.xlsx');
    expect(format).toBe('answers to the XLSForm');
    expect(records).toEqual([record]);
  });

  test('a workbook that counts days from 1904 gives the same days', () => {
    const record = { ...emptyRecord('a'), person: { prs_Birthdate: '1990-05-06' } };
    const parts = unzipSync(writeHtcds([record], 'xlsx', all).bytes);
    const edited = (path: string, from: string, to: string) => {
      const xml = strFromU8(parts[path]!);
      expect(xml).toContain(from);
      return { [path]: strToU8(xml.replace(from, to)) };
    };
    const old = zipSync({
      ...parts,
      ...edited('xl/workbook.xml', '<sheets>', '<workbookPr date1904="1"/><sheets>'),
      ...edited('xl/worksheets/sheet1.xml', '<v>32999</v>', `<v>${32999 - 1462}</v>`),
    });
    expect(readHtcds(old, 'a.xlsx').records).toEqual([record]);
  });

  test('the same records give the same bytes', () => {
    const record = { ...emptyRecord('a'), person: { prs_FirstName: 'Asha' } };
    for (const format of htcdsFormats) {
      const [a, b] = [1, 2].map(() => writeHtcds([record], format, all).bytes);
      expect(Buffer.compare(a!, b!)).toBe(0);
    }
  });

  test('no record leaves without consent, in whatever format', () => {
    const secret = { ...emptyRecord('secret-id'), person: { prs_FirstName: 'Secretname' } };
    for (const format of htcdsFormats) {
      const { bytes, report } = writeHtcds([secret], format);
      expect([report.records, report.withoutConsent]).toEqual([0, 1]);
      const whole =
        bytes[0] === 0x50
          ? Object.values(unzipSync(bytes))
              .map((b) => strFromU8(b))
              .join()
          : strFromU8(bytes);
      expect(whole).not.toMatch(/secret/i);
    }
  });

  test('the de-identified profile leaves no name, contact, free text, day or identifier in the bytes', () => {
    const record: HtcdsRecord = {
      ...emptyRecord('secret-id'),
      person: {
        prs_FirstName: 'Secret',
        prs_Email: 'secret@x',
        prs_Birthdate: '2001-02-03',
        prs_Gender: 'Feminine',
      },
      consent: { con_Consent: true },
      case: {
        cas_CaseOwner: 'Secret worker',
        cas_ReasonForCaseClosure: 'secret story',
        cas_Status: 'Closed',
      },
      events: [{ hte_City: 'Secretville', hte_Country: 'BD', hte_Type: 'Transit' }],
      kept: [{ field: 'Notes', raw: 'secret note' }],
    };
    for (const format of htcdsFormats) {
      const { bytes, report } = writeHtcds([record], format, { deidentified: true });
      const whole =
        bytes[0] === 0x50
          ? Object.values(unzipSync(bytes))
              .map((b) => strFromU8(b))
              .join()
          : strFromU8(bytes);
      expect(whole).not.toMatch(/secret|2001-02-03|36925/i);
      expect(report.removed).toHaveLength(7);
      const [back] = readHtcds(bytes, `a.${format}`).records;
      expect(back?.person).toEqual({ prs_Gender: 'Feminine' });
      expect(back?.case.cas_Status).toBe('Closed');
    }
  });
});

describe('formulas', () => {
  const record = {
    ...emptyRecord('a'),
    person: {
      prs_FirstName: '=HYPERLINK("http://x","y")',
      prs_SecondName: '@SUM(1)',
      prs_Title: '-2+3',
      prs_MobilePhone: '+8801711',
    },
  };

  test('never stand in a workbook: text cells, marked as text', () => {
    const sheet = strFromU8(
      unzipSync(writeHtcds([record], 'xlsx', all).bytes)['xl/worksheets/sheet1.xml']!,
    );
    expect(sheet).not.toMatch(/<f[ >]/);
    for (const column of ['D', 'E', 'J', 'M']) {
      expect(sheet).toMatch(new RegExp(`<c r="${column}3" s="3" t="inlineStr">`));
    }
  });

  test('never begin a cell of CSV', () => {
    for (const format of ['csv', 'xlsform-csv'] as const) {
      const { bytes } = writeHtcds([record], format, all);
      const [, line = ''] = strFromU8(bytes).split('\r\n');
      for (const cell of line.split(',')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@]/);
      expect(readHtcds(bytes, 'a.csv').records[0]?.person).toEqual(record.person);
    }
  });

  test('guards come off again, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
    expect(guarded("'=x")).toBe("''=x");
  });

  test('in a file that is read are not evaluated: the saved value counts', () => {
    const parts = unzipSync(writeHtcds([record], 'xlsx', all).bytes);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[path]!).replace(
      /<c r="D3"[\s\S]*?<\/c>/,
      '<c r="D3" t="str"><f>1+1</f><v>saved</v></c>',
    );
    const read = readHtcds(zipSync({ ...parts, [path]: strToU8(xml) }), 'a.xlsx');
    expect(read.records[0]?.person.prs_FirstName).toBe('saved');
  });
});

describe('malformed input', () => {
  test('a shifted row is reported and left out, the rest is read', () => {
    const lines = [
      'prs_FirstName,prs_Gender,con_Consent',
      'A,Feminine,TRUE',
      'B,x,Feminine,TRUE',
      'C,Masculine',
      'D,Feminine,FALSE',
    ];
    const { records, issues } = readHtcds(strToU8(lines.join('\r\n')), 'a.csv');
    expect(records.map(({ person }) => person.prs_FirstName)).toEqual(['A', 'C', 'D']);
    expect(issues.map(({ code, where }) => [code, where?.row])).toEqual([
      ['row.width', 3],
      ['row.width', 4],
    ]);
  });

  test('a broken instance is reported and the rest is read', () => {
    const bytes = pack({
      'instances/1/submission.xml':
        '<data><prs_First_Name>A</prs_First_Name><con_Consent>TRUE</con_Consent></data>',
      'instances/2/submission.xml': '<data><prs_First_Name>B</data>',
      'instances/3/submission.xml':
        '<data><prs_First_Name>C &amp; D</prs_First_Name><meta><instanceID>uuid:3</instanceID></meta></data>',
    });
    const { records, issues, format } = readHtcds(bytes, 'a.zip');
    expect(format).toBe('XForm instances');
    expect(records.map(({ id, person }) => [id, person.prs_FirstName])).toEqual([
      ['row-1', 'A'],
      ['uuid:3', 'C & D'],
    ]);
    expect(issues).toMatchObject([{ code: 'row.unread', where: { file: 'a.zip', row: 2 } }]);
  });

  test('an element that comes again replaces none', () => {
    const xml =
      '<data><prs_First_Name>A</prs_First_Name><g><prs_First_Name>B</prs_First_Name></g><con_Consent>TRUE</con_Consent></data>';
    const { records, issues } = readHtcds(strToU8(xml), 'a.xml');
    expect(records[0]?.person.prs_FirstName).toBe('A');
    expect(records[0]?.kept).toEqual([{ field: 'prs_First_Name (2)', raw: 'B' }]);
    expect(issues.map(({ code }) => code)).toEqual(['column.unknown']);
  });

  test('entities of a document type are never expanded', () => {
    const xml =
      '<!DOCTYPE d [<!ENTITY a "boom">]><data><prs_First_Name>&a;</prs_First_Name><con_Consent>TRUE</con_Consent></data>';
    const { records } = readHtcds(strToU8(xml), 'a.xml');
    expect(records[0]?.person.prs_FirstName).toBe('&a;');
  });

  test('what is no file of cases is refused by name', () => {
    const bytes = (text: string) => strToU8(text);
    expect(codeOf(() => readHtcds(bytes('{"records": 3}'), 'a'))).toBe('schema.invalid');
    expect(codeOf(() => readHtcds(bytes('{nonsense'), 'a'))).toBe('file.corrupt');
    expect(codeOf(() => readHtcds(bytes('name,age\nA,3'), 'a'))).toBe('column.missing');
    expect(codeOf(() => readHtcds(bytes(''), 'a'))).toBe('file.empty');
    expect(codeOf(() => readHtcds(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), 'a'))).toBe(
      'file.corrupt',
    );
    expect(codeOf(() => readHtcds(Uint8Array.of(0x61, 0xff, 0x62, 0x63, 0x64), 'a'))).toBe(
      'file.encoding',
    );
    expect(codeOf(() => readWorkbook(pack({ 'a.xml': '<a/>' }), 'a'))).toBe('file.corrupt');
  });

  test('any bytes are read or refused, never another error', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'PK\u0003\u0004', '<', '{', 'prs_Gender,con_Consent\n'),
        (tail, head) => {
          const bytes = Uint8Array.from([...strToU8(head), ...tail]);
          expect(codeOf(() => readHtcds(bytes, 'a'))).not.toBe('another error');
        },
      ),
    );
  });
});

test('columns are counted as spreadsheets do', () => {
  expect([0, 25, 26, 38, 701].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AM', 'ZZ']);
  fc.assert(
    fc.property(fc.nat(16_383), (at) => {
      expect(columnAt(`${columnLetters(at)}7`)).toBe(at);
    }),
  );
});
