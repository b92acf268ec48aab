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
import { writeDate } from './dates.ts';
import { chartNumbersOf, localNumbers } from './local-numbers.ts';
import { conventionsOf, type Voice } from './voice.ts';

/** The words that charts add of their own. */
export function chartWordsOf(voice: Voice): ChartVocabulary {
  return conventionsOf(voice).chartWords ?? englishWords;
}

/** A chart drawn with the words and numbers of a voice. */
export function localChart(
  chart: ChartSpec,
  voice: Voice,
  options: { readonly width: number; readonly idPrefix: string },
): SvgNode {
  const { direction } = conventionsOf(voice);
  const [words, numbers] = [chartWordsOf(voice), chartNumbersOf(voice)];
  return renderChart(chart, { ...options, direction, words, numbers }).svg;
}

/** The table behind a chart, with the words of a voice. */
export function localTwin(chart: ChartSpec, voice: Voice): TableTwin {
  return tableTwin(chart, chartWordsOf(voice));
}

/** A number that its source publishes as the lowest, in a column of numbers. */
const atFloor = /^≤/;

/**
 * A cell that says `≤ 2.5` with the marks of a voice; any other text as it is. `≤` turns its face
 * in a line from right to left, so there it is kept before its number.
 *
 * @example localFloor('≤ 2.5', 'fr') // '≤ 2,5'
 */
export function localFloor(text: string, voice: Voice): string {
  if (!atFloor.test(text)) return text;
  const local = localNumbers(text, voice);
  return conventionsOf(voice).direction === 'rtl' ? `\u2066${local}\u2069` : local;
}

/** The cells of a table as text, their numbers and dates as a voice writes them. */
export function localCells(table: TableTwin, voice: Voice): readonly (readonly string[])[] {
  return tableCells(table).map((row, index) =>
    row.map((text, at) => {
      if (atFloor.test(text)) return localFloor(text, voice);
      const isNumber = typeof table.rows[index]?.[at] === 'number';
      return isNumber ? localNumbers(text, voice) : writeDate(text, voice);
    }),
  );
}
