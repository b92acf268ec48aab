import { asPublished, statementsOf } from '../change/index.ts';
import type { BriefDocument } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { checkIds, checkPlaces, checkSigned } from './check.ts';

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
  readonly overrides: readonly Override[];
  /** What a checker wants to be read beside a figure, by id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Values of all figures when they were checked, by id. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Sentences, tables and gaps when they were checked, by section and id. */
  readonly statements: Readonly<Record<string, string>>;
}

/** Values of the source by id, also where an override stands in their stead. */
function valuesOf(document: BriefDocument): Record<string, number | null> {
  return Object.fromEntries(
    figuresOfDocument(asPublished(document)).map(({ id, figure }) => [id, figure.value]),
  );
}

/**
 * Records that a person has checked or cleared this brief: every figure's value and all that is
 * said is kept, so that nothing else can pass under the same signature.
 *
 * @param before an earlier record, whose notes and overrides stay
 * @throws SojournError `argument.choice` for a state other than draft without a checker or a day, or an
 * earlier record of another place or with figures that this brief does not have
 * @example recordClearance(document, { state: 'cleared', checker: 'A. Rahman', date: '2026-11-25' })
 */
export function recordClearance(
  document: BriefDocument,
  sign: Pick<Clearance, 'state' | 'checker' | 'date'>,
  before: Clearance | null = null,
): Clearance {
  checkSigned(sign);
  if (before) {
    checkPlaces(document, before);
    checkIds(document, before);
  }
  return {
    schema: clearanceSchema,
    places: document.places,
    ...sign,
    asOf: document.asOf,
    snapshotHash: document.meta.snapshotHash,
    overrides: before?.overrides ?? [],
    notes: before?.notes ?? {},
    values: valuesOf(document),
    statements: statementsOf(document),
  };
}

function differing<T>(now: Readonly<Record<string, T>>, then: Readonly<Record<string, T>>) {
  const ids = [...new Set([...Object.keys(now), ...Object.keys(then)])];
  const of = (from: Readonly<Record<string, T>>, id: string) =>
    Object.hasOwn(from, id) ? from[id] : undefined;
  return ids.filter((id) => of(now, id) !== of(then, id));
}

/** Figures whose source value is not the one that was checked. */
export function changedSince(document: BriefDocument, { values }: Clearance): readonly string[] {
  return differing(valuesOf(document), values);
}

/** What is said otherwise than it was checked, beside what the changed figures explain. */
export function changedStatements(
  document: BriefDocument,
  { statements }: Clearance,
  figures: readonly string[],
): readonly string[] {
  return differing(statementsOf(document), statements).filter((key) => {
    const carrier = `${key.replace(/\++$/, '')}/`;
    return !figures.some((id) => id.startsWith(carrier));
  });
}
