import { existsSync } from 'node:fs';
import { loadPlaceFacts, openSnapshot } from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';
import { placeFromCsv } from '../naive/facts.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

const facts = `${process.env.SOJOURN_SHARED ?? '../shared'}/facts`;

function plainCall(): () => number {
  if (!existsSync(facts)) throw new Error(`${facts} is not there`);
  return () => placeFromCsv(facts, 'BGD');
}

const rows: readonly Row[] = [
  {
    id: 'snapshot-load',
    title: 'Snapshot, cold: everything that the brief of BGD needs',
    unit: 'ms',
    calls: 1,
    target: 300,
    mode: 'cold',
    clock: 'cpu',
    run: {
      title: 'snapshot',
      prepare: () => async () =>
        loadPlaceFacts(await openSnapshot(nodeSource('data/snapshot')), 'BGD'),
    },
    baseline: { title: 'four gzipped CSV files of the facts', prepare: plainCall },
  },
];

await serveGroup(rows);
