import type { Settings } from './contract.ts';
import type { Environment } from './environment.ts';
import type { Kind } from './kinds.ts';

/** People who deliberate know one hop more, of three at most, and look at nothing by chance. */
export function deliberating(settings: Settings): Settings {
  const { awarenessLevel: hops } = settings;
  return {
    ...settings,
    awarenessLevel: Math.max(hops, Math.min(3, hops + 1)),
    weightSoftening: 0,
    distancePower: 1.2,
    pruningThreshold: 1,
  };
}

/** Whether people of a kind deliberate about leaving a place. */
export function deliberates(env: Environment, place: number, kind: Kind): boolean {
  return kind.isConnected && env.lasting[place] === 1;
}
