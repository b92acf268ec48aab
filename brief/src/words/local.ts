import {
  type ChartSpec,
  type ChartVocabulary,
  englishWords,
  renderChart,
  type SvgNode,
  type TableTwin,
  tableCells,
  tableTwin,
} from '@sojourn/charts';
import type { Conventions } from './conventions.ts';
import { writeDate } from './dates.ts';
import { conventionsOf, mannerOf, type Voice } from './voice.ts';

const thin = '\u202f';

interface Marks {
  readonly of: Conventions;
  readonly southAsian: boolean;
  readonly native: boolean;
}

function marksOf(voice: Voice): Marks {
  const { style } = mannerOf(voice);
  const of = conventionsOf(voice);
  const grouping = style?.numbers.grouping ?? of.grouping;
  return {
    of,
    southAsian: of.scales['south-asian'] !== null && grouping === 'south-asian',
    native: style?.numbers.digits === 'native' && of.digits !== null,
  };
}

/** Whether numbers made for English readers need other marks. */
function needsMarks(voice: Voice): boolean {
  const { of, southAsian, native } = marksOf(voice);
  return southAsian || native || of.group !== ',' || of.decimal !== '.' || of.chartUnits.k !== 'k';
}

/** `7,401,763`, `6.1` and `7.4 M` as charts and tables write them, never a bare year. */
const written = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\u202f(tn|bn|M|k)(?![\p{L}]))?/gu;

function remark(digits: string, { of, southAsian }: Marks): string {
  const bare = digits.replaceAll(',', '');
  const groups = southAsian ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(\d{3})+$)/g;
  return digits.includes(',') ? bare.replace(groups, () => of.group) : digits;
}

/**
 * Numbers inside a text that was made for English readers, with the marks, units and digits of a
 * voice; words and years stay as they are.
 *
 * @example localNumbers('7,401,763', 'fr') // '7 401 763' with narrow no-break spaces
 */
export function localNumbers(text: string, voice: Voice): string {
  if (!needsMarks(voice)) return text;
  const marks = marksOf(voice);
  const { of, native } = marks;
  const local = text.replace(
    written,
    (_, whole: string, part = '', unit?: keyof Conventions['chartUnits']) => {
      const digits = remark(whole, marks) + part.replace('.', of.decimal);
      if (!unit) return digits;
      const amount = `${digits}${thin}${of.chartUnits[unit]}`;
      return of.direction === 'rtl' ? `\u2067${amount}\u2069` : amount;
    },
  );
  return native && of.digits ? local.replace(/\d/g, (digit) => of.digits![Number(digit)]!) : local;
}

/** The words that charts add of their own. */
export function chartWordsOf(voice: Voice): ChartVocabulary {
  return conventionsOf(voice).chartWords ?? englishWords;
}

function localNode(node: SvgNode, voice: Voice): SvgNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? localNumbers(child, voice) : localNode(child, voice),
  );
  return node.tag === 'style' ? node : { ...node, children };
}

/** A chart drawn with the words and numbers of a voice. */
export function localChart(
  chart: ChartSpec,
  voice: Voice,
  options: { readonly width: number; readonly idPrefix: string },
): SvgNode {
  const { direction } = conventionsOf(voice);
  const { svg } = renderChart(chart, { ...options, direction, words: chartWordsOf(voice) });
  return needsMarks(voice) ? localNode(svg, voice) : svg;
}

/** The table behind a chart, with the words of a voice. */
export function localTwin(chart: ChartSpec, voice: Voice): TableTwin {
  return tableTwin(chart, chartWordsOf(voice));
}

/** The cells of a table as text, their numbers and dates as a voice writes them. */
export function localCells(table: TableTwin, voice: Voice): readonly (readonly string[])[] {
  const cells = tableCells(table);
  const marked = needsMarks(voice);
  return cells.map((row, index) =>
    row.map((text, at) => {
      if (typeof table.rows[index]?.[at] !== 'number') return writeDate(text, voice);
      return marked ? localNumbers(text, voice) : text;
    }),
  );
}
