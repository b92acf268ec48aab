import {
  entityOfPlace,
  type Purpose,
  pow,
  purposes,
  QuickStream,
  sampleBinomial,
} from '../core/index.ts';
import type { Cohorts } from './cohorts.ts';
import type { Environment } from './environment.ts';
import type { Prepared } from './prepare.ts';
import type { Choices } from './routes.ts';

const purpose: Purpose = purposes.displacement;

/** Below this share of its room a camp refuses people. */
export const refusal = 0.5;

/** Parts of a camp's room after which others look again how full it is: far from refusal and near it. */
const mostLook = 0.01;
const leastLook = 0.0005;
/** No part is smaller, in persons. */
const leastStride = 0.5;

const orderEntity = entityOfPlace('displacement order');
const inflowEntity = entityOfPlace('displacement inflow');

/** What every way of walking shares: places, their room, their random numbers. */
export abstract class Ground {
  /** People in each place; those on roads are nowhere. */
  readonly occupied: Float64Array;
  readonly capacity: Float64Array;
  readonly population: Float64Array;
  day = 0;
  env: Environment;
  readonly ready: Prepared;
  readonly seed: number;
  readonly draw: number;
  /** Instead of chance, shares of people go their ways: one run gives the expectation. */
  readonly expected: boolean;
  protected readonly places: number;
  protected readonly order: QuickStream;
  /** By candidate: 1 where those who choose it are sent back. */
  protected refusals = new Uint8Array(16);
  protected weights = new Float64Array(16);
  private here = 0;
  private readonly streams: (QuickStream | undefined)[] = [];
  private readonly streamDay: Int32Array;
  private readonly limit: number;

  constructor(ready: Prepared, seed: number, draw: number, expected: boolean) {
    this.ready = ready;
    this.seed = seed;
    this.draw = draw;
    this.expected = expected;
    this.places = ready.graph.names.length;
    this.occupied = new Float64Array(this.places);
    this.capacity = ready.capacity.slice();
    this.population = ready.population.slice();
    this.streamDay = new Int32Array(this.places).fill(-1);
    this.order = new QuickStream(seed, { purpose, t: 0, draw, entity: orderEntity });
    this.env = ready.timeline[0]!;
    this.limit = ready.settings.capacityScaling;
  }

  /** Puts people into a place at the start of a day, by kind; uses the stream of the inflow. */
  enter(place: number, people: number): void {
    const { count, shares } = this.ready.kinds;
    this.enterAs(place, people, shares, place * count);
  }

  /** The same, with the share of each kind from a place in a list. */
  private enterAs(place: number, people: number, shares: Float64Array, from: number): void {
    if (people <= 0) return;
    this.occupied[place]! += people;
    const { count } = this.ready.kinds;
    let [left, rest] = [people, 1];
    for (let kind = 0; kind < count && left > 0; kind++) {
      const share = count === 1 ? 1 : shares[from + kind]!;
      const p = Math.min(1, share / rest);
      const isLast = kind === count - 1 || p >= 1 - 1e-12;
      const number = isLast ? left : this.expected ? left * p : sampleBinomial(this.order, left, p);
      left -= number;
      rest -= share;
      if (number > 0) this.arrive(place, kind, number);
    }
  }

  /** People of one kind, who have not travelled, stand in a place. */
  protected abstract arrive(place: number, kind: number, people: number): void;

  /**
   * People of these groups who are in camps that let them go leave; how many did.
   *
   * @param isAway tells by their memory who is elsewhere for a time
   */
  protected letGo(today: Cohorts, isAway: (memory: number) => boolean = () => false): number {
    let gone = 0;
    for (let at = 0; at < today.size; at++) {
      const place = today.position[at]!;
      if (place >= this.places || !this.env.camp[place] || isAway(today.memory[at]!)) continue;
      this.at(place);
      const out = this.share(today.people[at]!, this.ready.deactivation[place]!);
      today.people[at]! -= out;
      this.occupied[place]! -= out;
      gone += out;
    }
    return gone;
  }

  /** One day of movement. */
  abstract step(): void;

  /** People in camps that let them go leave the simulation; how many did. */
  abstract sink(): number;

  /** People in all states. */
  abstract total(): number;

  /** States with people. */
  abstract states(): number;

  /** The random numbers of a place today. */
  protected stream(place: number): QuickStream {
    if (this.streamDay[place] === this.day) return this.streams[place]!;
    this.streamDay[place] = this.day;
    const entity = this.ready.entities[place]!;
    const known = this.streams[place];
    if (known) {
      known.reopen(this.seed, purpose, this.day, this.draw, entity);
      return known;
    }
    const stream = new QuickStream(this.seed, { purpose, t: this.day, draw: this.draw, entity });
    this.streams[place] = stream;
    return stream;
  }

