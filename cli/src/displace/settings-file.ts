import type { Settings } from '@sojourn/engine/displacement';

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const spawnRules: ReadonlySet<string> = new Set([
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
  if (Array.isArray(value)) return [`  ${snake(key)}: ${list(value)}`];
  return [`  ${snake(key)}: ${value}`];
}

/**
 * Settings as a `simsetting.yml`, which `--settings` reads back, and FLEE too.
 *
 * @param about lines of comment at its head
 */
export function settingsYaml(settings: Settings, about: readonly string[]): string {
  const entries = Object.entries(settings);
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
