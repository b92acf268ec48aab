import {
  entityOfPlace,
  gammaQuantile,
  log,
  normalCdf,
  openStream,
  purposes,
} from '../../core/index.ts';

/** The chance of one member in one camp, before any prior has given it a size. */
export interface Luck {
  /** Uniform place in the distribution of the arrivals' factor is made of these two. */
  readonly common: number;
  readonly own: number;
  /** Student with 2 degrees of freedom. */
  readonly noise: number;
  /** Exponential waits, in units of one over the hazard. */
  readonly untilRecount: number;
  readonly untilBurst: number;
  /** Standard normal size of the recount; exponential size of the burst. */
  readonly recount: number;
  readonly burst: number;
  /** Uniform: whether a correction is to come; standard normal: its size. */
  readonly correction: number;
  readonly bias: number;
}

/** Student's t with 2 degrees of freedom at a probability. @example student2(0.5) // 0 */
function student2(p: number): number {
  return (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
}

/** What all camps of one member share: a normal, and a uniform that chooses the filter. */
export interface MemberLuck {
  readonly common: number;
  readonly choice: number;
}

/** The chance of an ensemble. */
export interface LuckOf {
  readonly member: (member: number) => MemberLuck;
  readonly camp: (member: number, camp: string) => Luck;
}

/**
 * The chance of an ensemble, drawn: a stream for each member and for each of its camps, by seed
 * and day of the forecast, so that one camp more or less changes nothing in the others.
 */
export function drawLuck(seed: number, day: number): LuckOf {
  const open = (member: number, entity: number) =>
    openStream(seed, { purpose: purposes['displacement-forecast'], t: day, draw: member, entity });
  const member = (k: number): MemberLuck => {
    const stream = open(k, 0);
    return { common: stream.nextNormal(), choice: stream.nextUniform() };
  };
  const camp = (k: number, name: string): Luck => {
    const stream = open(k, entityOfPlace(name));
    return {
      common: member(k).common,
      own: stream.nextNormal(),
      noise: student2(stream.nextUniform()),
      untilRecount: -log(stream.nextUniform()),
      untilBurst: -log(stream.nextUniform()),
      recount: stream.nextNormal(),
      burst: -log(stream.nextUniform()),
      correction: stream.nextUniform(),
      bias: stream.nextNormal(),
    };
  };
  return { member, camp };
}

/** Whatever a function of a number gives, worked out once. */
function kept<T>(make: (at: number) => T): (at: number) => T {
  const known: T[] = [];
  return (at) => {
    const found = known[at] ?? make(at);
    known[at] = found;
    return found;
  };
}

/** The same chance, each number drawn once and kept. */
export function keptLuck(drawn: LuckOf): LuckOf {
  const camps = new Map<string, (member: number) => Luck>();
  const campOf = (name: string) => {
    const found = camps.get(name) ?? kept((k) => drawn.camp(k, name));
    camps.set(name, found);
    return found;
  };
  return { member: kept(drawn.member), camp: (k, name) => campOf(name)(k) };
}

const steps = 512;
const tables = new Map<number, Float64Array>();

/** Quantiles of a gamma distribution with mean 1 in the middle of 512 equal parts. */
export function gammaTable(shape: number): Float64Array {
  const known = tables.get(shape);
  if (known) return known;
  const table = Float64Array.from(
    { length: steps },
    (_, i) => gammaQuantile((i + 0.5) / steps, shape) / shape,
  );
  if (tables.size > 8) tables.clear();
  tables.set(shape, table);
  return table;
}

/** Factor between past and future arrivals of a member in a camp: gamma with mean 1. */
export function arrivalFactor(table: Float64Array, together: number, luck: Luck): number {
  const z = Math.sqrt(together) * luck.common + Math.sqrt(1 - together) * luck.own;
  return table[Math.min(steps - 1, Math.floor(normalCdf(z) * steps))]!;
}
