import type { ChartNumbers } from '../format/numbers.ts';
import type { SvgNode } from '../node.ts';
import type { ChartVocabulary } from '../words.ts';

/** What a kind of chart draws: nodes inside [0, width] × [0, height]. */
export interface Drawing {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** What every kind needs to know of the page. */
export interface Frame {
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly words: ChartVocabulary;
  readonly numbers: ChartNumbers;
  readonly idPrefix: string;
}
