import { SojournError, type Table } from '@sojourn/engine/core';
import {
  type ClusterVariable,
  type Crew,
  clusterOf,
  correctBias,
  type Design,
  type DesignOptions,
  designOf,
  type EffectTerm,
  effectLevels,
  type Fit,
  fitModel,
  type GravityReport,
  planBootstrap,
  readEffects,
  reportOf,
  resetTest,
  type SmallSample,
  type TableDesign,
  testByTime,
  type VarianceKind,
  varianceOf,
} from '@sojourn/engine/gravity';
import { bootstraps } from '@sojourn/runner/gravity';
import { wholeNumber } from '../numbers.ts';
import { progressMeter } from '../progress.ts';
import { withPool } from '../threads.ts';
import type { GravityCommandOptions } from './options.ts';

/** A model as estimated, with its report. */
export interface Estimated {
  readonly read: TableDesign;
  readonly fit: Fit;
  readonly report: GravityReport;
}

function names(option: string, text: string, count: number): string[] {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length === count && parts.every((part) => part !== '')) return parts;
  throw new SojournError({
    code: 'argument.shape',
    where: { field: option },
    got: text,
    expected: `${count} columns with commas`,
  });
}

const one = (name: string): EffectTerm => ({ columns: [name] });

/** Two columns of places coded alike, so that one code is one country at both ends. */
function dyads(table: Table, design: Design, text: string): VarianceKind {
  const [from, to] = names('--dyadic', text, 2);
  const ends = [from!, to!].map((name) => ({ name, levels: effectLevels(table, one(name)) }));
  const all = [...new Set(ends.flatMap(({ levels }) => levels.labels))].sort();
  const code = new Map(all.map((label, at) => [label, at]));
  const [origin, destination] = ends.map(({ name, levels }): ClusterVariable => {
    const own = levels.labels.map((label) => code.get(label)!);
    const checked = clusterOf(table, design, one(name));
    return { name, codes: checked.codes.map((of) => own[of]!) };
  });
  return { kind: 'dyadic', origin: origin!, destination: destination! };
}

/** Errors are of one kind: what would be passed over is refused. */
function requireOneKind({ cluster, dyadic, errors }: GravityCommandOptions): void {
  const asked = [
    ...(dyadic ? ['--dyadic'] : []),
    ...(cluster ? ['--cluster'] : []),
    ...(errors === 'iid' ? ['--errors iid'] : []),
  ];
  if (asked.length < 2) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'the kind of errors' },
    got: asked.join(' and '),
    expected: 'one of them',
  });
}

function varianceKind(table: Table, design: Design, options: GravityCommandOptions): VarianceKind {
  requireOneKind(options);
  if (options.dyadic) return dyads(table, design, options.dyadic);
  if (!options.cluster) return { kind: options.errors };
  const by = readEffects(options.cluster).map((term) => clusterOf(table, design, term));
  return { kind: 'cluster', by };
}

function smallSample({ smallSample }: GravityCommandOptions): SmallSample {
  if (smallSample === 'none') return { adjust: false, clusters: 'none' };
  if (smallSample === 'full') return { count: 'full' };
  return { clusters: smallSample };
}

const designOptions = (options: GravityCommandOptions): DesignOptions => ({
  family: options.family,
  ...(options.weights && { weights: options.weights }),
  ...(options.offset && { offset: options.offset }),
  ...(options.where && { where: options.where }),
});

async function bootstrapPart(
  fit: Fit,
  kind: VarianceKind,
  options: GravityCommandOptions,
  threads: number,
) {
  if (!options.bootstrap) return {};
  if (kind.kind !== 'cluster') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--bootstrap' },
      got: 'no clusters',
      expected: '--cluster',
      remedy: 'Say what is drawn: --cluster o^d.',
    });
  }
  const replications = wholeNumber('--bootstrap', options.bootstrap, 2, 1_000_000);
  const seed = wholeNumber('--seed', options.seed, 0, Number.MAX_SAFE_INTEGER);
  const work = { onProgress: progressMeter() };
  const plan = planBootstrap(fit, kind.by[0]!, options.bootstrapMethod);
  const order = { replications, seed, level: Number(options.level) };
  const bootstrap = await withPool(threads, (pool) => pool.share(bootstraps, plan, order, work));
  return { bootstrap };
}

function biasPart(table: Table, fit: Fit, options: GravityCommandOptions) {
  if (!options.bias) return {};
  const [origin, destination, period] = names('--bias', options.bias, 3).map((name) =>
    clusterOf(table, fit.design, one(name)),
  );
  const roles = { origin: origin!, destination: destination!, period: period! };
  return { bias: correctBias(fit, roles, { onProgress: progressMeter() }) };
}

function holdoutPart(table: Table, formula: string, options: GravityCommandOptions, crew: Crew) {
  if (!options.holdout) return {};
  const [period, origin, destination] = names('--holdout', options.holdout, 3);
  const unit = { columns: [origin!, destination!] };
  return { holdout: testByTime(table, formula, period!, unit, designOptions(options), crew) };
}

/** Who does the work: a crew for the rows of one model, threads for draws. */
export interface Hands {
  readonly crew: Crew;
  readonly threads: number;
}

/** Estimates one formula with all that was asked for. */
export async function estimateModel(
  table: Table,
  formula: string,
  options: GravityCommandOptions,
  { crew, threads }: Hands,
): Promise<Estimated> {
  const read = designOf(table, formula, designOptions(options));
  const fit = fitModel(read.design, {
    singletons: options.singletons === true,
    separation: options.separation,
    crew,
  });
  const kind = varianceKind(table, read.design, options);
  const small = smallSample(options);
  const report = reportOf(read, fit, varianceOf(fit, kind, small), {
    level: Number(options.level),
    reset: options.reset ? resetTest(fit, kind, small, crew) : null,
    ...biasPart(table, fit, options),
    ...(await bootstrapPart(fit, kind, options, threads)),
    ...holdoutPart(table, formula, options, crew),
  });
  return { read, fit, report };
}
