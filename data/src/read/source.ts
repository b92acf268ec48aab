/** Where a snapshot's files come from: a folder, a web address, an archive in memory. */
export interface SliceSource {
  /** For messages: the folder or address. */
  readonly label: string;
  /** The bytes of the file at `path` inside the snapshot; rejects with a SojournError. */
  read(path: string): Promise<ArrayBuffer>;
  /** SHA-256 in hexadecimal where the source has a quicker way than the browser's own. */
  sha256?(bytes: ArrayBuffer): string;
}
