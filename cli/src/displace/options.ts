import type { Form } from './forms.ts';

/** What `sojourn displace` was asked. */
export interface DisplaceOptions {
  readonly form?: Form;
  readonly draws: number;
  readonly seed: number;
  readonly scale?: number;
  readonly threads?: string;
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
