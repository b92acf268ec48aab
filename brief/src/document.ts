import type { ChartSpec, TableTwin } from '@sojourn/charts';
import type { Figure, Issue, Language, ResultMeta } from '@sojourn/engine/core';
import type { HouseStyle } from './style/style.ts';

/** What fills a gap in a sentence. Figures keep their origin, so a reader can ask where from. */
export type Argument =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly style: FigureStyle }
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'year'; readonly year: number }
  /** Another message of the catalogue, such as the name of an indicator. */
  | { readonly kind: 'message'; readonly id: string }
  /** `first, second and third`; an item that is a list of two reads `first (second)`. */
  | { readonly kind: 'list'; readonly items: readonly Argument[] };

/**
 * people: 7.4 million; count: the same of what is not people (movements, cases, applications);
 * exact: 7,401,763; percent: 6.1 %; usd: US$ 22.2 billion; ratio: 3.2 times;
 * decimal: 0.43; plain: 74.7; signed: −0.01, on a scale that goes through zero.
 */
export type FigureStyle =
  | 'people'
  | 'count'
  | 'exact'
  | 'percent'
  | 'usd'
  | 'ratio'
  | 'decimal'
  | 'signed'
  | 'plain';

/** A sentence as message id and arguments: words come from the catalogue, numbers from figures. */
export interface SentenceBlock {
  readonly kind: 'sentence';
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
  /** Sources of what is said without a figure, such as an income group. */
  readonly sourceIds?: readonly string[];
  /** Words of a person in the place of generated ones: the seal of what was generated. */
  readonly seal?: string;
}

/** Large numbers at the head of a section. */
export interface KeyFiguresBlock {
  readonly kind: 'key-figures';
  readonly items: readonly {
    /** Message id of the label, with its arguments. */
    readonly label: string;
    readonly args: Readonly<Record<string, Argument>>;
    readonly figure: Figure;
    readonly style: FigureStyle;
  }[];
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly chart: ChartSpec;
  readonly sourceIds: readonly string[];
  /** The numbers that it draws or writes, so that a reader can ask where from. */
  readonly figures?: readonly ChartFigure[];
}

/** A figure of a chart: what it is drawn as, and which number of that. */
export interface ChartFigure {
  /** Id of a bar, line, panel or row; `BGD-IND` of an arc. */
  readonly mark: string;
  /** The year of a point; else `value`, `before`, `part-1` … as in the chart's table. */
  readonly part: string;
  readonly figure: Figure;
  readonly style: FigureStyle;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly table: TableTwin;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
  /** Cells that are figures, so that a reader can ask where from. */
  readonly figures?: readonly TableFigure[];
}

/**
 * A figure in a cell of a table: key of its row, id of its column. A cell of words may hold
 * several, each behind its label; the key is then `row:label`.
 */
export interface TableFigure {
  /** Index of the row; without it the figure is known by its keys alone. */
  readonly at?: number;
  readonly row: string;
  readonly column: string;
  readonly figure: Figure;
  readonly style: FigureStyle;
}

/** A caveat set apart from the text: why two figures differ, what a number does not show. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
  /** Sources of what is said without a figure. */
  readonly sourceIds?: readonly string[];
  /** As in a sentence; a note that marks an edit as out of date has one, too. */
  readonly seal?: string;
}

export type Block = SentenceBlock | KeyFiguresBlock | ChartBlock | TableBlock | NoteBlock;

export type SectionId =
  | 'hurry'
  | 'overview'
  | 'moves'
  | 'displacement'
  | 'brings'
  | 'secure'
  | 'protected'
  | 'says'
  | 'checklist'
  | 'gaps'
  | 'sources'
  | 'corridor'
  | 'annex';

export interface Section {
  readonly id: SectionId;
  /** Message id of the heading. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Why something is a data gap, in the order in which a brief lists them. */
export type GapReason = 'missing' | 'old' | 'few' | 'modelled' | 'licence';

export interface DataGap {
  /** What is missing or old, as message id and arguments. */
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly reason: GapReason;
}

export interface SourceNote {
  readonly id: string;
  /** Ids of other series of the same title and release, which share this entry. */
  readonly also: readonly string[];
  readonly title: string;
  readonly release: string;
  readonly licence: string;
  readonly attribution: string;
}

/**
 * A brief: everything that any format needs. Its sentences are ids and arguments; names, and the
 * words inside charts and tables, are of a language.
 */
export interface BriefDocument {
  readonly meta: ResultMeta;
  readonly kind: 'country' | 'corridor';
  /** One code for a country, two for a corridor. */
  readonly places: readonly string[];
  /** Names of every place mentioned, per language. */
  readonly names: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** Name of the data release, e.g. `2026.11`. */
  readonly release: string;
  /** Year at which ages of figures are counted. */
  readonly asOf: number;
  /** Language of the words inside charts and tables; absent: English. */
  readonly language?: Language;
  /** How the house writes that names places and words; absent: as the data release does. */
  readonly style?: HouseStyle;
  readonly sections: readonly Section[];
  readonly gaps: readonly DataGap[];
  readonly sources: readonly SourceNote[];
  readonly issues: readonly Issue[];
}
