import { buildCountryBrief, toHtml, toJson } from '@sojourn/brief';
import { loadPlaceFacts, openSnapshot, type Snapshot } from '@sojourn/data';
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

async function jsonOf(snapshot: Snapshot, code: string): Promise<number> {
  return toJson(buildCountryBrief(await loadPlaceFacts(snapshot, code))).length;
}

/** All places in one call, opening included: a minute is what a nightly run may take. */
function jsonRow(clock: Row['clock']): Row {
  return {
    id: clock === 'cpu' ? 'briefs-json' : 'briefs-json-wall',
    title: `Briefs of all ${all.length} places as JSON, one process`,
    unit: 'ms',
    calls: 1,
    target: 60_000,
    mode: 'warm',
    clock,
    repeats: 1,
    warmUps: 0,
    run: {
      title: 'one snapshot for all',
      prepare: () => async () => {
        const snapshot = await open();
        let length = 0;
        for (const code of all) length += await jsonOf(snapshot, code);
        return length;
      },
    },
    baseline: {
      title: 'the snapshot opened anew for each, from 8 places',
      calls: sample.length / all.length,
      prepare: () => async () => {
        let length = 0;
        for (const code of sample) length += await jsonOf(await open(), code);
        return length;
      },
    },
  };
}

const rows: readonly Row[] = [
  jsonRow('cpu'),
  jsonRow('wall'),
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
