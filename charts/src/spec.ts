import type { ChartNumbers } from './format/numbers.ts';
import type { SvgNode } from './node.ts';
import type { ChartVocabulary } from './words.ts';

/** How numbers on an axis or label are written; `short` is 7.4 M, 252 bn; `percent` takes per cents. */
export type NumberFormat = 'integer' | 'short' | 'percent' | 'decimal1' | 'decimal2' | 'usd';

/** Words under and around a chart; every chart says its source. */
interface ChartWords {
  /** What the chart shows, as a heading. */
  readonly title: string;
  /** Unit and period, under the title. */
  readonly subtitle: string;
  /** A sentence or two that a screen reader hears instead of the picture. */
  readonly summary: string;
  readonly source: string;
  readonly format: NumberFormat;
}

export interface Point {
  readonly x: number;
  readonly y: number | null;
  /** What a table writes for the number, where the number alone would mislead: `8 to 12`. */
  readonly text?: string;
  /** Made of earlier values: in panels, the line up to it is broken. */
  readonly carried?: boolean;
}

/** An interval around the points of a panel, one end each for every point; null where there is none. */
export interface PanelBand {
  readonly level: number;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  readonly points: readonly Point[];
  /** `main` is drawn in the accent colour, `context` in grey. */
  readonly emphasis: 'main' | 'second' | 'third' | 'context';
}

/** Lines over years with labels at their ends; gaps where there is no datum. */
export interface LineChart extends ChartWords {
  readonly kind: 'lines';
  readonly series: readonly LineSeries[];
  readonly zero: boolean;
}

/** Several line charts on shared scales. */
export interface SmallMultiples extends ChartWords {
  readonly kind: 'multiples';
  readonly panels: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly Point[];
    /** A grey line drawn behind, e.g. the median of peers. */
    readonly context?: readonly Point[];
    /** What was recorded before `points`, a line of its own. */
    readonly past?: readonly Point[];
    /** Other answers to the same question, in the order of `lineLabels`: dashed, then dotted. */
    readonly lines?: readonly (readonly Point[])[];
    /** Intervals around `points`, drawn as bands over each other. */
    readonly bands?: readonly PanelBand[];
    /** Format of this panel where panels have scales of their own. */
    readonly format?: NumberFormat;
  }[];
  /** Shared y scale, or one a panel (then said in the subtitle). */
  readonly sharedY: boolean;
  /** Most panels side by side, 1 to 4 (default 4). */
  readonly columns?: number;
  /** What the grey lines are, said once above the panels. */
  readonly contextLabel?: string;
  /** What the line of `points` is, where there are others beside it. */
  readonly mainLabel?: string;
  readonly pastLabel?: string;
  readonly lineLabels?: readonly string[];
  /** What bands and broken lines are, said once above the panels. */
  readonly bandLabel?: string;
  readonly carriedLabel?: string;
}

/** Horizontal bars, longest first, optionally split in two parts (women and men). */
export interface BarChart extends ChartWords {
  readonly kind: 'bars';
  /** `value`: longest first (the default); `given`: in the order of `bars`. */
  readonly order?: 'value' | 'given';
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    /** Interval drawn as a whisker. */
    readonly low?: number;
    readonly high?: number;
    /** Parts that add up to value, in the order of `parts`. */
    readonly split?: readonly number[];
    /** A value at an earlier date drawn as a small mark. */
    readonly before?: number;
    readonly note?: string;
    /** What is written for the value, where the number alone would mislead: `5 or fewer`. */
    readonly text?: string;
  }[];
  readonly parts?: readonly string[];
  readonly beforeLabel?: string;
  /** What the bars are, for the head of the table; places by default. */
  readonly barsLabel?: string;
}

/** Differences around zero, one row each on one scale: a dot in the bars of its intervals. */
export interface DifferenceChart extends ChartWords {
  readonly kind: 'differences';
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** Null where it may not be told: `text` alone stands in its row. */
    readonly value: number | null;
    readonly bands: readonly {
      readonly level: number;
      readonly low: number;
      readonly high: number;
    }[];
    /** What is written for the value, with its sign. */
    readonly text: string;
    /** A row of totals, set apart from those above it. */
    readonly isTotal?: boolean;
  }[];
  /** What the rows are, for the head of the table. */
  readonly rowsLabel: string;
  readonly dotLabel: string;
  readonly bandLabel: string;
}

/** One row an indicator: the place as a dot (with range), region and world as ticks, quartiles as a band. */
export interface DotPlot extends ChartWords {
  readonly kind: 'dots';
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly year: number;
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
    readonly region: number | null;
    readonly world: number | null;
    readonly q25: number | null;
    readonly q75: number | null;
    /** +1 more is more security, -1 less, 0 no agreed sign. */
    readonly direction: -1 | 0 | 1;
    /** Older than five years at the brief's date: drawn hollow. */
    readonly stale: boolean;
    readonly format: NumberFormat;
    /** The lowest number that the source publishes: at it, a value reads `≤ 2.5`. */
    readonly floor?: number;
  }[];
  readonly legend: { readonly place: string; readonly region: string; readonly world: string };
}

