import { runEnsemble } from '@sojourn/engine/displacement';
import {
  bootstrapFit,
  crossed,
  type Design,
  fitModel,
  planBootstrap,
  syntheticPanel,
  varianceOf,
} from '@sojourn/engine/gravity';
import {
  analyseSensitivity,
  type ChoiceSpace,
  openSensitivity,
  runDoubt,
  type SecurityPanel,
  sojournRecipe,
} from '@sojourn/engine/security';
import { ensembles } from '@sojourn/runner/displacement';
import { bootstraps } from '@sojourn/runner/gravity';
import { createPool, openCrew, type Pool } from '@sojourn/runner/node';
import { doubts, sensitivities } from '@sojourn/runner/security';
import { conflict } from '../displacement-cases.ts';
import { nominalCase } from '../naive/index-tables.ts';
import type { Call, Part, Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';
import { sojournPanel } from '../sojourn-panel.ts';

/** Wall time of two threads against one, in turn. */
function row(id: string, title: string, run: Part, baseline: Part, more: Partial<Row> = {}): Row {
  return {
    id: `threads-${id}`,
    title: `${title}, two threads`,
    unit: 'ms',
    calls: 1,
    mode: 'paired',
    clock: 'wall',
    repeats: 5,
    warmUps: 1,
    run,
    baseline,
    ...more,
  };
}

const onPool = (open: (pool: Pool) => Call | Promise<Call>): Part => ({
  title: 'pool of two',
  prepare: () => open(createPool({ workers: 2 })),
});

const alone = (prepare: () => Call | Promise<Call>): Part => ({ title: 'one thread', prepare });

const runs = 1000;

const ensembleRow = row(
  'ensemble',
  `Displacement, ${runs.toLocaleString('en')} runs of Mali 2012`,
  onPool((pool) => {
    const { model } = conflict('mali2012');
    return () => pool.share(ensembles, { model }, { draws: runs, seed: 1 });
  }),
  alone(() => {
    const ready = conflict('mali2012');
    return () => runEnsemble(ready, runs, 1);
  }),
  { target: 16_000, warmUps: 0, repeats: 3 },
);

/** The nominal table as a panel of one year. */
function nominalPanel() {
  const { recipe, table } = nominalCase();
  const panel: SecurityPanel = {
    places: table.places,
    years: [2015],
    series: new Map([...table.columns].map(([id, values]) => [id, { values }])),
    ...(table.groups && { groups: table.groups }),
  };
  return { recipe, panel };
}

const order = {
  year: 2015,
  seed: 1,
  draws: 10_000,
  choices: { winmax: [1, 2, 3, 4, 5], weightNoise: 0.25 },
};

const drawsRow = row(
  'draws',
  'Index, 10,000 replications of about 193 × 27',
  onPool((pool) => {
    const input = nominalPanel();
    return () => pool.share(doubts, input, order);
  }),
  alone(() => {
    const { recipe, panel } = nominalPanel();
    return () => runDoubt(recipe, panel, order.year, order);
  }),
);

const choices: ChoiceSpace = {
  weightNoise: 0.25,
  dropOne: true,
  across: [{ method: 'geometric' }, { method: 'arithmetic' }],
  normalise: [
    { method: 'goalposts', low: 1, high: 100, clip: true },
    { method: 'minmax', low: 1, high: 100 },
    { method: 'percentile_rank' },
  ],
};
const output = { kind: 'mean_rank_shift' } as const;
const model = { seed: 1, choices };
const design = { size: 2048, seed: 1 };

const sobolRow = row(
  'sobol',
  'Index, Sobol analysis of the mean rank shift, 14,336 runs',
  onPool(async (pool) => {
    const input = { recipe: sojournRecipe, panel: await sojournPanel() };
    return () => pool.share(sensitivities, input, { year: 2022, output, model, design });
  }),
  alone(async () => {
    const panel = await sojournPanel();
    return () =>
      analyseSensitivity(openSensitivity(sojournRecipe, panel, 2022, output, model), design);
  }),
);

function flows(T: number, seed: number): Design {
  const { o, d, t, y, x1, x2 } = syntheticPanel(200, T, seed, 1);
  return {
    family: 'poisson',
    response: 'y',
    y,
    names: ['x1', 'x2'],
    x: [x1, x2],
    fixedEffects: [crossed('o^t', o, t), crossed('d^t', d, t), crossed('o^d', o, d)],
  };
}

/** Fit and errors by pair, on a crew of so many threads. */
async function estimate(threads: number): Promise<Call> {
  const of = flows(30, 2025);
  const { name, codes } = of.fixedEffects[2]!;
  const crew = await openCrew({ threads });
  await crew.ready();
  const by = [{ name, codes }];
  return () => varianceOf(fitModel(of, { crew }), { kind: 'cluster', by }).errors[0];
}

const gravityRow = row(
  'gravity',
  'PPML, three-way fixed effects, 1,194,000 rows, errors by pair',
  { title: 'crew of two', prepare: () => estimate(2) },
  alone(() => estimate(1)),
);

const pairs = { method: 'pairs', replications: 12, seed: 1 } as const;

function fitted() {
  const of = flows(6, 2024);
  return { fit: fitModel(of), by: { name: 'o^d', codes: of.fixedEffects[2]!.codes } };
}

const bootstrapRow = row(
  'bootstrap',
  'PPML, 12 bootstrap draws of pairs, 238,800 rows',
  onPool((pool) => {
    const { fit, by } = fitted();
    const plan = planBootstrap(fit, by, pairs.method);
    return () => pool.share(bootstraps, plan, pairs);
  }),
  alone(() => {
    const { fit, by } = fitted();
    return () => bootstrapFit(fit, by, pairs);
  }),
  { repeats: 3 },
);

await serveGroup([ensembleRow, drawsRow, sobolRow, gravityRow, bootstrapRow]);
