import { exp, log, pow } from '../core/math/index.ts';
import { entityOfPlace, fillNormalsOfEntities, normalAt, purposes } from '../core/streams/index.ts';
import { type Parameters, parameterIds, parametersFrom } from './parameters.ts';
import { atPeace, type PreparedWorld } from './prepare.ts';

/** Everything that one draw fixes before the first year: shared by baseline and policy. */
export interface Draw {
  readonly years: number;
  parameters: Parameters;
  /** Yearly persistence of the desired labour flow. */
  persistence: number;
  /** ln of the income at which desired emigration peaks, where it does. */
  logPeak: number;
  /** By year, base year first: variance of ln forced outflow that shocks have built up. */
  readonly forcedVariance: Float64Array;
  /** By dyad: desired labour flow at base; gravity constant; weight in the choice of host. */
  readonly desired: Float64Array;
  readonly gravity: Float64Array;
  readonly hostWeight: Float64Array;
  /** By place: lawful inflow at base, forced outflow at base, remittances over income at base. */
  readonly capacity: Float64Array;
  readonly outflow: Float64Array;
  readonly remitted: Float64Array;
  /** Rows of places, base year first: trend of ln income. */
  readonly trend: Float64Array;
  /** Rows of places, first year after base first: shocks in ln. */
  readonly incomeShock: Float64Array;
  readonly labourShock: Float64Array;
  readonly forcedShock: Float64Array;
}

/** Allocates a draw for a world and a number of years; {@link fillDraw} gives it its numbers. */
export function openDraw(prepared: PreparedWorld, years: number): Draw {
  const places = prepared.world.codes.length;
  const dyads = prepared.world.origin.length;
  return {
    years,
    parameters: parametersFrom(() => 0),
    persistence: 0,
    logPeak: 0,
    forcedVariance: new Float64Array(years + 1),
    desired: new Float64Array(dyads),
    gravity: new Float64Array(dyads),
    hostWeight: new Float64Array(dyads),
    capacity: new Float64Array(places),
    outflow: new Float64Array(places),
    remitted: new Float64Array(places),
    trend: new Float64Array((years + 1) * places),
    incomeShock: new Float64Array(years * places),
    labourShock: new Float64Array(years * places),
    forcedShock: new Float64Array(years * places),
  };
}

/**
 * Fills a draw: parameters, shocks and the constants that follow from them. The same seed and
 * number give the same draw in any range, worker or shard; place and year have streams of their
 * own, so a change in one place leaves the numbers of the others.
 *
 * @param draw overwritten
 * @param number which draw, from 0
 * @example fillDraw(prepared, openDraw(prepared, 25), 42, 0)
 */
export function fillDraw(prepared: PreparedWorld, draw: Draw, seed: number, number: number): void {
  draw.parameters = parametersFrom((id) =>
    normalAt(seed, purposes.parameters, 0, number, parameterEntity[id]!),
  );
  draw.persistence = pow(draw.parameters.persistenceFiveYears, 0.2);
  draw.logPeak = log(draw.parameters.humpPeak);
  fillShocks(prepared, draw, seed, number);
  fillTrend(prepared, draw);
  fillLabour(prepared, draw);
  fillForced(prepared, draw);
  fillRemitted(prepared, draw);
}

const parameterEntity: Readonly<Record<string, number>> = Object.fromEntries(
  parameterIds.map((id) => [id, entityOfPlace(id)]),
);

function fillShocks(prepared: PreparedWorld, draw: Draw, seed: number, number: number): void {
  const { incomeShock, labourShock, forcedShock } = draw.parameters;
  fillShock(prepared, draw, draw.incomeShock, incomeShock, 'income-shock', seed, number);
  fillShock(prepared, draw, draw.labourShock, labourShock, 'labour-shock', seed, number);
  fillShock(prepared, draw, draw.forcedShock, forcedShock, 'forced-shock', seed, number);
  fillVariance(draw);
}

/** σ(√ω W + √(1 − ω) z): one factor W for the world, one deviate z a place. */
function fillShock(
  prepared: PreparedWorld,
  draw: Draw,
  out: Float64Array,
  deviation: number,
  purpose: 'income-shock' | 'labour-shock' | 'forced-shock',
  seed: number,
  number: number,
): void {
  const places = prepared.entity.length;
  const own = deviation * Math.sqrt(1 - draw.parameters.worldShare);
  const common = deviation * Math.sqrt(draw.parameters.worldShare);
  for (let t = 1; t <= draw.years; t++) {
    const row = out.subarray((t - 1) * places, t * places);
    fillNormalsOfEntities(row, prepared.entity, seed, purposes[purpose], t, number);
    const world = common * normalAt(seed, purposes['world-factor'], t, number, purposes[purpose]);
    for (let i = 0; i < places; i++) row[i] = world + own * row[i]!;
  }
}

/** The variance of an autoregression of order one that starts at rest. */
function fillVariance(draw: Draw): void {
  const { forcedPersistence, forcedShock } = draw.parameters;
  draw.forcedVariance[0] = 0;
  for (let t = 1; t <= draw.years; t++) {
    const last = draw.forcedVariance[t - 1]!;
    draw.forcedVariance[t] =
      forcedPersistence * forcedPersistence * last + forcedShock * forcedShock;
  }
}