/** Where the place is. */
export interface LocatorMap extends ChartWords {
  readonly kind: 'locator';
  readonly world: unknown;
  readonly place: string;
  /** Name written on the place; without it the name in the world file, else the code. */
  readonly label?: string;
  /** Places around it that are named quietly where there is room. */
  readonly neighbours?: readonly {
    readonly label: string;
    readonly point: readonly [longitude: number, latitude: number];
  }[];
  /** Names of neighbours by code; without one the name in the world file. */
  readonly names?: Readonly<Record<string, string>>;
  readonly center: readonly [longitude: number, latitude: number];
  readonly disclaimer: string;
}

/** Arcs or bands from or to one place, width by people. */
export interface CorridorMap extends ChartWords {
  readonly kind: 'corridors';
  readonly world: unknown;
  readonly place: string;
  /** Name written on the place; without it the name in the world file, else the code. */
  readonly label?: string;
  readonly direction: 'out' | 'in' | 'both';
  readonly arcs: readonly {
    readonly from: string;
    readonly to: string;
    readonly fromPoint: readonly [number, number];
    readonly toPoint: readonly [number, number];
    readonly label: string;
    /** The place that `label` is about, for the table, where the label says more than its name. */
    readonly name?: string;
    readonly value: number;
  }[];
  readonly disclaimer: string;
}

/** What a place of a network is, for its mark. */
export type NetworkRole = 'camp' | 'conflict' | 'town';

/** Places joined by roads, on the land around them: circles by people, rings by what was counted. */
export interface NetworkMap extends ChartWords {
  readonly kind: 'network';
  readonly world: unknown;
  readonly places: readonly {
    readonly id: string;
    readonly label: string;
    readonly point: readonly [longitude: number, latitude: number];
    readonly role: NetworkRole;
    /** People there, drawn as the area of a circle. */
    readonly value?: number;
    /** Counted people, drawn as a ring. */
    readonly counted?: number;
    /** Drawn faint: what it is it is not now. */
    readonly faint?: boolean;
    /** What a table writes for the value, where the number alone would mislead. */
    readonly text?: string;
  }[];
  /** Ids of both ends. */
  readonly roads: readonly {
    readonly from: string;
    readonly to: string;
    readonly closed?: boolean;
  }[];
  /** The value that fills the largest circle; the largest of the places by default. */
  readonly most?: number;
  readonly legend: {
    readonly value: string;
    readonly counted: string;
    readonly conflict: string;
    readonly town: string;
    readonly closed: string;
  };
  readonly disclaimer: string;
}

/** Median with 50, 80 and 95 % bands, optionally a second scenario and the past. */
export interface FanChart extends ChartWords {
  readonly kind: 'fan';
  readonly x: readonly number[];
  readonly bands: readonly {
    readonly level: number;
    readonly low: readonly number[];
    readonly high: readonly number[];
  }[];
  readonly median: readonly number[];
  readonly compare?: { readonly label: string; readonly median: readonly number[] };
  readonly label: string;
  readonly past?: readonly Point[];
}

export type ChartSpec =
  | LineChart
  | SmallMultiples
  | BarChart
  | DifferenceChart
  | DotPlot
  | LocatorMap
  | CorridorMap
  | NetworkMap
  | FanChart;

export interface RenderOptions {
  /** Width in CSS pixels that the drawing is laid out for: 360 for a phone, 720 for a page. */
  readonly width: number;
  /** Prefix of ids inside the SVG, unique in a document. */
  readonly idPrefix: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Draw title, subtitle and source inside the SVG, for a file that stands alone. */
  readonly heading?: boolean;
  /** The words that charts add of their own; English by default. */
  readonly words?: ChartVocabulary;
  /** How numbers are written; in English by default. Room is kept for what is written. */
  readonly numbers?: ChartNumbers;
}

/** The drawing, the same facts as a table, and the words of the chart. */
export interface RenderedChart {
  readonly svg: SvgNode;
  readonly table: TableTwin;
  readonly summary: string;
}

/** What the cells of a column are: words, sizes that may be grouped, or years, which never are. */
export type ColumnKind = 'text' | 'number' | 'year';

/** A plain table of what a chart shows: the twin behind each chart and its CSV. */
export interface TableTwin {
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly kind: ColumnKind;
    /** Decimals of all numbers of the column; without it as many as its largest number bears. */
    readonly decimals?: number;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Decimals of the numbers of each row, where every row is a measure of its own. */
  readonly rowDecimals?: readonly number[];
}
