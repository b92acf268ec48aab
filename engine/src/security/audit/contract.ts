import type { Built } from '../build/build.ts';
import type { TreatmentNote } from '../steps/treat.ts';
import type { ColumnStats } from './column-stats.ts';
import type { WithoutOne } from './leave-one-out.ts';

/** When the audit marks something. */
export interface AuditLimits {
  /** Two indicators that correlate more strongly than this say the same (default 0.92). */
  readonly redundant: number;
  /** A child that correlates less than this with its own parent is weak (default 0.3). */
  readonly weak: number;
}

/** A pair of rows and their correlation. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly r: number;
}

/** One indicator: coverage, shape, treatment. */
export interface AuditedColumn {
  readonly id: string;
  readonly raw: ColumnStats;
  readonly treated: ColumnStats;
  readonly treatment: TreatmentNote | null;
  /** Cells that were filled in. */
  readonly filled: number;
}

/** One node: whether its children belong together. */
export interface AuditedNode {
  readonly id: string;
  readonly children: readonly string[];
  /** Cronbach's alpha; null for a single child. */
  readonly alpha: number | null;
  /** Share of the first principal component; null for a single child or where it cannot be had. */
  readonly firstComponent: number | null;
  /** Siblings that go against each other: r below −1.96/√n. */
  readonly opposed: readonly Pair[];
  /** Children that hardly follow the node. */
  readonly weak: readonly Pair[];
}

/** One row below the index: what it weighs and what it does. */
export interface AuditedWeight {
  readonly id: string;
  readonly level: number;
  /** Effective weight in the index. */
  readonly weight: number;
  /** Main effect on the index: share of its variance. */
  readonly importance: number;
  /** Importance as a share of those of the level, to compare with the weight. */
  readonly importanceShare: number;
  /** Pearson correlation with the index. */
  readonly correlation: number;
}

/** An index beside another measure of the same places. */
export interface Against {
  readonly id: string;
  readonly places: number;
  readonly pearson: number;
  readonly spearman: number;
}

/** The audit of the JRC on one page. */
export interface Audit {
  readonly coverage: {
    readonly places: number;
    readonly screenedOut: Built['screenedOut'];
    readonly cells: number;
    /** Shares of the cells that were given, filled in, and left missing; they add up to 1. */
    readonly given: number;
    readonly filled: number;
    readonly missing: number;
  };
  readonly columns: readonly AuditedColumn[];
  readonly nodes: readonly AuditedNode[];
  /** Indicators of which one could stand for the other. */
  readonly redundant: readonly (Pair & { readonly siblings: boolean })[];
  /** Indicators that follow another node of the level above more closely than their own. */
  readonly misplaced: readonly {
    readonly id: string;
    readonly own: Pair;
    readonly other: Pair;
  }[];
  readonly weights: readonly AuditedWeight[];
  readonly leaveOneOut: readonly Omit<WithoutOne, 'scores' | 'ranks'>[];
  readonly against: readonly Against[];
}
