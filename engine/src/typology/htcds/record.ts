import type {
  HtcdsField,
  HtcdsRecord,
  HtcdsValue,
  HtcdsValues,
  RepeatedSection,
  SingleSection,
} from './contract.ts';
import { isSingle, repeatedSections, singleSections } from './fields.ts';

/** A record without any answer. */
export function emptyRecord(id: string): HtcdsRecord {
  const single = Object.fromEntries(singleSections.map((section) => [section, {}]));
  const repeated = Object.fromEntries(repeatedSections.map((section) => [section, []]));
  return {
    id,
    ...(single as Record<SingleSection, HtcdsValues>),
    ...(repeated as unknown as Record<RepeatedSection, HtcdsValues[]>),
    kept: [],
  };
}

/** The value of a field; of repeated parts the first one's. */
export function answerTo(record: HtcdsRecord, field: HtcdsField): HtcdsValue | undefined {
  const { section, code } = field;
  return isSingle(section) ? record[section][code] : record[section][0]?.[code];
}

/** The record with a value set; of repeated parts in the first one. */
export function withValue(record: HtcdsRecord, field: HtcdsField, value: HtcdsValue): HtcdsRecord {
  const { section, code } = field;
  if (isSingle(section)) return { ...record, [section]: { ...record[section], [code]: value } };
  const [first = {}, ...rest] = record[section];
  return { ...record, [section]: [{ ...first, [code]: value }, ...rest] };
}

/** Every value of a record with its field code and the number of its part, from 0. */
export function* valuesOf(
  record: HtcdsRecord,
): Generator<{ code: string; value: HtcdsValue; part: number }> {
  for (const section of singleSections) {
    for (const [code, value] of Object.entries(record[section])) yield { code, value, part: 0 };
  }
  for (const section of repeatedSections) {
    for (const [part, values] of record[section].entries()) {
      for (const [code, value] of Object.entries(values)) yield { code, value, part };
    }
  }
}
