import type { Place, PlaceRegister, Table } from '@sojourn/engine/core';
import type { OwnSeries } from '../own/types.ts';
import type { Manifest } from '../schema/manifest.ts';

export type { PlaceRegister };

/**
 * Everything that the brief of one place needs, already filtered to that place. Tables in two
 * orders appear from the place's two sides: `abroad` where it is the origin, `here` where it is
 * the destination or asylum.
 */
export interface PlaceFacts {
  readonly manifest: Manifest;
  readonly places: PlaceRegister;
  readonly place: Place;
  readonly indicators: Table;
  /** `panel` and `panel_sharealike` together. */
  readonly panel: Table;
  /** Series that the index of human security reads beside those of `panel`. */
  readonly panelSecurity: Table;
  /** Rows of `WLD` and of the place's subregion. */
  readonly peers: Table;
  readonly stocksAbroad: Table;
  readonly stocksHere: Table;
  /** Cells of the place's corridors, on either side, that are to be read with care. */
  readonly stockChecks: Table;
  readonly stockTotals: Table;
  readonly displacedFrom: Table;
  readonly displacedHere: Table;
  /** Asylum decisions; the column `instance` keeps first, mixed and court instances apart. */
  readonly decisions: Table;
  /** `new_applications`; persons and cases are never added. */
  readonly applications: Table;
  /** Years at which UNHCR’s populations cannot be compared, see `breaksBetween`. */
  readonly breaks: Table;
  readonly solutions: Table;
  readonly hazards: Table;
  readonly remittancesIn: Table;
  readonly remittancesOut: Table;
  readonly demography: Table;
  /** The last years as the 2022 revision had them. */
  readonly demographyRival: Table;
  readonly treaties: Table;
  readonly incomeGroups: Table;
  readonly unrwa: Table;
  readonly demographics: Table;
  readonly pairs: Table;
  /** TopoJSON of the world, ids are place codes; objects `countries` and `land`. */
  readonly world: unknown;
  /** The user's own series, all that the reader of the brief may see; none where absent. */
  readonly own?: readonly OwnSeries[];
}

/** What a corridor brief needs: both places, each with its facts. */
export interface CorridorFacts {
  readonly origin: PlaceFacts;
  readonly destination: PlaceFacts;
}
