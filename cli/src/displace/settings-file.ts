import type { Settings } from '@sojourn/engine/displacement';

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rules that FLEE names in words without marks. */
const nameOf = (key: string) =>
  /^(match|children|elderly|women|boys)[A-Z]/.test(key)
    ? key[0]!.toUpperCase() + key.slice(1)
    : snake(key);

const spawnRules: ReadonlySet<string> = new Set([
  'conflictZoneSpawningOnly',
  'floodZoneSpawningOnly',
  'readFromAgentsCsvFile',
  'averageSocialConnectivity',
  'takeFromPopulation',
  'insertDay0',
  'emptyCampsOnDay0',
  'sumFromCamps',
  'campsAreSinks',
  'starvationDrivenSpawning',
  'conflictSpawning',
  'floodSpawning',
  'conflictSpawnDecay',
  'conflictSpawnDecayInterval',
]);

const list = (values: readonly number[]) => `[${values.join(', ')}]`;

function line(key: string, value: Settings[keyof Settings]): string[] {
  if (value === null) return [];
  if (key === 'conflictSpawning') {
    const { mode, rate } = value as NonNullable<Settings['conflictSpawning']>;
    return [
      '  conflict_driven_spawning:',
      `    spawn_mode: ${mode}`,
      `    displaced_per_conflict_day: ${rate}`,
    ];
  }
  if (key === 'floodSpawning') {
    const { mode, rates } = value as NonNullable<Settings['floodSpawning']>;
    return [
      '  flood_driven_spawning:',
      `    spawn_mode: ${mode}`,
      `    displaced_per_flood_day: ${list(rates)}`,
    ];
  }
  if (key === 'floodRules') {
    const { movechances, weights } = value as NonNullable<Settings['floodRules']>;
    return [`  flood_movechances: ${list(movechances)}`, `  flood_loc_weights: ${list(weights)}`];
  }
  if (key === 'floodForecast') {
    const { days, until, weights, awareness } = value as NonNullable<Settings['floodForecast']>;
    return [
      '  flood_forecaster: true',
      `  flood_forecaster_timescale: ${days}`,
      `  flood_forecaster_end_time: ${until}`,
      `  flood_forecaster_weights: ${list(weights)}`,
      `  flood_awareness_weights: ${list(awareness)}`,
    ];
  }
  if (Array.isArray(value)) return [`  ${nameOf(key)}: ${list(value)}`];
  return [`  ${nameOf(key)}: ${value}`];
}

/**
 * Settings as a `simsetting.yml`, which `--settings` reads back, and FLEE too.
 *
 * @param about lines of comment at its head
 */
export function settingsYaml(settings: Settings, about: readonly string[]): string {
  // FLEE refuses both rules together, and the section of floods acts without its own.
  const { floodZoneSpawningOnly: byFlood, conflictZoneSpawningOnly, ...rest } = settings;
  const entries = Object.entries({
    ...rest,
    ...(byFlood && { floodZoneSpawningOnly: true }),
    ...((byFlood || !conflictZoneSpawningOnly) && { conflictZoneSpawningOnly: false }),
  });
  const part = (isSpawn: boolean) =>
    entries
      .filter(([key]) => spawnRules.has(key) === isSpawn)
      .flatMap(([key, value]) => line(key, value));
  const lines = [
    ...about.map((text) => `# ${text}`),
    'spawn_rules:',
    ...part(true),
    'move_rules:',
    ...part(false),
  ];
  return `${lines.join('\n')}\n`;
}
