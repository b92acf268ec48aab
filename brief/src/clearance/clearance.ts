import { SojournError } from '@sojourn/engine/core';
import type { BriefDocument } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';

/** Version of the file that records a clearance. */
export const clearanceSchema = 'sojourn.clearance/1';

export const clearanceStates = ['draft', 'checked', 'cleared'] as const;
export type ClearanceState = (typeof clearanceStates)[number];

/** A figure that a person has set in the stead of the source's. */
export interface Override {
  /** Id of the figure, as `sojourn explain FILE` lists it. */
  readonly figure: string;
  readonly value: number;
  readonly reason: string;
  readonly by: string;
}

/** Who stands for a brief, on which data, with what was set or noted by hand. */
export interface Clearance {
  readonly schema: typeof clearanceSchema;
  readonly places: readonly string[];
  readonly state: ClearanceState;
  readonly checker: string | null;
  /** Day of the check, `2026-11-25`. */
  readonly date: string | null;
  readonly asOf: number;
  readonly snapshotHash: string | null;
  /** Values of all figures when they were checked, by id. */
  readonly values: Readonly<Record<string, number | null>>;
  /** What a checker wants to be read beside a figure, by id. */
  readonly notes: Readonly<Record<string, string>>;
  readonly overrides: readonly Override[];
}

/** Values of the source by id, also where an override stands in their stead. */
function valuesOf(document: BriefDocument): Record<string, number | null> {
  return Object.fromEntries(
    figuresOfDocument(document).map(({ id, figure }) => [
      id,
      (figure.replaces ?? figure).value ?? null,
    ]),
  );
}

/**
 * Records that a person has checked or cleared this brief: every figure's value is kept, so that
 * later data cannot pass under the same signature.
 *
 * @param before an earlier record, whose notes and overrides stay
 * @throws SojournError `argument.shape` for a state other than draft without a checker
 * @example recordClearance(document, { state: 'cleared', checker: 'A. Rahman', date: '2026-11-25' })
 */
export function recordClearance(
  document: BriefDocument,
  sign: Pick<Clearance, 'state' | 'checker' | 'date'>,
  before: Clearance | null = null,
): Clearance {
  if (sign.state !== 'draft' && (sign.checker === null || sign.checker.trim() === '')) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'checker' },
      got: 'no name',
      expected: `the name of the person who has ${sign.state} the brief`,
      remedy: 'Name the person with --checker.',
    });
  }
  return {
    schema: clearanceSchema,
    places: document.places,
    ...sign,
    asOf: document.asOf,
    snapshotHash: document.meta.snapshotHash,
    values: valuesOf(document),
    notes: before?.notes ?? {},
    overrides: before?.overrides ?? [],
  };
}

/** Figures whose source value is not the one that was checked. */
export function changedSince(document: BriefDocument, clearance: Clearance): readonly string[] {
  const now = valuesOf(document);
  const ids = [...new Set([...Object.keys(now), ...Object.keys(clearance.values)])];
  return ids.filter((id) => now[id] !== clearance.values[id]);
}
