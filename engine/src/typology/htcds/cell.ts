import type { Issue } from '../../core/index.ts';
import { codesInWords, definedCode, findCode, findCodes, hasCode } from './codes.ts';
import type { HtcdsField, HtcdsValue, KeptCell, RawCell } from './contract.ts';
import { dayOfSerial, dayOfText } from './days.ts';
import { shown } from './fold.ts';

/** How the cells of a file are written. */
export interface CellStyle {
  readonly between: 'semicolon' | 'space';
  readonly epoch: 1900 | 1904;
}

/** What a cell says: a value, what was kept as it stands, what was wrong. */
export interface CellReading {
  readonly value?: HtcdsValue;
  readonly kept: readonly KeptCell[];
  readonly issues: readonly Omit<Issue, 'where'>[];
}

const nothing: CellReading = { kept: [], issues: [] };

const yes = new Set(['true', 'yes', 'y', '1', 'checked']);
const no = new Set(['false', 'no', 'n', '0', 'unchecked']);

/** The list of a field's codes, or `country`. */
export function listOf(field: HtcdsField): string | undefined {
  return field.type === 'country' || field.type === 'countries' ? 'country' : field.list;
}

function keep(field: HtcdsField, raw: string, expected: string, remedy: string): CellReading {
  return {
    kept: [{ field: field.code, raw }],
    issues: [{ severity: 'warning', code: 'cell.kept', got: shown(raw), expected, remedy }],
  };
}

function unreadPick(field: HtcdsField, list: string, raw: string): CellReading {
  const defined = definedCode(list, raw);
  const other = hasCode(list, 'Other')
    ? 'it is coded Other and kept as it stands'
    : 'it is kept as it stands, without a code';
  const expected = defined
    ? `a code of the list (the standard defines ${defined} but does not list it; ${other})`
    : `${codesInWords(list)} (${other})`;
  return {
    kept: [{ field: field.code, raw, ...(defined && { defined }) }],
    issues: [{ severity: 'warning', code: 'cell.kept', got: shown(raw), expected }],
  };
}

function readPicks(field: HtcdsField, list: string, text: string, style: CellStyle): CellReading {
  const many = field.type === 'picks' || field.type === 'countries';
  const whole = findCode(list, text);
  const found = many
    ? findCodes(list, text, style.between)
    : { codes: whole === undefined ? [] : [whole], unread: whole === undefined ? [text] : [] };
  const unread = found.unread.map((raw) => unreadPick(field, list, raw));
  const asOther = unread.length > 0 && hasCode(list, 'Other') ? ['Other'] : [];
  const codes = [...new Set([...found.codes, ...asOther])];
  const several: Omit<Issue, 'where'>[] =
    field.single && codes.length > 1
      ? [{ severity: 'note', code: 'cell.single', got: codes.join(', '), expected: 'one pick' }]
      : [];
  return {
    ...(codes.length > 0 && { value: many ? codes : codes[0]! }),
    kept: unread.flatMap(({ kept }) => kept),
    issues: [...unread.flatMap(({ issues }) => issues), ...several],
  };
}

function readDay(field: HtcdsField, raw: RawCell, text: string, style: CellStyle): CellReading {
  const serial = typeof raw === 'number' || /^\d{1,5}(\.\d+)?$/.test(text);
  const day = serial ? dayOfSerial(Number(raw), style.epoch) : dayOfText(text);
  if (day !== null) return { ...nothing, value: day };
  return keep(
    field,
    text,
    'a day from 1900 to 2100',
    'Write the day as 2024-03-01; where day and month could be either way round it is not guessed.',
  );
}

function readNumber(field: HtcdsField, text: string): CellReading {
  const value = /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const [low, high] = field.type === 'coordinate' ? [-180, 180] : [0, 120];
  if (value >= low && value <= high) return { ...nothing, value };
  return keep(field, text, `a number from ${low} to ${high}`, 'Write a plain number.');
}

function readText(text: string): CellReading {
  const runs = /^(?:[=@]|[-+](?![\d\s(]))/.test(text);
  return {
    value: text,
    kept: [],
    issues: runs ? [{ severity: 'note', code: 'cell.formula', got: shown(text) }] : [],
  };
}

/**
 * Reads one cell of a field. A blank cell says nothing: it was not asked.
 *
 * @param field the field of the column
 * @param raw the cell as the file gives it
 * @param style how picks are parted and days are counted
 * @returns a value where the standard has one for it; else the cell is kept and told, never dropped
 * @example readCell(fieldOf('prs_Gender')!, 'Non-Conforming', { between: 'semicolon', epoch: 1900 }).value // 'NonConforming'
 */
export function readCell(field: HtcdsField, raw: RawCell, style: CellStyle): CellReading {
  const text = raw === null ? '' : String(raw).trim();
  if (text === '') return nothing;
  const list = listOf(field);
  if (list !== undefined) return readPicks(field, list, text, style);
  switch (field.type) {
    case 'date':
      return readDay(field, raw, text, style);
    case 'number':
    case 'coordinate':
      return readNumber(field, text);
    case 'checkbox': {
      const said = text.toLowerCase();
      if (yes.has(said) || no.has(said)) return { ...nothing, value: yes.has(said) };
      return keep(field, text, 'TRUE or FALSE', 'Write TRUE or FALSE; nothing is assumed.');
    }
    case 'language': {
      if (/^[a-z]{3}$/i.test(text)) return { ...nothing, value: text.toLowerCase() };
      return keep(field, text, 'an ISO 639-2 code such as ben', 'Write the three-letter code.');
    }
    default:
      return readText(text);
  }
}
