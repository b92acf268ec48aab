import { type Prepared, prepare, runOnce } from '@sojourn/engine/displacement';
import { Twin } from '../../../engine/src/displacement/testing/twin.ts';
import { conflict, madeGrid } from '../displacement-cases.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

const runs = (ready: Prepared) => {
  let draw = 0;
  return () => {
    draw += 1;
    return runOnce(ready, 1, draw).total.at(-1);
  };
};

function conflictRow(name: string, title: string, target: number, peer: string): Row {
  return {
    id: `displacement-${name}`,
    title: `${title}, one run at full scale (peer ${peer} CPU)`,
    unit: 'ms',
    calls: 1,
    target,
    mode: 'warm',
    clock: 'cpu',
    repeats: 9,
    run: { title: 'counts', prepare: () => runs(conflict(name)) },
    baseline: {
      title: 'person by person, a hundredth of the people, times 100',
      calls: 0.01,
      prepare: () => {
        const ready = prepare(conflict(name).model, { scale: 100 });
        let draw = 0;
        return () => {
          draw += 1;
          return new Twin(ready, 1, draw).run().length;
        };
      },
    },
  };
}

function gridRow(
  id: string,
  title: string,
  side: number,
  days: number,
  daily: number,
  target: number,
  km: number,
): Row {
  const made = (share: number) => prepare(madeGrid(side, days, daily * share, 100_000, km));
  return {
    id: `displacement-${id}`,
    title,
    unit: 'ms',
    calls: 1,
    target,
    mode: 'warm',
    clock: 'cpu',
    repeats: 5,
    warmUps: 1,
    run: { title: 'counts', prepare: () => runs(made(1)) },
    baseline: { title: 'a thousandth of the people', prepare: () => runs(made(0.001)) },
  };
}

const rows: readonly Row[] = [
  conflictRow('mali2012', 'Mali 2012: 90 000 people, 300 days', 30, '97 s'),
  conflictRow('burundi2015', 'Burundi 2015: 212 000 people, 396 days', 50, '351 s'),
  conflictRow('ssudan2014', 'South Sudan 2014: 433 000 people, 604 days', 100, 'about 1000 s'),
  gridRow(
    'million',
    'Made case: 3.8 million people, 25 places, roads of 120 to 160 km, 1095 days',
    5,
    1095,
    3470,
    100,
    120,
  ),
  gridRow(
    'grid',
    'Made graph of 20 164 places, 10 days of 10 000 people',
    142,
    10,
    10_000,
    500,
    20,
  ),
];

await serveGroup(rows);
