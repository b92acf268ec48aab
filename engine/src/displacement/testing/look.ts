import type { Prepared } from '../prepare.ts';
import type { Person } from './person.ts';

const levelOn = ({ model, graph }: Prepared, place: number, day: number) =>
  model.floods?.find((one) => one.place === graph.names[place])?.level[day] ?? 0;

const trust = ({ settings }: Prepared, one: Person) =>
  settings.floodForecast!.awareness[one.awareness] ?? 0;

/** Days ahead that are forecast on day t. */
function daysAhead({ settings }: Prepared, t: number): number[] {
  const forecast = settings.floodForecast;
  if (!forecast || forecast.days < 2 || t > forecast.until) return [];
  return Array.from({ length: forecast.days }, (_, k) => t + 1 + k).filter(
    (day) => day <= forecast.until,
  );
}

/** The peer looks at the last day forecast once more, and weighs by the day of the run. */
function peerSum(ready: Prepared, place: number, t: number): number {
  const { floodForecast: forecast, floodRules: rules } = ready.settings;
  let sum = 0;
  for (let x = 1; x <= forecast!.days; x++) {
    const day = t + x >= forecast!.until ? forecast!.until : t + x;
    const level = levelOn(ready, place, day);
    if (level > 0) sum += rules!.weights[level]! * (forecast!.weights[day] ?? 0);
    if (day === forecast!.until) return sum;
  }
  return sum;
}

function isAhead({ settings }: Prepared, t: number): boolean {
  const forecast = settings.floodForecast;
  return forecast !== null && forecast.days > 1 && t <= forecast.until;
}

/** A mean over the days ahead, by their importance, of what their levels give. */
function meanAhead(
  ready: Prepared,
  place: number,
  t: number,
  of: (level: number) => number,
  otherwise: number,
): number {
  const weight = (day: number) => ready.settings.floodForecast!.weights[day - t - 1] ?? 0;
  const days = daysAhead(ready, t);
  const all = days.reduce((sum, day) => sum + weight(day), 0);
  if (all === 0) return otherwise;
  return days.reduce((sum, day) => sum + weight(day) * of(levelOn(ready, place, day)), 0) / all;
}

/** How a forecast changes the score of a place. */
export function scoreWithForecast(
  ready: Prepared,
  one: Person,
  place: number,
  t: number,
  score: number,
): number {
  const { floodRules: rules } = ready.settings;
  if (ready.defects.forecastMultiplies) {
    if (!isAhead(ready, t)) return score;
    if (ready.model.places[place]!.kind === 'flood') return 0;
    const sum = peerSum(ready, place, t);
    return score * ((sum * sum) / ready.settings.floodForecast!.days) * trust(ready, one);
  }
  if (!isAhead(ready, t)) return score;
  const mean = meanAhead(ready, place, t, (level) => (level > 0 ? rules!.weights[level]! : 1), 1);
  const a = trust(ready, one);
  return score * (a * mean + 1 - a);
}

/** How a forecast changes the chance to leave a place. */
export function chanceWithForecast(
  ready: Prepared,
  one: Person,
  place: number,
  t: number,
  chance: number,
): number {
  const { floodRules: rules, floodForecast: forecast } = ready.settings;
  if (!isAhead(ready, t)) return chance;
  const a = trust(ready, one);
  if (ready.defects.forecastMultiplies)
    return chance * (peerSum(ready, place, t) / forecast!.days) * a;
  const higher = (level: number) =>
    level > 0 ? Math.max(chance, rules!.movechances[level]!) : chance;
  return (1 - a) * chance + a * meanAhead(ready, place, t, higher, chance);
}

/** The displaced who stand in each place in the morning, and what was counted of them before. */
export interface Census {
  readonly people: readonly (readonly Person[])[];
  readonly counted: Map<string, number>;
}

function countAlike(
  { people, counted }: Census,
  place: number,
  name: 'ethnicity' | 'religion',
  value: string,
): number {
  const key = `${place} ${name} ${value}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const count = people[place]!.filter((other) => other[name] === value).length;
  counted.set(key, count);
  return count;
}

function shareAlike(
  ready: Prepared,
  census: Census,
  place: number,
  name: 'ethnicity' | 'religion',
  value: string,
): number | null {
  const { model, population, scale } = ready;
  const spec = model.demographics?.find(({ attribute }) => attribute === name);
  if (!spec || value === '') return null;
  const there = census.people[place]!;
  const alike = countAlike(census, place, name, value);
  if (ready.defects.matchIgnoresResidents)
    return alike / (population[place]! >= 1 ? population[place]! : 100_000_000);
  const { residents = {}, kind } = model.places[place]!;
  const counts = spec.values.map((one) => residents[one]);
  const told = counts.some((count) => count !== undefined);
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0) / scale, 0);
  const people = !told ? 0 : kind.includes('camp') ? sum : population[place]! || sum;
  const all = people + there.length;
  return all === 0 ? null : ((told ? (residents[value] ?? 0) / scale : 0) + alike) / all;
}

/** How much more a person likes a place for those who are there. */
export function likeness(ready: Prepared, one: Person, place: number, t: number, census: Census) {
  const { settings, timeline } = ready;
  const env = timeline[t]!;
  const isCamp = env.camp[place] === 1;
  const inConflict = !isCamp && env.conflict[place]! > 0;
  let factor = 1;
  if (
    (isCamp && settings.matchCampEthnicity) ||
    (inConflict && settings.matchConflictEthnicity) ||
    (!isCamp && !inConflict && settings.matchTownEthnicity)
  ) {
    const share = shareAlike(ready, census, place, 'ethnicity', one.ethnicity);
    if (share !== null) factor *= 10 * share;
  }
  if (isCamp && settings.matchCampReligion) {
    const share = shareAlike(ready, census, place, 'religion', one.religion);
    if (share !== null) factor *= share / settings.avgReligionFraction;
  }
  return factor;
}
