import fc from 'fast-check';
import { htcdsLists } from '../codes.ts';
import type { HtcdsField, HtcdsRecord, HtcdsValue } from '../contract.ts';
import { dayOfSerial } from '../days.ts';
import { excelFields, htcdsFields } from '../fields.ts';
import { emptyRecord, withValue } from '../record.ts';

const countries = ['BD', 'NP', 'KP', 'BQ', 'TZ', 'US', 'CI', 'MM'];

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('=1+1', '+8801711000000', '-x', '@sum', "'=a", 'a;b', '5', 'TRUE', '0123'),
    fc.constantFrom('line\nbreak', 'a "quoted", text', '<b>&amp;', '12/05/1999'),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim())
  .filter((text) => text !== '');

const day = fc
  .integer({ min: 1, max: 73_051 })
  .filter((serial) => serial !== 60)
  .map((serial) => dayOfSerial(serial)!);

/** Any value that the field may have. */
export function anyValue(field: HtcdsField): fc.Arbitrary<HtcdsValue> {
  const codes = (htcdsLists[field.list ?? ''] ?? []).map(({ code }) => code);
  switch (field.type) {
    case 'pick':
      return fc.constantFrom(...codes);
    case 'picks':
      return fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 5 });
    case 'country':
      return fc.constantFrom(...countries);
    case 'countries':
      return fc.uniqueArray(fc.constantFrom(...countries), { minLength: 1, maxLength: 3 });
    case 'checkbox':
      return fc.boolean();
    case 'date':
      return day;
    case 'number':
      return fc.integer({ min: 0, max: 99 });
    case 'coordinate':
      return fc.integer({ min: -180, max: 180 });
    case 'language':
      return fc.constantFrom('ben', 'nep', 'ara');
    default:
      return words;
  }
}

function anyOf(fields: readonly HtcdsField[]): fc.Arbitrary<HtcdsRecord> {
  const values = fields.map((field) => fc.option(anyValue(field), { nil: undefined }));
  return fc
    .tuple(fc.integer({ min: 1 }), fc.tuple(...values))
    .map(([number, drawn]) =>
      drawn.reduce<HtcdsRecord>(
        (record, value, at) =>
          value === undefined ? record : withValue(record, fields[at]!, value as HtcdsValue),
        emptyRecord(`case-${number}`),
      ),
    );
}

/** Any record of the 38 columns of the Excel template, filled in as anybody might. */
export const anyExcelRecord = anyOf(excelFields);

/** Any record of all 84 fields. */
export const anyRecord = anyOf(htcdsFields);

/** Several records, each with an identifier of its own. */
export function several(one: fc.Arbitrary<HtcdsRecord>): fc.Arbitrary<HtcdsRecord[]> {
  return fc.uniqueArray(one, { maxLength: 5, selector: ({ id }) => id });
}
