import { type Prepared, prepare, runEnsemble, runOnce } from '@sojourn/engine/displacement';
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
    repeats: 15,
    warmUps: 10,
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

/** The same with the memory of short stints, at most ten times the plain run. */
function stintsRow(name: string, title: string, target: number): Row {
  return {
    id: `displacement-stints-${name}`,
    title: `${title}, short stints avoided, one run at full scale`,
    unit: 'ms',
    calls: 1,
    target,
    mode: 'warm',
    clock: 'cpu',
    repeats: 5,
    warmUps: 2,
    run: {
      title: 'counts',
      prepare: () => runs(prepare(conflict(name).model, { settings: { avoidShortStints: true } })),
    },
    baseline: { title: 'without that memory', prepare: () => runs(conflict(name)) },
  };
}

/** Cost by number of people, who come over 300 days to 25 places. */
function peopleRow(id: string, people: string, most: number, other: string, few: number): Row {
  const made = (total: number) => () => runs(prepare(madeGrid(5, 300, total / 300, 100_000, 120)));
  return {
    id: `displacement-people-${id}`,
    title: `Made case of 25 places, 300 days: ${people} people (against ${other})`,
    unit: 'ms',
    calls: 1,
    mode: 'warm',
    clock: 'cpu',
    repeats: 15,
    warmUps: 5,
    run: { title: 'counts', prepare: made(most) },
    baseline: { title: `${other} people`, prepare: made(few) },
  };
}

const ensembleRow: Row = {
  id: 'displacement-ensemble',
  title: 'Mali 2012, ensemble of 1000 runs at full scale with bands and scores (100 measured)',
  unit: 'ms',
  calls: 0.1,
  target: 30_000,
  mode: 'warm',
  clock: 'cpu',
  repeats: 3,
  warmUps: 1,
  run: {
    title: 'counts',
    prepare: () => {
      const ready = conflict('mali2012');
      return () => runEnsemble(ready, 100, 1).draws;
    },
  },
  baseline: {
    title: 'runs alone',
    prepare: () => {
      const one = runs(conflict('mali2012'));
      return () => Array.from({ length: 100 }, one).length;
    },
  },
};

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
  stintsRow('mali2012', 'Mali 2012', 300),
  stintsRow('burundi2015', 'Burundi 2015', 500),
  stintsRow('ssudan2014', 'South Sudan 2014', 1000),
  ensembleRow,
  peopleRow('8', '100 million', 1e8, '1 million', 1e6),
  peopleRow('4', '100 million', 1e8, '10 000', 1e4),
];

await serveGroup(rows);
