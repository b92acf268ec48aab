/** What `sojourn displace forecast` was asked. */
export interface ForecastCommand {
  /** Last known day. */
  readonly on?: number;
  readonly days: number;
  readonly members: number;
  readonly seed: number;
  readonly threads?: string;
  /** Counts as corrections will set them. */
  readonly corrected?: boolean;
  readonly validation?: string;
  readonly settings?: string;
  readonly live?: boolean;
  readonly full?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
}
