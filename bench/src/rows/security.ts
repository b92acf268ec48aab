import {
  analyseSensitivity,
  type BuiltYear,
  buildIndex,
  buildYear,
  type ChoiceSpace,
  openReplicator,
  openSensitivity,
  runDoubt,
  runDoubtYears,
  sojournRecipe,
  usualChoices,
} from '@sojourn/engine/security';
import { asemCase, type Case, nominalCase } from '../naive/index-tables.ts';
import { plainReplication, plainRows } from '../naive/plain-index.ts';
import { plainPanelYear, plainSeries } from '../naive/plain-panel.ts';
import type { Call, Part, Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';
import { panelOfPlace, sojournPanel } from '../sojourn-panel.ts';

const replications = 100;

/** Replications in which every step is done anew: treat, scale, join. */
function replicate({ recipe, table }: Case, count: number): Call {
  const { run, nominal, places, plan } = openReplicator(recipe, table);
  const columns = nominal.imputed.map((column) => column.slice());
  const weights = plan.weights.slice();
  const out = new Float64Array(places.length);
  return () => {
    let sum = 0;
    for (let k = 0; k < count; k++) {
      weights[k % weights.length]! *= 1 + ((k % 7) - 3) / 1000;
      run({ weights, winmax: 1 + (k % 5) }, out, columns);
      sum += out[k % out.length]!;
    }
    return sum;
  };
}

function plainly(open: () => Case, count: number): Part {
  return {
    title: 'arrays and objects anew in each step',
    calls: count,
    prepare: () => {
      const { recipe, table } = open();
      const built = buildIndex(recipe, table);
      const rows = plainRows(built);
      return () => {
        let sum = 0;
        for (let k = 0; k < count; k++) sum += plainReplication(built, rows, 1 + (k % 5))[k]!;
        return sum;
      };
    },
  };
}

function replicationRow(id: string, title: string, target: number, open: () => Case): Row {
  return {
    id,
    title,
    unit: 'ms',
    calls: replications,
    target,
    mode: 'warm',
    clock: 'cpu',
    run: { title: 'typed arrays kept', prepare: () => replicate(open(), replications) },
    baseline: plainly(open, 10),
  };
}

const briefOptions = { seed: 1, draws: 200, choices: usualChoices };

const choices: ChoiceSpace = {
  weightNoise: 0.25,
  dropOne: true,
  across: [{ method: 'geometric' }, { method: 'arithmetic' }],
};

/** Factors: across, drop, weights, data; 2,048 base points, so 12,288 runs; with normalise, 14,336. */
const sobolSize = 2048;
const allFactors: ChoiceSpace = {
  ...choices,
  normalise: [
    { method: 'goalposts', low: 1, high: 100, clip: true },
    { method: 'minmax', low: 1, high: 100 },
    { method: 'percentile_rank' },
  ],
};
const sobolRuns = sobolSize * 7;

const rows: readonly Row[] = [
  replicationRow(
    'security-nominal',
    'Index, one replication of about 193 places × 27 indicators: treat, scale, join',
    1,
    nominalCase,
  ),
  replicationRow(
    'security-asem',
    'Index, one replication of ASEM, 51 × 49 (COINr 1.1.14 states 544 ms on one core)',
    0.6,
    asemCase,
  ),
  {
    id: 'security-draws',
    title: 'Index, 10,000 replications of about 193 × 27',
    unit: 'ms',
    calls: 1,
    target: 10_000,
    mode: 'warm',
    clock: 'cpu',
    repeats: 3,
    warmUps: 0,
    run: { title: 'typed arrays kept', prepare: () => replicate(nominalCase(), 10_000) },
    baseline: { ...plainly(nominalCase, 100), calls: 100 / 10_000 },
  },
  {
    id: 'security-sobol',
    title: `Index, Sobol analysis of the mean rank shift, ${sobolRuns.toLocaleString('en')} runs, 5 factors`,
    unit: 'ms',
    calls: 1,
    target: 15_000,
    mode: 'warm',
    clock: 'cpu',
    repeats: 3,
    warmUps: 0,
    run: {
      title: 'scrambled Sobol sequence',
      prepare: async () => {
        const panel = await sojournPanel();
        return () => {
          const options = { seed: 1, choices: allFactors };
          const output = { kind: 'mean_rank_shift' } as const;
          const model = openSensitivity(sojournRecipe, panel, 2022, output, options);
          const found = analyseSensitivity(model, { size: sobolSize, seed: 1 });
          if (found.runs !== sobolRuns) throw new Error(`${found.runs} runs, not ${sobolRuns}`);
          return found.variance;
        };
      },
    },
    baseline: { ...plainly(nominalCase, 100), calls: 100 / sobolRuns },
  },
  {
    id: 'security-panel',
    title: 'Index, all places × 35 years, 23 indicators, values carried',
    unit: 'ms',
    calls: 1,
    target: 50,
    mode: 'warm',
    clock: 'cpu',
    run: {
      title: 'typed arrays',
      prepare: async () => {
        const panel = await sojournPanel();
        const built = (year: number): BuiltYear => buildYear(sojournRecipe, panel, year);
        return () => panel.years.reduce((sum, year) => sum + built(year).built.scores[0]!, 0);
      },
    },
    baseline: {
      title: 'a Map from place and year to value, scanned back',
      prepare: async () => {
        const panel = await sojournPanel();
        const series = plainSeries(panel);
        return () =>
          panel.years.reduce(
            (sum, year) => sum + plainPanelYear(sojournRecipe, series, panel.places, year).size,
            0,
          );
      },
    },
  },
  {
    id: 'security-place',
    title: 'Index of one place, 35 years × 200 runs, as its brief draws it for the first time',
    unit: 'ms',
    calls: 1,
    target: 150,
    mode: 'cold',
    clock: 'cpu',
    run: {
      title: 'all years together',
      prepare: async () => {
        const panel = await panelOfPlace('BGD');
        return () => runDoubtYears(sojournRecipe, panel, panel.years, briefOptions).size;
      },
    },
    baseline: {
      title: 'year by year',
      prepare: async () => {
        const panel = await panelOfPlace('BGD');
        return () =>
          panel.years.map((year) => runDoubt(sojournRecipe, panel, year, briefOptions)).length;
      },
    },
  },
];

await serveGroup(rows);
