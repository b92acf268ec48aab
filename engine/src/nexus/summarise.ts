import { fnv1aOfNumbers, fnv1aOfText } from '../core/math/index.ts';
import { engineVersion } from '../core/provenance/index.ts';
import {
  bandProbabilities,
  bandsByCell,
  bandsFromRow,
  errorFromWeights,
  maritzJarrettWeights,
} from '../core/statistics/index.ts';
import type { OutcomeFan, Scenario, ScenarioResult, World } from './contract.ts';
import type { DrawBlock } from './draws.ts';
import { outcomeIds, unitOf } from './record.ts';

/** Name and version of the result's schema. */
export const scenarioResultSchema = 'sojourn.scenario-result/1';

/** Standard error of the median of one cell of every draw; infinite for a single draw. */
type MedianError = (ensemble: Float64Array, cells: number, cell: number) => number;

function medianErrorOf(draws: number): MedianError {
  if (draws < 2) return () => Number.POSITIVE_INFINITY;
  const weights = maritzJarrettWeights(draws, 0.5);
  const values = new Float64Array(draws);
  return (ensemble, cells, cell) => {
    for (let draw = 0; draw < draws; draw++) values[draw] = ensemble[draw * cells + cell]!;
    return errorFromWeights(values.sort(), weights);
  };
}

function fansOf(block: DrawBlock, ensemble: Float64Array, errorOf: MedianError): OutcomeFan[] {
  const { places, steps, first, last } = block;
  const draws = last - first;
  const cells = places.length * outcomeIds.length * steps;
  const rows = bandsByCell(ensemble, draws, cells);
  return places.flatMap((place, p) =>
    outcomeIds.map((outcome, o) => {
      const at = (p * outcomeIds.length + o) * steps;
      const byYear = Array.from({ length: steps }, (_, t) =>
        bandsFromRow(rows, (at + t) * bandProbabilities.length),
      );
      const bands = ([0.5, 0.8, 0.95] as const).map((level, b) => ({
        level,
        low: byYear.map((year) => year.bands[b]!.low),
        high: byYear.map((year) => year.bands[b]!.high),
      }));
      return {
        outcome,
        place,
        unit: unitOf(outcome),
        median: byYear.map((year) => year.median),
        bands,
        medianError: errorOf(ensemble, cells, at + steps - 1),
      };
    }),
  );
}

function numbersOf(fans: readonly OutcomeFan[]): number[] {
  return fans.flatMap((fan) => [
    ...fan.median,
    ...fan.bands.flatMap(({ low, high }) => [...low, ...high]),
    fan.medianError,
  ]);
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}

/**
 * Medians and 50, 80 and 95 % intervals of baseline, policy and, draw by draw, their difference.
 *
 * @param block draws 0 … n − 1; fewer than the scenario's give a provisional result
 * @returns fans in the order of places and outcomes; the fingerprint is FNV-1a over the bits of
 *   all numbers in that order
 * @example summarise(world, scenario, mergeDraws(blocks)).difference[0]?.median
 */
export function summarise(world: World, scenario: Scenario, block: DrawBlock): ScenarioResult {
  const { baseYear, snapshotHash, issues } = world;
  const change = block.policy.map((value, at) => value - block.baseline[at]!);
  const errorOf = medianErrorOf(block.last - block.first);
  const baseline = fansOf(block, block.baseline, errorOf);
  const policy = fansOf(block, block.policy, errorOf);
  const difference = fansOf(block, change, errorOf);
  const numbers = [baseline, policy, difference].flatMap(numbersOf);
  return {
    meta: {
      schema: scenarioResultSchema,
      engineVersion,
      snapshotHash,
      inputHash: hex(fnv1aOfText(JSON.stringify(scenario))),
      seed: scenario.seed,
      draws: block.last - block.first,
    },
    years: Array.from({ length: block.steps }, (_, t) => baseYear + t),
    baseline,
    policy,
    difference,
    fingerprint: fnv1aOfNumbers(numbers),
    issues,
  };
}
