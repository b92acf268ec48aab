import { advancesOf } from './advances.ts';
import type { Rgb } from './colours.ts';
import type { Figure, Point } from './figures.ts';
import { colourWord, type EmfRecord, record, recordType, textWords, units } from './records.ts';

/** Fields that only tell where a mark may be: programs work it out themselves. */
const anywhere = [0, 0, -1, -1];

function figureRecords({ points, curved, closed }: Figure): EmfRecord[] {
  const [first = [0, 0], ...rest] = points;
  const type = curved ? recordType.polyBezierTo : recordType.polyLineTo;
  const words = rest.flatMap(([x, y]) => [units(x), units(y)]);
  return [
    record(recordType.moveTo, units(first[0]), units(first[1])),
    ...(rest.length === 0 ? [] : [record(type, ...anywhere, rest.length, ...words)]),
    ...(closed ? [record(recordType.closeFigure)] : []),
  ];
}

/** Figures as one path, filled and stroked with the brush and pen in use. */
export function pathRecords(
  figures: readonly Figure[],
  { filled, stroked }: { readonly filled: boolean; readonly stroked: boolean },
): EmfRecord[] {
  if (figures.length === 0 || !(filled || stroked)) return [];
  const paint = filled && stroked ? 'strokeAndFillPath' : filled ? 'fillPath' : 'strokePath';
  return [
    record(recordType.beginPath),
    ...figures.flatMap(figureRecords),
    record(recordType.endPath),
    record(recordType[paint], ...anywhere),
  ];
}

/** A line of text on its baseline. */
export interface Label {
  readonly at: Point;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
}

const onBaseline = 24;
/** The mode of graphics in which programs need no scale for text. */
const advanced = 2;
/** The number 1 in the bits of a 32-bit float. */
const one = 0x3f80_0000;
/** Bytes of a record of text before its letters. */
const offset = 76;
const alignment = { start: 0, end: 2, middle: 6 } as const;
/** Width that drawings reckon with for a narrow space, in thousandths of an em. */
const narrowSpace = 200;

/** Spacing from letter to letter, rounded so that the whole is as long as it should be. */
function spacing(text: string, size: number, bold: boolean): number[] {
  const advances = advancesOf(text.replaceAll('\u202f', '\u00a0'), bold) ?? [];
  let reach = 0;
  return advances.map((advance, index) => {
    const before = units((reach * size) / 1000);
    reach += text[index] === '\u202f' ? narrowSpace : advance;
    return units((reach * size) / 1000) - before;
  });
}

/**
 * A label in the font in use. Narrow no-break spaces, which Arial lacks, become no-break spaces as
 * narrow.
 */
export function textRecords({ at, text, anchor, size, bold }: Label, colour: Rgb): EmfRecord[] {
  if (text === '') return [];
  const letters = textWords(text.replaceAll('\u202f', '\u00a0'));
  const steps = spacing(text, size, bold);
  const stepsOffset = steps.length === 0 ? 0 : offset + 4 * letters.length;
  return [
    record(recordType.setTextAlign, onBaseline + alignment[anchor]),
    record(recordType.setTextColour, colourWord(colour)),
    record(
      recordType.textOut,
      ...anywhere,
      advanced,
      ...[one, one],
      units(at[0]),
      units(at[1]),
      text.length,
      offset,
      0,
      ...anywhere,
      stepsOffset,
      ...letters,
      ...steps,
    ),
  ];
}