/** ln y grows at one rate for the world, faster below its mean and slower above. */
function fillTrend(prepared: PreparedWorld, draw: Draw): void {
  const { trend, years } = draw;
  const { growth, convergence } = draw.parameters;
  const places = prepared.entity.length;
  trend.set(prepared.logIncome);
  for (let t = 1; t <= years; t++) {
    const mean = prepared.meanLogIncome + growth * (t - 1);
    for (let i = 0; i < places; i++) {
      const last = trend[(t - 1) * places + i]!;
      trend[t * places + i] = last + growth - convergence * (last - mean);
    }
  }
}

/**
 * Inflow at base replaces returns and deaths and lets the stock grow as it has grown. In the long
 * run a dyad's share of the inflow of its destination is part its own at base, part gravity.
 */
function fillLabour(prepared: PreparedWorld, draw: Draw): void {
  const { origin, destination, labourStock } = prepared.world;
  const { labourReturn, mortality, stockGrowth, unmetDemand, ownShare } = draw.parameters;
  const { desired, gravity, capacity } = draw;
  const turnover = labourReturn + mortality + stockGrowth;
  const attraction = new Float64Array(capacity.length);
  fillGravity(prepared, draw.parameters, gravity);
  capacity.fill(0);
  for (let d = 0; d < origin.length; d++) {
    const j = destination[d]!;
    const inflow = turnover * labourStock[d]!;
    desired[d] = unmetDemand * inflow;
    capacity[j]! += inflow;
    attraction[j]! += gravity[d]!;
  }
  const renewal = (1 - draw.persistence) * unmetDemand;
  for (let d = 0; d < origin.length; d++) {
    const j = destination[d]!;
    const byGravity = (capacity[j]! * gravity[d]!) / attraction[j]!;
    const flow = ownShare * turnover * labourStock[d]! + (1 - ownShare) * byGravity;
    gravity[d] = (renewal * flow) / Math.sqrt(1 + labourStock[d]!);
  }
}

/**
 * Gravity with network, in one mix of the two estimates, with and without the stock of
 * compatriots, so that network, distance and language are never all at full weight.
 */
function fillGravity(prepared: PreparedWorld, parameters: Parameters, out: Float64Array): void {
  const { language, contiguous, origin } = prepared.world;
  const { logLabour, logKm, logPopulation } = prepared;
  const mix = parameters.networkMix;
  const network = 0.58 * mix;
  const people = 0.26 * mix + 0.61 * (1 - mix);
  const distance = -0.05 * mix - 0.675 * (1 - mix);
  const tongue = 0.14 * mix + 0.75 * (1 - mix);
  const border = 0.46 * mix + 1.17 * (1 - mix);
  for (let d = 0; d < out.length; d++) {
    const near = distance * logKm[d]! + tongue * language[d]! + border * contiguous[d]!;
    const many = network * logLabour[d]! + people * logPopulation[origin[d]!]!;
    out[d] = exp(many + near);
  }
}

/** Forced outflow at base replaces who returns, settles and dies, and adds the stock's growth. */
function fillForced(prepared: PreparedWorld, draw: Draw): void {
  const { forcedStock, conflictDeaths } = prepared.world;
  const { hostWeight, outflow } = draw;
  const { peaceReturn, conflictReturn, settlement, mortality } = draw.parameters;
  fillHosts(prepared, draw.parameters, hostWeight);
  for (let i = 0; i < outflow.length; i++) {
    const from = prepared.offsets[i]!;
    const to = prepared.offsets[i + 1]!;
    const home = atPeace(conflictDeaths[i]!) ? peaceReturn : conflictReturn;
    const turnover = home + settlement + mortality + prepared.forcedGrowth[i]!;
    const stock = sumBetween(forcedStock, from, to);
    outflow[i] = turnover * stock;
    if (stock > 0)
      shareHosts(forcedStock, hostWeight, draw.parameters.hostOwnShare, from, to, stock);
  }
}

function sumBetween(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let d = from; d < to; d++) sum += values[d]!;
  return sum;
}

/** Weights become shares of an origin's outflow: part as its displaced live at base, part chosen. */
function shareHosts(
  forcedStock: Float64Array,
  weight: Float64Array,
  own: number,
  from: number,
  to: number,
  stock: number,
): void {
  const all = sumBetween(weight, from, to);
  for (let d = from; d < to; d++) {
    weight[d] = (own * forcedStock[d]!) / stock + ((1 - own) * weight[d]!) / all;
  }
}

/** Choice of host: those displaced there, compatriots who moved for work, border, income. */
function fillHosts(prepared: PreparedWorld, parameters: Parameters, out: Float64Array): void {
  const { contiguous, destination } = prepared.world;
  const { logForced, logLabour, logIncome } = prepared;
  const { hostNetwork, hostIncome } = parameters;
  for (let d = 0; d < out.length; d++) {
    const network = hostNetwork * logForced[d]! + 0.136 * logLabour[d]!;
    const rich = hostIncome * logIncome[destination[d]!]!;
    out[d] = exp(network + 0.843 * contiguous[d]! + rich);
  }
}

/** Remittances at base as a share of the income of those at home. */
function fillRemitted(prepared: PreparedWorld, draw: Draw): void {
  const { destination, labourStock, income, population } = prepared.world;
  for (let i = 0; i < draw.remitted.length; i++) {
    let earned = 0;
    for (let d = prepared.offsets[i]!; d < prepared.offsets[i + 1]!; d++) {
      earned += labourStock[d]! * income[destination[d]!]!;
    }
    const home = population[i]! * income[i]!;
    draw.remitted[i] = home > 0 ? (draw.parameters.remittedShare * earned) / home : 0;
  }
}
