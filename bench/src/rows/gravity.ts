import {
  crossed,
  type Design,
  fitModel,
  syntheticPanel,
  varianceOf,
} from '@sojourn/engine/gravity';
import { plainPpml } from '../naive/gravity-sweeps.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

/** A generated panel of 200 countries; rows of pairs without any flow are left to the model. */
function panel(T: number, seed: number, threeWay: boolean): Design {
  const { o, d, t, y, x1, x2 } = syntheticPanel(200, T, seed, 1);
  const pairs = threeWay ? [crossed('o^d', o, d)] : [];
  return {
    family: 'poisson',
    response: 'y',
    y,
    names: ['x1', 'x2'],
    x: [x1, x2],
    fixedEffects: [crossed('o^t', o, t), crossed('d^t', d, t), ...pairs],
  };
}

/** Rows of a design whose pair has some flow, for the plain way that cannot drop the others. */
function withFlow(design: Design): Design {
  const pair = design.fixedEffects.at(-1)!;
  const sums = new Float64Array(pair.labels.length);
  pair.codes.forEach((code, row) => {
    sums[code]! += design.y[row]!;
  });
  const rows = Int32Array.from(design.y.keys()).filter((row) => sums[pair.codes[row]!]! > 0);
  const take = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
  return {
    ...design,
    y: take(design.y),
    x: design.x.map(take),
    fixedEffects: design.fixedEffects.map((effect) => ({
      ...effect,
      codes: Int32Array.from(rows, (row) => effect.codes[row]!),
    })),
  };
}

function row(id: string, rows: string, peer: string, target: number, T: number, seed: number): Row {
  return {
    id,
    title: `PPML, three-way fixed effects, ${rows} rows, errors by pair (fixest 0.12.2, one thread: ${peer})`,
    unit: 'ms',
    calls: 1,
    target,
    mode: 'warm',
    clock: 'cpu',
    repeats: 3,
    warmUps: 1,
    run: {
      title: 'conjugate projections, warm starts',
      prepare: () => {
        const design = panel(T, seed, true);
        const { name, codes } = design.fixedEffects[2]!;
        return () =>
          varianceOf(fitModel(design), { kind: 'cluster', by: [{ name, codes }] }).errors[0];
      },
    },
    baseline: {
      title: 'plain alternating projections, the same inner tolerance in every step',
      prepare: () => {
        const design = withFlow(panel(T, seed, true));
        return () => plainPpml(design)[0];
      },
    },
  };
}

const rows: readonly Row[] = [
  row('gravity-small', '238,800', '0.7–0.9 s, 179 MB', 400, 6, 2024),
  row('gravity-large', '1,194,000', '3.8–4.3 s, 556 MB', 2000, 30, 2025),
];

await serveGroup(rows);
