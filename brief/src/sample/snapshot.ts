import { loadPlaceFacts, openSnapshot, type PlaceFacts } from '@sojourn/data';
import { defaultSnapshotFolder, nodeSource } from '@sojourn/data/node';

/** A world without land: maps are drawn, but nothing is projected. */
export const emptyWorld = {
  type: 'Topology',
  objects: {
    countries: { type: 'GeometryCollection', geometries: [] },
    land: { type: 'GeometryCollection', geometries: [] },
  },
  arcs: [],
};

/** The snapshot that comes with the sources, opened once a test file. */
export function testSnapshot() {
  return openSnapshot(nodeSource(defaultSnapshotFolder()));
}

/** Facts of every State and area of the snapshot, one after another. */
export async function* everyPlace(): AsyncGenerator<PlaceFacts> {
  const snapshot = await testSnapshot();
  for (const { code, kind } of snapshot.places.all) {
    if (kind === 'state' || kind === 'area') {
      yield { ...(await loadPlaceFacts(snapshot, code)), world: emptyWorld };
    }
  }
}