  /** Choices from here on are those of a place. */
  protected at(place: number): void {
    if (this.streamDay[place] !== this.day) this.stream(place);
    this.here = place;
  }

  /** How many of n do what each does with probability p; see {@link at}. */
  protected share(n: number, p: number): number {
    if (p >= 1) return n;
    if (p <= 0 || n <= 0) return 0;
    if (this.expected) return n * p;
    return sampleBinomial(this.streams[this.here]!, n, p);
  }

  /** Persons for whom a place has room. */
  protected room(place: number): number {
    return this.capacity[place]! * this.limit;
  }

  /** How freely a place takes people in: 1 up to the buffer, falling to 0 where it is full. */
  openness(place: number): number {
    const room = this.room(place);
    if (room < 1) return 1;
    const people = this.occupied[place]!;
    const buffer = this.ready.settings.capacityBuffer;
    if (people <= buffer * room) return 1;
    if (people >= room) return 0;
    return 1 - (people - buffer * room) / (room * (1 - buffer));
  }

  protected isRefused(destination: number): boolean {
    return this.env.camp[destination] === 1 && this.openness(destination) < refusal;
  }

  /** The open road from one place to another, or −1. */
  protected openRoad(from: number, to: number): number {
    const { outAt, out, to: ends } = this.ready.graph;
    for (let at = outAt[from]!; at < outAt[from + 1]!; at++) {
      const link = out[at]!;
      if (ends[link] === to && !this.env.closed[link]) return link;
    }
    return -1;
  }

  /** How many people a camp may take between two looks: a third of what brings it to refusal. */
  protected stride(place: number): number {
    const room = this.room(place);
    const buffer = this.ready.settings.capacityBuffer;
    const gap = room * (1 - refusal * (1 - buffer)) - this.occupied[place]!;
    const part = gap > 0 ? Math.max(gap / 3, leastLook * room) : mostLook * room;
    return Math.max(leastStride, Math.min(part, mostLook * room));
  }

  /** Weights of the candidates with today's occupancy, 0 for those too weak; refusals beside them. */
  protected weightsNow(choices: Choices): Float64Array {
    const count = choices.link.length;
    if (this.weights.length < count) {
      this.weights = new Float64Array(2 * count);
      this.refusals = new Uint8Array(2 * count);
    }
    const { weights, refusals } = this;
    const power = this.ready.settings.weightPower;
    let most = 0;
    for (let k = 0; k < count; k++) {
      const destination = choices.destination[k]!;
      const open = this.openness(destination);
      refusals[k] = open < refusal && this.env.camp[destination] === 1 ? 1 : 0;
      const pull = choices.pull[k]! * open;
      if (open === 1 || !choices.seesRoom) weights[k] = choices.weight[k]!;
      else weights[k] = power === 1 || open === 0 ? pull : pow(pull, power);
      most = Math.max(most, weights[k]!);
    }
    const least = most / choices.pruning;
    for (let k = 0; k < count; k++) if (weights[k]! < least) weights[k] = 0;
    return weights;
  }

  /** Sums of the weights with today's occupancy, from each candidate on; refusals beside them. */
  protected sumsNow(choices: Choices): Float64Array {
    const weights = this.weightsNow(choices);
    let sum = 0;
    for (let k = choices.link.length - 1; k >= 0; k--) {
      sum += weights[k]!;
      weights[k] = sum;
    }
    return weights;
  }

  protected growCapacity(): void {
    for (const place of this.ready.growing)
      this.capacity[place]! += this.ready.capacityPerDay[place]!;
  }

  /** Random numbers for the order of the day. */
  protected openOrder(): void {
    this.order.reopen(this.seed, purpose, this.day, this.draw, orderEntity);
  }

  /** How many of n belong to the next slice of the day. */
  protected slice(people: number, share: number): number {
    if (share >= 1) return people;
    return this.expected ? people * share : sampleBinomial(this.order, people, share);
  }

  /** Those who are there before day 0. */
  protected begin(): void {
    this.order.reopen(this.seed, purpose, 0xffffff, this.draw, inflowEntity);
    this.ready.present.forEach((people, place) => {
      this.enter(place, people);
    });
    for (const { place, people, shares } of this.ready.kinds.groups) {
      this.enterAs(place, people, shares, 0);
      if (this.ready.settings.takeFromPopulation)
        this.population[place] = Math.max(0, this.population[place]! - people);
    }
  }

  /** How many of the newcomers left set out from a place; after {@link inflowStream}. */
  newcomers(left: number, weight: number, sum: number, _place: number): number {
    if (this.expected) return (left * weight) / sum;
    return sampleBinomial(this.order, left, Math.min(1, weight / sum));
  }

  /** Random numbers of the inflow today, apart from those of the places. */
  inflowStream(): QuickStream {
    this.order.reopen(this.seed, purpose, this.day, this.draw, inflowEntity);
    return this.order;
  }
}
