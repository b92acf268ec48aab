import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htcdsEnvelope, readHtcdsEnvelope } from './canonical.ts';
import type { HtcdsGrid, HtcdsLayout, HtcdsRecord, WrittenCell } from './contract.ts';
import { excelFields, htcdsFields, xlsformFields } from './fields.ts';
import { readHtcdsGrid } from './read.ts';
import { emptyRecord, valuesOf } from './record.ts';
import { releaseHtcds } from './release.ts';
import { anyExcelRecord, anyRecord, several } from './testing/records.ts';
import { htcdsGrid } from './write.ts';

const asRead = (cell: WrittenCell) => (typeof cell === 'object' && cell !== null ? cell.day : cell);
const gridOf = (records: readonly HtcdsRecord[], layout: HtcdsLayout): HtcdsGrid => ({
  rows: htcdsGrid(records, layout).rows.map((row) => row.map(asRead)),
});
const severe = (issues: readonly { severity: string }[]) =>
  issues.filter(({ severity }) => severity === 'warning');

describe('there and back', () => {
  test('the 38 columns of the Excel template are equal', () => {
    fc.assert(
      fc.property(several(anyExcelRecord), (records) => {
        fc.pre(records.length > 0);
        const reading = readHtcdsGrid(gridOf(records, 'excel'), 'a.xlsx');
        expect(severe(reading.issues)).toEqual([]);
        expect(reading.records).toEqual(records);
        expect(reading.layout).toBe('excel');
      }),
    );
  });

  test('a table carries every field that occurs once', () => {
    fc.assert(
      fc.property(several(anyRecord), (records) => {
        fc.pre(records.length > 0);
        const empty = emptyRecord('');
        const flat = records.map((record) => ({
          ...record,
          comments: empty.comments,
          events: empty.events,
          plans: empty.plans,
          perpetrators: empty.perpetrators,
          organisations: empty.organisations,
        }));
        expect(readHtcdsGrid(gridOf(records, 'table'), 'a.csv').records).toEqual(flat);
      }),
    );
  });

  test('what a layout cannot carry is exactly what is reported', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.constantFrom<HtcdsLayout>('excel', 'xlsform', 'table'),
        (record, layout) => {
          const { lost } = htcdsGrid([record], layout);
          const back = readHtcdsGrid(gridOf([record], layout), 'a').records[0]!;
          const wrote = new Map([...valuesOf(record)].map(({ code, value }) => [code, value]));
          const read = new Map([...valuesOf(back)].map(({ code, value }) => [code, value]));
          const differs = [...wrote].filter(
            ([code, value]) => JSON.stringify(value) !== JSON.stringify(read.get(code)),
          );
          expect(lost.map(({ field }) => field).sort()).toEqual(
            differs.map(([code]) => code).sort(),
          );
        },
      ),
    );
  });

  test('canonical JSON is equal in all 84 fields', () => {
    fc.assert(
      fc.property(several(anyRecord), (records) => {
        const text = JSON.stringify(htcdsEnvelope(records));
        const read = readHtcdsEnvelope(JSON.parse(text), 'a.json');
        expect(read?.records).toEqual(records);
      }),
    );
  });

  test('what was kept and the legal test come back, too', () => {
    const record: HtcdsRecord = {
      ...emptyRecord('case-1'),
      consent: { con_Consent: true },
      victim: { vic_MethodsOfControl: ['Other'] },
      kept: [{ field: 'vic_MethodsOfControl', raw: 'Threats', defined: 'Threats' }],
      legal: {
        trafficked: 'undetermined',
        categories: ['child', 'idp'],
        rules: 'exploitation 1.0.0; refugees 1.0.0',
        migration: ['InternallyDisplacedPerson'],
      },
    };
    for (const layout of ['excel', 'xlsform', 'table'] as const) {
      expect(readHtcdsGrid(gridOf([record], layout), 'a').records).toEqual([record]);
    }
    const json = JSON.parse(JSON.stringify(htcdsEnvelope([record])));
    expect(readHtcdsEnvelope(json, 'a')?.records).toEqual([record]);
  });
});

describe('canonical JSON', () => {
  test('reports what is no record and reads the rest', () => {
    const read = readHtcdsEnvelope(
      { records: [7, { id: 'a', person: { prs_Gender: 'Feminine', hte_City: 'x' } }] },
      'a.json',
    );
    expect(read?.records).toMatchObject([
      { id: 'a', person: { prs_Gender: 'Feminine' }, kept: [{ field: 'hte_City', raw: 'x' }] },
    ]);
    expect(read?.issues.map(({ code, where }) => [code, where?.row])).toEqual([
      ['row.unread', 1],
      ['column.unknown', 2],
    ]);
    expect(readHtcdsEnvelope({ cases: [] }, 'a.json')).toBeNull();
  });
});

describe('the columns', () => {
  test('are the 38 and the 31 of the published templates, out of 84 fields', () => {
    expect(htcdsFields).toHaveLength(84);
    expect(excelFields.map(({ excel }) => excel)).toEqual(
      Array.from({ length: 38 }, (_, i) => i + 2),
    );
    expect(xlsformFields).toHaveLength(31);
  });

  test('the template’s two header rows agree', () => {
    const [names, labels] = htcdsGrid([], 'excel').rows;
    excelFields.forEach(({ code, label }, at) => {
      expect([names![at + 1], labels![at + 1]]).toEqual([code, label]);
    });
  });
});

describe('what may leave', () => {
  const agreed = { ...emptyRecord('a'), consent: { con_Consent: true } };
  const refused = { ...emptyRecord('b'), consent: { con_Consent: false } };
  const notAsked = emptyRecord('c');

  test('needs a recorded consent; the rest is counted', () => {
    const release = releaseHtcds([agreed, refused, notAsked]);
    expect(release.records).toEqual([agreed]);
    expect(release.withoutConsent).toBe(2);
    const all = releaseHtcds([agreed, refused, notAsked], { includeWithoutConsent: true });
    expect(all.records).toHaveLength(3);
    expect(all.withoutConsent).toBe(0);
  });

  test('de-identified: no name, contact, free text, day or own identifier in any format', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const given = { ...record, kept: [{ field: 'x', raw: 'secret' }] };
        const options = { deidentified: true, includeWithoutConsent: true };
        const { records, removed } = releaseHtcds([given], options);
        const [bare] = records;
        expect(bare?.id).toBe('record-1');
        expect(bare?.kept).toEqual([]);
        const left = [...valuesOf(bare!)].map(({ code }) => code);
        for (const { code, identifies } of htcdsFields)
          if (identifies) expect(left).not.toContain(code);
        const gone = [...valuesOf(record)].length - left.length;
        expect(removed.reduce((sum, { count }) => sum + count, 0)).toBe(gone + 1);
      }),
    );
  });

  test('every name, contact, free text, day and place below a country identifies', () => {
    const left = htcdsFields.filter(({ identifies }) => !identifies);
    expect(new Set(left.map(({ type }) => type))).toEqual(
      new Set(['pick', 'picks', 'checkbox', 'number', 'country', 'countries', 'language']),
    );
    expect(left.map(({ code }) => code)).not.toContain('prs_MailingCountry');
  });
});
