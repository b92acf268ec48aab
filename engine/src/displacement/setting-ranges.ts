import { checkInteger, checkRange } from '../core/index.ts';
import type { Settings } from './contract.ts';

/** What a number may be, both ends included. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly whole?: boolean;
}

const share: NumberRange = { low: 0, high: 1 };
const positive: NumberRange = { low: 1e-9, high: 1e9 };
const weight: NumberRange = { low: 0, high: 1e9 };
const power: NumberRange = { low: -100, high: 100 };

/** The numbers among the settings of a case, and what each may be. */
export const settingRanges: Readonly<Partial<Record<keyof Settings, NumberRange>>> = {
  ruleSet: { low: 2, high: 3, whole: true },
  maxMoveSpeed: positive,
  maxWalkSpeed: positive,
  foreignWeight: weight,
  campWeight: weight,
  conflictWeight: weight,
  conflictMovechance: share,
  campMovechance: share,
  idpcampMovechance: share,
  defaultMovechance: share,
  awarenessLevel: { low: 0, high: 4, whole: true },
  capacityBuffer: share,
  capacityScaling: positive,
  softening: weight,
  weightSoftening: weight,
  weightPower: power,
  distancePower: power,
  homeDistancePower: power,
  popPowerForLocWeight: power,
  movechancePopBase: positive,
  movechancePopScaleFactor: power,
  pruningThreshold: weight,
  conflictSpawnDecayInterval: positive,
  avgReligionFraction: { low: 1e-9, high: 1 },
  averageSocialConnectivity: { low: 0, high: 1000 },
};

/**
 * Looks at every number among the settings.
 *
 * @throws SojournError `argument.range` naming the first that is out of its range
 * @example checkSettings({ ...defaultSettings, awarenessLevel: 9 }) // throws
 */
export function checkSettings(settings: Settings): void {
  for (const [key, { low, high, whole }] of Object.entries(settingRanges)) {
    const value = settings[key as keyof Settings] as number;
    (whole ? checkInteger : checkRange)(key, value, low, high);
  }
}
