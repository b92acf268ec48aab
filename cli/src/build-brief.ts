import { type BriefDocument, buildCorridorBrief, buildCountryBrief } from '@sojourn/brief';
import { loadCorridorFacts, loadPlaceFacts, type Snapshot } from '@sojourn/data';

/** The brief of one place, or of the corridor of two, on the data of a snapshot. */
export async function buildBrief(
  snapshot: Snapshot,
  places: readonly string[],
  options: { readonly asOf?: number } = {},
): Promise<BriefDocument> {
  const [first, second] = places;
  if (second === undefined)
    return buildCountryBrief(await loadPlaceFacts(snapshot, first!), options);
  return buildCorridorBrief(await loadCorridorFacts(snapshot, first!, second), options);
}
