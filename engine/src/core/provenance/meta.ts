/** What identifies a result: the same meta and engine give the same bits. */
export interface ResultMeta {
  /** Name and version of the result's schema, e.g. `sojourn.brief/1`. */
  readonly schema: string;
  readonly engineVersion: string;
  /** Hash of the data snapshot, or null where none was used. */
  readonly snapshotHash: string | null;
  /** Hash of the user's input, or null. */
  readonly inputHash: string | null;
  readonly seed: number | null;
  readonly draws: number | null;
}

export const engineVersion = '0.1.0';
