import type { ClosureKind, DisplacementCase, Settings } from '../contract.ts';

/** What can be closed or opened: a border of two countries, a road, a place with its roads, a camp. */
export type Barrier = 'border' | 'road' | 'place' | 'camp';

/** The names under which the calendar of a case keeps them. */
export const closureKinds: Readonly<Record<Barrier, readonly ClosureKind[]>> = {
  border: ['country'],
  road: ['link'],
  place: ['location'],
  camp: ['camp', 'idpcamp'],
};

interface Period {
  /** First day on which it holds. */
  readonly day: number;
  /** First day on which it holds no more; for good if absent. */
  readonly until?: number;
}

/**
 * Closes a border, road, place or camp. A closed camp takes nobody in and lets people go on: it
 * becomes a town, as in the rules.
 */
export interface Closing extends Period {
  readonly kind: 'close' | 'open';
  readonly what: Barrier;
  /** A country, or a place. */
  readonly first: string;
  /** The other country, or the other end of the road. */
  readonly second?: string;
}

/** A new camp that opens on a day, with its roads. */
export interface NewCamp {
  readonly kind: 'camp';
  readonly name: string;
  readonly country: string;
  readonly region?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Persons; 0 or absent is without limit. */
  readonly capacity?: number;
  readonly day: number;
  /** At least one: where to, km. */
  readonly roads: readonly { readonly to: string; readonly distance: number }[];
}

/** From a day on people are registered in another place: the old camp takes nobody in any more. */
export interface MovedRegistration {
  readonly kind: 'registration';
  readonly from: string;
  /** A camp, or a town that becomes one. */
  readonly to: string;
  readonly day: number;
  /** Of a town that becomes a camp, persons; 0 or absent is without limit. */
  readonly capacity?: number;
}

/** Food insecurity of a region, 0 to 100 %. Switches the two rules on food on in both cases. */
export interface FoodInsecurity extends Period {
  readonly kind: 'food';
  readonly region: string;
  readonly level: number;
}

/** All travel, by vehicle and on foot, at so much of its speed, for the whole time. */
export interface Travel {
  readonly kind: 'travel';
  /** 0.01 to 10; below 1 is slower. */
  readonly factor: number;
}

/** One change of a case. Days are counted from its start. */
export type CaseChange = Closing | NewCamp | MovedRegistration | FoodInsecurity | Travel;

/** A case on its way through the changes: what it is without them, and with them. */
export interface Variants {
  readonly base: DisplacementCase;
  readonly variant: DisplacementCase;
  readonly baseSettings: Settings;
  readonly settings: Settings;
}
