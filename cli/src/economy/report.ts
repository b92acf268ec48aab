import type { Direction, WomenLine } from '@sojourn/engine/economy';
import type { Line } from '../remittances/line.ts';

/** Parts of the family `sojourn economy`. */
export const economyParts = [
  'recruitment',
  'return',
  'diaspora',
  'women',
  'skills',
  'protection',
] as const;
/** A part of the family. */
export type EconomyPart = (typeof economyParts)[number];

/** One figure of a part, with the kind of movement that it speaks of. */
export interface EconomyLine extends Line {
  readonly movement: string;
  /** Which way it goes, where a study or a judgement says so; null for plain arithmetic and data. */
  readonly direction: Direction | null;
}

/** Lines under a title. */
export interface EconomyBlock {
  readonly title: string;
  readonly lines: readonly EconomyLine[];
}

/** What an input is and where it comes from: the user, the register with its grade, or the data. */
export interface EconomyInput {
  readonly option: string;
  /** Null where it is not set and nothing graded stands in for it. */
  readonly value: number | string | null;
  readonly from: string;
}

/** A part as it is written. */
export interface EconomyReport {
  readonly part: EconomyPart;
  readonly title: string;
  readonly inputs: readonly EconomyInput[];
  readonly blocks: readonly EconomyBlock[];
  readonly words: readonly string[];
  readonly women: WomenLine;
}
