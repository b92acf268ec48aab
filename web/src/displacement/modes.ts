import type { Basics } from './BasicsForm.tsx';
import type { OpenCase } from './open-case.ts';

/** What every way of running a case is given. */
export interface ModeProps {
  /** The case as it is to be told: live if the reader says so. */
  readonly opened: OpenCase | null;
  /** How many cases have been opened: what was typed about one goes with it. */
  readonly turn: number;
  /** Whether it has been looked at: what nobody looks at is not run. */
  readonly isOn: boolean;
  readonly basics: Basics;
  readonly onBasics: (basics: Basics) => void;
}

/** Ways of running, in their order on the page. */
export const modes = ['runs', 'forecast', 'compare', 'disaster'] as const;
export type Mode = (typeof modes)[number];
