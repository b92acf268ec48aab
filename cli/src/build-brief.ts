import {
  type BriefDocument,
  buildCorridorBrief,
  buildCountryBrief,
  type HouseStyle,
} from '@sojourn/brief';
import { loadCorridorFacts, loadPlaceFacts, type OwnSeries, type Snapshot } from '@sojourn/data';
import { withOwn } from './own.ts';

interface BuildOptions {
  readonly asOf?: number;
  readonly style?: HouseStyle;
  /** The user's own series, as `loadOwn` has them. */
  readonly own?: readonly OwnSeries[];
}

/** The brief of one place, or of the corridor of two, on the data of a snapshot. */
export async function buildBrief(
  snapshot: Snapshot,
  places: readonly string[],
  { own, ...options }: BuildOptions = {},
): Promise<BriefDocument> {
  const series = own ? { own } : {};
  const [first, second] = places;
  if (second === undefined) {
    const facts = await loadPlaceFacts(snapshot, first!);
    return buildCountryBrief(withOwn(facts, series), options);
  }
  const { origin, destination } = await loadCorridorFacts(snapshot, first!, second);
  const facts = { origin: withOwn(origin, series), destination: withOwn(destination, series) };
  return buildCorridorBrief(facts, options);
}
