import type { Settings } from '@sojourn/engine/displacement';

/** FLEE's keys and ours; keys that are not here do not act. */
const keys: Readonly<Record<string, keyof Settings>> = {
  max_move_speed: 'maxMoveSpeed',
  max_walk_speed: 'maxWalkSpeed',
  foreign_weight: 'foreignWeight',
  camp_weight: 'campWeight',
  conflict_weight: 'conflictWeight',
  conflict_movechance: 'conflictMovechance',
  camp_movechance: 'campMovechance',
  idpcamp_movechance: 'idpcampMovechance',
  default_movechance: 'defaultMovechance',
  awareness_level: 'awarenessLevel',
  capacity_buffer: 'capacityBuffer',
  capacity_scaling: 'capacityScaling',
  avoid_short_stints: 'avoidShortStints',
  start_on_foot: 'startOnFoot',
  softening: 'softening',
  weight_softening: 'weightSoftening',
  weight_power: 'weightPower',
  distance_power: 'distancePower',
  stay_close_to_home: 'stayCloseToHome',
  home_distance_power: 'homeDistancePower',
  use_pop_for_loc_weight: 'usePopForLocWeight',
  pop_power_for_loc_weight: 'popPowerForLocWeight',
  movechance_pop_base: 'movechancePopBase',
  movechance_pop_scale_factor: 'movechancePopScaleFactor',
  pruning_threshold: 'pruningThreshold',
  fixed_routes: 'fixedRoutes',
  use_economic_pull: 'useEconomicPull',
  childrenavoidhazards: 'childrenAvoidHazards',
  elderlyavoidhazards: 'elderlyAvoidHazards',
  womenavoidhazards: 'womenAvoidHazards',
  boystakerisk: 'boysTakeRisk',
  rule_set: 'ruleSet',
  match_camp_ethnicity: 'matchCampEthnicity',
  match_town_ethnicity: 'matchTownEthnicity',
  match_conflict_ethnicity: 'matchConflictEthnicity',
  match_camp_religion: 'matchCampReligion',
  avg_religion_fraction: 'avgReligionFraction',
  two_system_decision_making: 'twoSystemDecisionMaking',
  average_social_connectivity: 'averageSocialConnectivity',
  harvest_months: 'harvestMonths',
  flee_when_starving: 'fleeWhenStarving',
  avoid_food_deprived_locations: 'avoidFoodDeprivedLocations',
  starvation_driven_spawning: 'starvationDrivenSpawning',
  conflict_zone_spawning_only: 'conflictZoneSpawningOnly',
  flood_zone_spawning_only: 'floodZoneSpawningOnly',
  read_from_agents_csv_file: 'readFromAgentsCsvFile',
  take_from_population: 'takeFromPopulation',
  insert_day0: 'insertDay0',
  empty_camps_on_day0: 'emptyCampsOnDay0',
  sum_from_camps: 'sumFromCamps',
  camps_are_sinks: 'campsAreSinks',
  camps_are_sicks: 'campsAreSinks',
  conflict_spawn_decay: 'conflictSpawnDecay',
  conflict_spawn_decay_interval: 'conflictSpawnDecayInterval',
};

/** Words of settings without marks and case: `camp_movechance` and the old `CampMoveChance`. */
export const plainKey = (name: string) => name.toLowerCase().replaceAll('_', '');

/** What a word of a file sets, by its plain key. */
export const keyOf: ReadonlyMap<string, keyof Settings> = new Map([
  ...Object.entries(keys).map(([name, key]) => [plainKey(name), key] as const),
  ['takerefugeesfrompopulation', 'takeFromPopulation'],
  ['insertdayzerorefugeesincamps', 'insertDay0'],
]);

/** Keys that are read elsewhere, or do nothing in the peer either: no word is lost on them. */
export const silent: ReadonlySet<string> = new Set(
  [
    ...['agent', 'link', 'camp', 'conflict', 'init', 'idp_totals', 'granularity'],
    ...['agent_log_level', 'link_log_level', 'camp_log_level', 'init_log_level'],
    ...['conflict_log_level', 'min_move_speed', 'max_crossing_speed'],
    ...['use_v1_rules', 'hasten', 'conflict_driven_spawning'],
    ...['flood_driven_spawning', 'flood_driven_spawn_mode', 'max_flood_level', 'flood_rules'],
    ...['flood_movechances', 'flood_loc_weights', 'flood_forecaster', 'flood_awareness_weights'],
    ...['flood_forecaster_timescale', 'flood_forecaster_end_time', 'flood_forecaster_weights'],
  ].map(plainKey),
);

/** Rules of the peer that this engine does not have, nor the peer: said where a file switches them on. */
export const notBuilt = ['flood_link_weights'];

/** Settings that are on or off. */
export const switches = new Set<keyof Settings>([
  'avoidShortStints',
  'startOnFoot',
  'stayCloseToHome',
  'usePopForLocWeight',
  'fixedRoutes',
  'useEconomicPull',
  'childrenAvoidHazards',
  'elderlyAvoidHazards',
  'womenAvoidHazards',
  'boysTakeRisk',
  'matchCampEthnicity',
  'matchTownEthnicity',
  'matchConflictEthnicity',
  'matchCampReligion',
  'twoSystemDecisionMaking',
  'conflictZoneSpawningOnly',
  'floodZoneSpawningOnly',
  'readFromAgentsCsvFile',
  'fleeWhenStarving',
  'avoidFoodDeprivedLocations',
  'starvationDrivenSpawning',
  'takeFromPopulation',
  'insertDay0',
  'emptyCampsOnDay0',
  'sumFromCamps',
  'campsAreSinks',
]);
