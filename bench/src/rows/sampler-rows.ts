import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';
import { samplerRows } from './samplers.ts';

/** The samplers of the engine's core against the plain way with the machine's own generator. */
const rows: readonly Row[] = samplerRows.map((row) => ({
  id: `sampler-${row.id}`,
  title: `${row.title}, ${row.unit}`,
  unit: 'per second',
  calls: row.perCall,
  mode: 'warm',
  clock: 'cpu',
  run: { title: row.title, prepare: () => row.run },
  baseline: { title: 'plain way, own generator of the machine', prepare: () => row.baseline },
}));

await serveGroup(rows);
