import type { Draw, LeverPaths, Parameters, World } from '@sojourn/engine/nexus';
import { type Dyad, dyadsOf, type Place, type Places, placesOf, sums } from './world.ts';

/**
 * The equations of docs/spike.md as a plain program has them: an object a dyad and a place,
 * lookups by code, powers and logarithms where they stand in the formula. The baseline of the
 * benchmark, and an independent reading of the equations that a test compares with the engine.
 */
interface Run {
  readonly world: World;
  readonly draw: Draw;
  readonly levers: LeverPaths;
  readonly p: Parameters;
  readonly places: Places;
  readonly dyads: readonly Dyad[];
  readonly index: ReadonlyMap<string, number>;
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

function labourWeight({ places }: Run, dyad: Dyad, { networkMix: mix }: Parameters): number {
  const people = (1 + places.get(dyad.origin)!.population) ** (0.26 * mix + 0.61 * (1 - mix));
  const distance = dyad.km ** (-0.05 * mix - 0.675 * (1 - mix));
  const tongue = Math.exp((0.14 * mix + 0.75 * (1 - mix)) * dyad.language);
  const border = Math.exp((0.46 * mix + 1.17 * (1 - mix)) * dyad.contiguous);
  return (1 + dyad.baseLabour) ** (0.58 * mix) * people * distance * tongue * border;
}

function hostWeight({ places, p }: Run, dyad: Dyad): number {
  const income = places.get(dyad.destination)!.baseIncome ** p.hostIncome;
  const compatriots = (1 + dyad.baseForced) ** p.hostNetwork * (1 + dyad.baseLabour) ** 0.136;
  return compatriots * Math.exp(0.843 * dyad.contiguous) * income;
}

/** Weight of a host this year: part its share of the displaced at base, part choice, by income. */
function hostShare(run: Run, dyad: Dyad, stock: number, weights: number): number {
  const { p, places } = run;
  const host = places.get(dyad.destination)!;
  const own = stock > 0 ? dyad.baseForced / stock : 0;
  const chosen = hostWeight(run, dyad) / weights;
  const share = stock > 0 ? p.hostOwnShare * own + (1 - p.hostOwnShare) * chosen : chosen;
  return share * (host.income / host.baseIncome) ** p.hostIncome;
}

function originEffect(p: Parameters, income: number): number {
  const above = Math.log(income / p.humpPeak);
  if (p.humpOrFlat >= 0) return p.flatElasticity * above;
  return (-p.humpElasticity / (2 * Math.log(4))) * above ** 2;
}

const turnover = (p: Parameters) => p.labourReturn + p.mortality + p.stockGrowth;

function baseInflow({ dyads, p }: Run): Map<string, number> {
  return sums(dyads, 'destination', (dyad) => turnover(p) * dyad.baseLabour);
}

/** Place of a code in the row of year t. */
function at({ world, index }: Run, code: string, t: number): number {
  return (t - 1) * world.codes.length + index.get(code)!;
}

function pullOf(run: Run, place: Place, t: number): number {
  const growth = (place.income / place.baseIncome) ** run.p.destinationIncome;
  return growth * Math.exp(run.draw.labourShock[at(run, place.code, t)]!);
}

function desire(run: Run, t: number): void {
  const { dyads, places, p } = run;
  const persistence = p.persistenceFiveYears ** (1 / 5);
  const inflow = baseInflow(run);
  const attraction = sums(dyads, 'destination', (dyad) => labourWeight(run, dyad, p));
  for (const dyad of dyads) {
    const from = places.get(dyad.origin)!;
    const share = labourWeight(run, dyad, p) / attraction.get(dyad.destination)!;
    const byGravity = inflow.get(dyad.destination)! * share;
    const base = p.ownShare * turnover(p) * dyad.baseLabour + (1 - p.ownShare) * byGravity;
    const network = Math.sqrt((1 + dyad.labour) / (1 + dyad.baseLabour));
    const push =
      (from.home / from.population) *
      Math.exp(originEffect(p, from.income) - originEffect(p, from.baseIncome));
    const pull = pullOf(run, places.get(dyad.destination)!, t);
    const gravity = p.unmetDemand * base * network * push * pull;
    dyad.desired = persistence * dyad.desired + (1 - persistence) * gravity;
  }
  const wanted = sums(dyads, 'origin', (dyad) => dyad.desired);
  for (const dyad of dyads) {
    const most = 0.1 * places.get(dyad.origin)!.home;
    const all = wanted.get(dyad.origin)!;
    if (all > most) dyad.desired *= most / all;
  }
}

function homeHazard(p: Parameters, peace: boolean): number {
  return peace ? p.peaceReturn : p.conflictReturn;
}

function displaced(run: Run, place: Place, stock: number, t: number): number {
  const { p, levers, draw } = run;
  const k = at(run, place.code, t);
  const deaths = Math.exp(levers.logDeaths[k]!) / (1 + place.baseDeaths);
  const drive = p.conflictElasticity * Math.log(deaths) - p.incomeElasticity * place.deviation;
  const r = p.forcedPersistence;
  place.forcedLog = r * place.forcedLog + (1 - r) * drive + draw.forcedShock[k]!;
  const growth = place.baseDeaths < 25 ? 0.003 : place.baseDeaths < 1000 ? 0.037 : 0.075;
  const hazards = homeHazard(p, place.baseDeaths < 25) + p.settlement + p.mortality + growth;
  const variance = (p.forcedShock ** 2 * (1 - r ** (2 * t))) / (1 - r ** 2);
  const most = 0.3 * (1 - p.internalShare) * place.home;
  return Math.min(hazards * stock * Math.exp(place.forcedLog - variance / 2), most);
}

function move(run: Run, t: number): void {
  const { dyads, places, levers, p } = run;
  const inflow = baseInflow(run);
  const demand = sums(dyads, 'destination', (dyad) => dyad.desired);
  const weights = sums(dyads, 'origin', (dyad) => hostWeight(run, dyad));
  const stocks = sums(dyads, 'origin', (dyad) => dyad.baseForced);
  const outflow = new Map<string, number>();
  for (const place of places.values()) {
    outflow.set(place.code, displaced(run, place, stocks.get(place.code) ?? 0, t));
  }
  const shareOf = (dyad: Dyad) =>
    hostShare(run, dyad, stocks.get(dyad.origin)!, weights.get(dyad.origin)!);
  const hosts = sums(dyads, 'origin', shareOf);
  for (const dyad of dyads) {
    const { origin, destination } = dyad;
    const quota = levers.quota[at(run, destination, t)]!;
    const capacity = inflow.get(destination)! * quota * pullOf(run, places.get(destination)!, t);
    const admitted = dyad.desired * Math.min(1, capacity / demand.get(destination)!);
    const hosted = (outflow.get(origin)! * shareOf(dyad)) / hosts.get(origin)!;
    const settled = p.settlement * dyad.forced;
    const workersHome = p.labourReturn * dyad.labour;
    const refugeesHome = homeHazard(p, levers.peace[at(run, origin, t)] === 1) * dyad.forced;
    places.get(origin)!.home += workersHome + refugeesHome - admitted - hosted;
    dyad.labour += admitted + settled - workersHome - p.mortality * dyad.labour;
    dyad.forced += hosted - settled - refugeesHome - p.mortality * dyad.forced;
  }
}

/** Remittances received over income, by origin. */
function remittedShares({ dyads, places, p }: Run): Map<string, number> {
  const sent = sums(
    dyads,
    'origin',
    (dyad) => p.remittedShare * dyad.labour * places.get(dyad.destination)!.income,
  );
  return new Map(
    [...places.values()].map(({ code, home, income }) => [
      code,
      (sent.get(code) ?? 0) / (home * income),
    ]),
  );
}

function grow(run: Run, t: number): void {
  const { places, draw, p } = run;
  const logs = [...places.values()].map(({ baseIncome }) => Math.log(baseIncome));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const remitted = remittedShares(run);
  for (const place of places.values()) {
    const change = clamp(remitted.get(place.code)! - place.remitted, 0.05);
    const shock = draw.incomeShock[at(run, place.code, t)]!;
    const gap = (Math.log(place.baseIncome) - mean) * (1 - p.convergence) ** t;
    place.remitted = remitted.get(place.code)!;
    place.deviation = clamp(place.deviation + shock + p.remittanceMultiplier * change, 3);
    place.income = Math.exp(mean + p.growth * t + gap + place.deviation);
  }
}

/**
 * Runs all years of one draw under one set of lever paths.
 *
 * @param draw parameters and shocks of the engine's draw; its constants of dyads are not used
 */
export function naiveRun(
  world: World,
  draw: Draw,
  levers: LeverPaths,
): { readonly places: Places; readonly dyads: readonly Dyad[] } {
  const { parameters: p } = draw;
  const index = new Map(world.codes.map((code, i) => [code, i]));
  const [places, dyads] = [placesOf(world), dyadsOf(world)];
  const run: Run = { world, draw, levers, p, places, dyads, index };
  for (const dyad of dyads) dyad.desired = p.unmetDemand * turnover(p) * dyad.baseLabour;
  for (const [code, share] of remittedShares(run)) places.get(code)!.remitted = share;
  for (let t = 1; t <= levers.years; t++) {
    desire(run, t);
    move(run, t);
    grow(run, t);
  }
  return { places, dyads };
}
