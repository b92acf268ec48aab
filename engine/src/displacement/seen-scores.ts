import { pow } from '../core/index.ts';
import type { Atlas } from './atlas.ts';
import type { DisplacementCase, Settings } from './contract.ts';
import { distanceKm } from './coordinates.ts';
import type { Environment } from './environment.ts';
import { scoreAhead } from './flood-forecast.ts';
import { type Kind, scoreFor } from './kinds.ts';

/** Factors of the scores of places in the eyes of a kind of people, by the people there today. */
export type Match = (place: number) => number;

function nearness(model: DisplacementCase, settings: Settings, from: number, to: number): number {
  const km = distanceKm(model.places[from]!, model.places[to]!);
  return 1 / pow(Math.max(1, km), settings.homeDistancePower);
}

/** Score of a place, with its flood, whoever looks. */
export function floodedScore(
  { settings }: Atlas,
  env: Environment,
  to: number,
  seen: number,
): number {
  const level = env.flood[to]!;
  return level > 0 && settings.floodRules ? seen * settings.floodRules.weights[level]! : seen;
}

/** Score of a place in the eyes of a kind of people who are in another. */
export function scoreSeen(
  atlas: Atlas,
  env: Environment,
  from: number,
  to: number,
  kind: Kind,
  match: Match | null,
): number {
  const { model, settings } = atlas;
  let score = scoreFor(env.score[to]!, kind.squares);
  if (settings.stayCloseToHome) score *= nearness(model, settings, from, to);
  score = floodedScore(atlas, env, to, score);
  if (env.forecast) score *= scoreAhead(env.forecast, to, kind.awareness);
  if (match) score *= match(to);
  if (settings.usePopForLocWeight && !env.camp[to]) {
    score *= pow(Math.max(1, atlas.population[to]!), settings.popPowerForLocWeight);
  }
  return score;
}
