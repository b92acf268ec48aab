import { applyClearance, type BriefDocument } from '@sojourn/brief';

/** Options of a command that writes a brief under a clearance. */
export interface SignOptions {
  readonly clearance?: string;
}

/**
 * The brief under the clearance of `--clearance`, or as it is without one.
 *
 * @throws SojournError `clearance.changed` if the figures are no longer those that were signed
 */
export async function signed(
  document: BriefDocument,
  options: SignOptions,
): Promise<BriefDocument> {
  if (options.clearance === undefined) return document;
  const { readClearance } = await import('./clearance-file.ts');
  return applyClearance(document, readClearance(options.clearance));
}
