import { buildCountryBrief, toHtml } from '@sojourn/brief';
import { loadPlaceFacts, openSnapshot } from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

const open = () => openSnapshot(nodeSource('data/snapshot'));
const sample = ['BGD', 'NPL', 'SYR', 'DEU', 'TUV', 'USA', 'SSD', 'GUF'];

async function codes(): Promise<string[]> {
  const { places } = await open();
  return places.all
    .filter(({ kind }) => kind === 'state' || kind === 'area')
    .map(({ code }) => code);
}

const all = await codes();

const rows: readonly Row[] = [
  {
    id: 'briefs-all',
    title: `Briefs of all ${all.length} places as HTML, one process`,
    unit: 'per second',
    calls: all.length,
    mode: 'warm',
    clock: 'cpu',
    repeats: 1,
    warmUps: 0,
    run: {
      title: 'one snapshot for all',
      prepare: async () => {
        const snapshot = await open();
        return async () => {
          let length = 0;
          for (const code of all) {
            length += toHtml(buildCountryBrief(await loadPlaceFacts(snapshot, code))).length;
          }
          return length;
        };
      },
    },
    baseline: {
      title: 'the snapshot opened anew for each, 8 places',
      calls: sample.length,
      prepare: () => async () => {
        let length = 0;
        for (const code of sample) {
          length += toHtml(buildCountryBrief(await loadPlaceFacts(await open(), code))).length;
        }
        return length;
      },
    },
  },
];

await serveGroup(rows);
