import type { Figure } from '@sojourn/engine/core';
import type { FigureStyle } from '../document.ts';
import type { BriefContext } from '../sections/context.ts';

/** Concepts at the head of any brief, of which several sources or releases speak. */
export const conceptIds = [
  'abroad',
  'here',
  'departures',
  'net',
  'remittances',
  'refugees-from',
  'refugees-here',
  'asylum-from',
  'asylum-here',
  'others-from',
  'others-here',
  'idps',
  'stateless',
  'returns',
  'trafficked',
] as const;
export type ConceptId = (typeof conceptIds)[number];

/** One source's series of a concept. Its words are `says.<id>.what` and `says.<id>.how`. */
export interface Series {
  readonly id: SeriesId;
  readonly style: Extract<FigureStyle, 'exact' | 'usd'>;
  /** Whether the text of the brief takes this one: for its number, for a part of it, or not. */
  readonly used: 'yes' | 'sex' | 'senders' | 'no';
  /** What is counted: two series of one and the same can disagree, others only differ. */
  readonly what: string;
  /** All years that have a figure, oldest first. */
  read(context: BriefContext): readonly Figure[];
}

export const seriesIds = [
  'stock-2024',
  'stock-2020',
  'stock-2019',
  'net-2024',
  'net-2022',
  'remittances',
  'remittances-matrix',
  'refugees',
  'refugees-unrwa',
  'asylum-pending',
  'other-in-need',
  'idps-conflict',
  'idps-unhcr',
  'idps-disaster',
  'movements-conflict',
  'movements-disaster',
  'stateless',
  'returned-refugees',
  'returned-idps',
  'trafficked',
] as const;
export type SeriesId = (typeof seriesIds)[number];
