import type { Form } from './forms.ts';
import type { Unsure } from './spread.ts';

/** What `sojourn displace` was asked. */
export interface DisplaceOptions {
  readonly form?: Form;
  readonly draws: number;
  readonly seed: number;
  readonly scale?: number;
  readonly unsure?: readonly Unsure[];
  readonly threads?: string;
  readonly origins?: boolean;
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
