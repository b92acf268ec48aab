/** What `sojourn displace` was asked. */
export interface DisplaceOptions {
  readonly draws: number;
  readonly seed: number;
  readonly scale?: number;
  readonly validation?: string;
  readonly settings?: string;
  readonly peerSettings?: boolean;
  readonly live?: boolean;
  readonly full?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly check?: boolean;
  readonly out?: string;
}
