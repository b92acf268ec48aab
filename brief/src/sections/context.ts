import type { PlaceFacts } from '@sojourn/data';
import type { Language, Place } from '@sojourn/engine/core';
import { SojournError } from '@sojourn/engine/core';
import type { BriefDocument } from '../document.ts';
import { type BriefLanguage, packOf } from '../messages/catalogue.ts';
import { type DisplacedReader, type DisplacedSide, displacedReader } from '../reading/displaced.ts';
import { withoutDoubtfulSex } from '../reading/doubts.ts';
import { type PanelReader, panelReader } from '../reading/panel.ts';
import { type CorridorStock, corridorStocks, type StockSide } from '../reading/stocks.ts';
import type { HouseStyle } from '../style/style.ts';
import type { Manner } from '../words/index.ts';

/** What every section of a brief reads from: one place's facts, indexed once. */
export interface BriefContext {
  readonly facts: PlaceFacts;
  readonly place: Place;
  readonly panel: PanelReader;
  /** Corridors of both sides, every year. */
  readonly stocks: Readonly<Record<StockSide, readonly CorridorStock[]>>;
  readonly displaced: Readonly<Record<DisplacedSide, DisplacedReader>>;
  readonly asOf: number;
  /** Language of the words inside charts and tables. */
  readonly language: BriefLanguage;
  /** Language and house style of the words inside charts and tables. */
  readonly voice: Manner;
  readonly names: BriefDocument['names'];
  /** The M49 subregion of the place, where the snapshot has it. */
  readonly region: Place | null;
}

export interface BriefOptions {
  /** Year at which ages of figures are counted; by default the release's year. */
  readonly asOf?: number;
  /** Language of the words; any but English must have been loaded. */
  readonly language?: BriefLanguage;
  /** Names, words and numbers of a house; by default those of the data release. */
  readonly style?: HouseStyle;
}

/** The year of a release such as `2026.11`. */
function releaseYear(release: string): number {
  const found = Number(release.slice(0, 4));
  if (Number.isInteger(found) && found > 1900) return found;
  throw new SojournError({
    code: 'schema.invalid',
    where: { file: 'datapackage.json', field: 'release' },
    got: release,
    expected: 'a release that starts with its year, such as 2026.11',
  });
}

function checkPlace(place: Place): void {
  if (place.kind === 'state' || place.kind === 'area') return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'place' },
    got: `${place.code} (${place.names.en})`,
    expected: 'a State or area',
    remedy: 'Name a State or area by code or name, for example BGD; a list: sojourn data ls.',
  });
}

/** Names of every place of a register; small copies are cut from it for a document. */
function allNames(facts: PlaceFacts): Record<string, Readonly<Record<Language, string>>> {
  return Object.fromEntries(facts.places.all.map((place) => [place.code, place.names]));
}

/**
 * Indexes a place's facts for the sections.
 *
 * @throws SojournError `argument.choice` for pseudo places, historical States and regions, and for
 * a language that is not loaded
 */
export function briefContext(facts: PlaceFacts, options: BriefOptions = {}): BriefContext {
  checkPlace(facts.place);
  const language = packOf(options.language ?? 'en').language;
  const regionCode = facts.place.regions[0];
  return {
    facts,
    place: facts.place,
    panel: panelReader(facts),
    stocks: {
      abroad: withoutDoubtfulSex(facts, 'abroad', corridorStocks(facts, 'abroad')),
      here: withoutDoubtfulSex(facts, 'here', corridorStocks(facts, 'here')),
    },
    displaced: { from: displacedReader(facts, 'from'), here: displacedReader(facts, 'here') },
    asOf: options.asOf ?? releaseYear(facts.manifest.release),
    language,
    voice: { language, ...(options.style ? { style: options.style } : {}) },
    names: allNames(facts),
    region: regionCode === undefined ? null : (facts.places.find(regionCode) ?? null),
  };
}

/** Whether a partner is a place that a sentence may name, not `unknown` or `various`. */
export function isNamed(context: BriefContext, code: string): boolean {
  const kind = context.facts.places.find(code)?.kind;
  return kind === 'state' || kind === 'area' || kind === 'historical';
}
