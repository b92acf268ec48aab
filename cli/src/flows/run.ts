import { compareWorld } from '@sojourn/data/flows';
import { type Issue, renderMessage, SojournError } from '@sojourn/engine/core';
import { fillFlows } from '@sojourn/engine/flows';
import { openLocalSnapshot } from '../local.ts';
import { wholeNumber } from '../numbers.ts';
import { deliver } from '../output.ts';
import { bandsOf } from './bands.ts';
import { doubtOf } from './doubt.ts';
import { type AnyEstimate, estimateBy } from './estimate.ts';
import { inputOf, type RunInput } from './input.ts';
import { flowMap } from './map.ts';
import { type FlowsOptions, requestOf } from './options.ts';
import { type FlowsRun, flowsCsv, flowsFile, flowsJson } from './render.ts';
import { yearlyOf } from './yearly.ts';

function tellIssues(issues: readonly Issue[]): void {
  for (const issue of issues)
    process.stderr.write(`${issue.severity}: ${renderMessage(issue).message}\n`);
}

function requirePeriod(option: string, asked: boolean | undefined, world: RunInput['world']): void {
  if (!asked || world) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: option },
    got: 'files',
    expected: 'a --period of the world',
  });
}

function refuseDraws(field: string, got: string, expected: string): never {
  throw new SojournError({ code: 'argument.choice', where: { field }, got, expected });
}

function drawsOf(options: FlowsOptions, weight: number | undefined) {
  const { draws, seed, doubt, prior, birthplace } = options;
  if (draws === undefined) {
    if (doubt !== undefined) refuseDraws('--doubt', 'no --draws', 'how many --draws');
    return null;
  }
  if (prior !== undefined) {
    refuseDraws('--draws', '--prior', 'one of them: draws use closed forms, which have no prior');
  }
  if (birthplace !== undefined) {
    refuseDraws('--draws', '--birthplace', 'one of them: draws are of all birthplaces');
  }
  return {
    draws: wholeNumber('--draws', draws, 2, 10_000),
    seed: wholeNumber('--seed', seed, 0, Number.MAX_SAFE_INTEGER),
    doubt: doubtOf(doubt, weight),
  };
}

function birthplaceOf(
  options: FlowsOptions,
  codes: readonly string[],
  find: (name: string) => string,
) {
  const { birthplace } = options;
  if (birthplace === undefined || codes.includes(birthplace)) return birthplace;
  return find(birthplace);
}

function cubeOf({ opened }: AnyEstimate, n: number): Float64Array {
  if (opened) return fillFlows(opened.account, opened.move, new Float64Array(n * n * n));
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--by-birthplace' },
    got: 'no account of all birthplaces',
    expected: 'minimum, independence, pseudo-bayes, without --birthplace',
  });
}

/** Runs `sojourn flows`. */
export async function runFlows(options: FlowsOptions): Promise<void> {
  const request = requestOf(options);
  const doubt = drawsOf(options, request.weight);
  const snapshot = await openLocalSnapshot(options.snapshot);
  const { input, world, prior, issues } = await inputOf(options, snapshot);
  requirePeriod('--sex', options.sex !== 'both', world);
  requirePeriod('--vintage', options.vintage !== '2024', world);
  requirePeriod('--unknown', options.unknown !== 'native', world);
  requirePeriod('--as-published', options.asPublished, world);
  requirePeriod('--compare', options.compare, world);
  requirePeriod('--yearly', options.yearly === true, world);
  requirePeriod('--female-shares', options.femaleShares !== undefined, world);
  const { codes } = input;
  const birthplace = birthplaceOf(options, codes, (name) => snapshot.places.get(name).code);
  const estimate = estimateBy(input, request, prior, birthplace);
  const { yearly: split } = options;
  const yearly = split
    ? await yearlyOf(estimate.flows, codes, split, world?.start_year ?? null, snapshot.places)
    : null;
  const run: FlowsRun = {
    codes,
    request,
    estimate,
    world,
    birthplace: birthplace ?? null,
    bands: doubt ? bandsOf(input, world, request, estimate.flows, doubt) : null,
    comparison:
      options.compare && world
        ? await compareWorld(snapshot, world, estimate.flows, options.sex)
        : null,
    yearly,
    cube: options.byBirthplace ? cubeOf(estimate, codes.length) : null,
    tables: options.account === true,
    issues: [...issues, ...estimate.issues],
  };
  tellIssues(run.issues);
  if (yearly) process.stderr.write(`${yearly.assumption}\n`);
  process.stderr.write(`${Math.round(estimate.total)} moves, ${request.method}\n`);
  if (options.json) await deliver(flowsJson(run), options.out);
  else if (options.out?.endsWith('.parquet')) await deliver(flowsFile(run), options.out);
  else if (options.out?.endsWith('.geojson')) {
    await deliver(flowMap(run, snapshot.places), options.out);
  } else await deliver(flowsCsv(run, options.matrix === true), options.out);
}
