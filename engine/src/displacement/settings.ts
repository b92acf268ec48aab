import type { Defects, Settings } from './contract.ts';

/** The settings of FLEE 3 as shipped. */
export const defaultSettings: Settings = {
  ruleSet: 3,
  maxMoveSpeed: 360,
  maxWalkSpeed: 35,
  foreignWeight: 1,
  campWeight: 1,
  conflictWeight: 0.25,
  conflictMovechance: 1,
  campMovechance: 0.001,
  idpcampMovechance: 0.1,
  defaultMovechance: 0.3,
  awarenessLevel: 1,
  capacityBuffer: 0.9,
  capacityScaling: 1,
  avoidShortStints: false,
  startOnFoot: false,
  softening: 10,
  weightSoftening: 0,
  weightPower: 1,
  distancePower: 1,
  stayCloseToHome: false,
  homeDistancePower: 0.5,
  usePopForLocWeight: false,
  popPowerForLocWeight: 0.1,
  movechancePopBase: 10_000,
  movechancePopScaleFactor: 0,
  pruningThreshold: 1,
  fixedRoutes: false,
  useEconomicPull: false,
  childrenAvoidHazards: false,
  elderlyAvoidHazards: false,
  womenAvoidHazards: false,
  boysTakeRisk: false,
  matchCampEthnicity: false,
  matchTownEthnicity: false,
  matchConflictEthnicity: false,
  matchCampReligion: false,
  avgReligionFraction: 0.25,
  twoSystemDecisionMaking: false,
  averageSocialConnectivity: 3,
  harvestMonths: null,
  fleeWhenStarving: false,
  avoidFoodDeprivedLocations: false,
  starvationDrivenSpawning: false,
  conflictZoneSpawningOnly: true,
  floodZoneSpawningOnly: false,
  readFromAgentsCsvFile: false,
  takeFromPopulation: false,
  insertDay0: true,
  emptyCampsOnDay0: false,
  sumFromCamps: true,
  campsAreSinks: false,
  conflictSpawning: null,
  floodRules: null,
  floodForecast: null,
  floodSpawning: null,
  conflictSpawnDecay: null,
  conflictSpawnDecayInterval: 30,
};

/** What Flee 2.0 has where a file does not say otherwise. */
export const secondRules: Partial<Settings> = {
  ruleSet: 2,
  conflictWeight: Math.sqrt(0.1),
  startOnFoot: true,
  avoidShortStints: true,
};

/** All settings: those given, else the defaults of their rule set. */
export function settingsFrom(given: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...(given.ruleSet === 2 && secondRules), ...given };
}

/** Rules as they are meant: no defect. */
export const noDefects: Defects = {
  linkClosuresIgnored: false,
  redirectionDoubles: false,
  intensityChangesIgnored: false,
  capacityLessDay0: false,
  day0CountedTwice: false,
  unknownClosureIsFirst: false,
  reopeningOverrides: false,
  ratesUnscaled: false,
  matchIgnoresResidents: false,
  deliberationIgnored: false,
  forecastMultiplies: false,
  oldestFirst: false,
  coordinatesSwapped: false,
};

/** Rules as the peer runs them, for comparison. */
export const peerDefects: Defects = {
  linkClosuresIgnored: true,
  redirectionDoubles: true,
  intensityChangesIgnored: true,
  capacityLessDay0: true,
  day0CountedTwice: true,
  unknownClosureIsFirst: true,
  reopeningOverrides: true,
  ratesUnscaled: true,
  matchIgnoresResidents: true,
  deliberationIgnored: true,
  forecastMultiplies: true,
  oldestFirst: true,
  coordinatesSwapped: true,
};
