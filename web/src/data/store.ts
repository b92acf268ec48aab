import { type BriefDocument, buildCorridorBrief, buildCountryBrief } from '@sojourn/brief';
import {
  fetchSource,
  loadCorridorFacts,
  loadDisasterHistory,
  loadNexusWorld,
  loadPlaceFacts,
  type Manifest,
  openSnapshot,
  type PlaceRegister,
  type SliceSource,
  type Snapshot,
} from '@sojourn/data';
import type { DisasterHistory } from '@sojourn/engine/displacement';
import type { World } from '@sojourn/engine/nexus';
import { cachingSource } from './caching-source.ts';
import { kept } from './kept.ts';
import { scriptSource } from './script-source.ts';

const folder = './data';

/** By scripts where the page was opened from disk, which may fetch nothing. */
function openSource(): SliceSource {
  const isFromDisk = location.protocol === 'file:';
  return cachingSource(isFromDisk ? scriptSource(folder) : fetchSource(folder));
}

const openOnce = kept((): Promise<{ source: SliceSource; snapshot: Snapshot }> => {
  const source = openSource();
  return openSnapshot(source).then((snapshot) => ({ source, snapshot }));
});

const open = async () => (await openOnce()).snapshot;

/** Asks for every table at once: the briefs read them one after another. */
async function readAhead(): Promise<Snapshot> {
  const { source, snapshot } = await openOnce();
  for (const { path } of snapshot.manifest.resources) {
    if (path.startsWith('core/')) source.read(path).catch(() => {});
  }
  return snapshot;
}

/** Sources, releases and files of the snapshot. */
export const loadManifest = kept(async (): Promise<Manifest> => (await open()).manifest);

/** Every place by code and name. */
export const loadPlaces = kept(async (): Promise<PlaceRegister> => (await open()).places);

/** TopoJSON of the world. */
export const loadWorld = kept(async (): Promise<unknown> => (await open()).json('world'));

/** The brief of a place. */
export const loadCountry = kept(async (place: string): Promise<BriefDocument> => {
  return buildCountryBrief(await loadPlaceFacts(await readAhead(), place));
});

/** The brief of a corridor, its two codes joined by `>`. */
export const loadCorridor = kept(async (pair: string): Promise<BriefDocument> => {
  const [origin = '', destination = ''] = pair.split('>');
  return buildCorridorBrief(await loadCorridorFacts(await readAhead(), origin, destination));
});

/** What the model needs of the snapshot. */
export const loadNexus = kept(async (): Promise<World> => loadNexusWorld(await open()));

/** What is on record of the disasters of a place. */
export const loadDisasters = kept(
  async (place: string): Promise<DisasterHistory> => loadDisasterHistory(await open(), place),
);
