import {
  entityOfPlace,
  type Purpose,
  pow,
  purposes,
  Stream,
  sampleBinomial,
} from '../core/index.ts';
import { Cohorts } from './cohorts.ts';
import type { Environment } from './environment.ts';
import type { Prepared } from './prepare.ts';
import { Queue } from './queue.ts';
import type { Choices } from './routes.ts';

/** Short stints are remembered to this part of a day's travel. */
const grain = 65_536;

const purpose: Purpose = purposes.displacement;

/** Below this share of its room a camp refuses people. */
const refusal = 0.5;

/** Part of a camp's room after which others look again how full it is. */
const lookShare = 0.01;
/** Share of the day's people in the first slice, at most; in any, at least. */
const firstShare = 0.5;
const smallestShare = 0.001;
/** A slice is at most so many times the one before. */
const mostGrowth = 8;

/** Up to so many people choose one by one. */
const fewPeople = 6;

const orderEntity = entityOfPlace('displacement order');
const inflowEntity = entityOfPlace('displacement inflow');

/** One run under way: everything that changes from day to day. */
export class Walk {
  today = new Cohorts();
  next = new Cohorts();
  /** People in each place; those on roads are nowhere. */
  readonly occupied: Float64Array;
  readonly capacity: Float64Array;
  readonly population: Float64Array;
  day = 0;
  protected isMorning = true;
  env: Environment;
  protected readonly queue = new Queue();
  protected readonly underway = new Cohorts();
  private readonly streams: (Stream | undefined)[] = [];
  private readonly streamDay: Int32Array;
  private readonly entities: Float64Array;
  protected readonly order: Stream;
  protected readonly places: number;
  private weights = new Float64Array(16);
  protected readonly limit: number;

  readonly ready: Prepared;
  readonly seed: number;
  readonly draw: number;
  /** Instead of chance, shares of people go their ways: one run gives the expectation. */
  readonly expected: boolean;

  constructor(ready: Prepared, seed: number, draw: number, expected: boolean) {
    this.ready = ready;
    this.seed = seed;
    this.draw = draw;
    this.expected = expected;
    this.places = ready.graph.names.length;
    this.occupied = new Float64Array(this.places);
    this.capacity = ready.capacity.slice();
    this.population = ready.population.slice();
    this.streamDay = new Int32Array(this.places + 1).fill(-1);
    this.entities = Float64Array.from(ready.graph.names, (name) =>
      entityOfPlace(`displacement ${name}`),
    );
    this.order = new Stream(seed, {
      purpose,
      t: 0,
      draw,
      entity: orderEntity,
    });
    this.env = ready.timeline[0]!;
    this.limit = ready.settings.capacityScaling;
    const first = ready.settings.startOnFoot ? 1 : 0;
    ready.present.forEach((people, place) => {
      if (people > 0) this.today.add(place, 0, first, 0, people);
      this.occupied[place] = people;
    });
  }

  /** The random numbers of a place today. */
  private stream(place: number): Stream {
    let stream = this.streams[place];
    if (!stream) {
      stream = new Stream(this.seed, {
        purpose,
        t: this.day,
        draw: this.draw,
        entity: this.entities[place]!,
      });
      this.streams[place] = stream;
    } else if (this.streamDay[place] !== this.day) {
      stream.reopen(this.seed, purpose, this.day, this.draw, this.entities[place]!);
    }
    this.streamDay[place] = this.day;
    return stream;
  }

  /** How many of n do what each does with probability p. */
  protected share(place: number, n: number, p: number): number {
    if (p >= 1) return n;
    if (p <= 0 || n <= 0) return 0;
    return this.expected ? n * p : sampleBinomial(this.stream(place), n, p);
  }

  /** How freely a place takes people in: 1 up to the buffer, falling to 0 where it is full. */
  openness(place: number): number {
    const room = this.capacity[place]! * this.limit;
    if (room < 1) return 1;
    const people = this.occupied[place]!;
    const buffer = this.ready.settings.capacityBuffer;
    if (people <= buffer * room) return 1;
    if (people >= room) return 0;
    return 1 - (people - buffer * room) / (room * (1 - buffer));
  }

  /** Puts people into a place at the start of a day. */
  enter(place: number, people: number): void {
    if (people <= 0) return;
    this.today.add(place, 0, this.ready.settings.startOnFoot ? 1 : 0, 0, people);
    this.occupied[place]! += people;
  }

  /** Memory after the day: half of the last and today's share of a day's travel; first leg in bit 0. */
  protected remembered(memory: number, made: number): number {
    if (!this.ready.settings.avoidShortStints) return memory;
    const recent = (memory >> 1) / grain;
    const now = Math.round(((recent + made / this.ready.settings.maxMoveSpeed) / 2) * grain);
    return 2 * now + (memory & 1);
  }

  protected rest(place: number, way: number, memory: number, made: number, people: number): void {
    if (people > 0) this.next.add(place, way, this.remembered(memory, made), 0, people);
  }

  /** People in a place choose: some stay, the others set out. */
  protected decide(
    place: number,
    way: number,
    memory: number,
    made: number,
    forced: boolean,
    people: number,
  ): void {
    const bound = way !== 0 || (forced && this.env.town[place] === 1);
    const going = bound ? people : this.share(place, people, this.env.movechance[place]!);
    this.rest(place, 0, memory, made, people - going);
    if (going <= 0) return;
    this.occupied[place]! -= going;
    if (way !== 0) this.follow(place, way, memory, made, going);
    else this.choose(place, memory, made, going);
  }

  private refused(place: number, memory: number, made: number, people: number): void {
    this.occupied[place]! += people;
    this.rest(place, 0, memory, made, people);
  }

  private isRefused(destination: number): boolean {
    return this.env.camp[destination] === 1 && this.openness(destination) < refusal;
  }

  /** The next road of a way that was chosen before. */
  private follow(place: number, way: number, memory: number, made: number, people: number): void {
    const { ways } = this.ready.atlas;
    const link = this.openRoad(place, ways.head[way]!);
    if (link < 0 || this.isRefused(ways.last[way]!)) this.refused(place, memory, made, people);
    else this.depart(made, link, ways.tail[way]!, memory, people);
  }

  private openRoad(from: number, to: number): number {
    const { outAt, out, to: ends } = this.ready.graph;
    for (let at = outAt[from]!; at < outAt[from + 1]!; at++) {
      const link = out[at]!;
      if (ends[link] === to && !this.env.closed[link]) return link;
    }
    return -1;
  }

  /** People set out on a road: in the morning they wait until all have decided. */
  protected depart(made: number, link: number, way: number, memory: number, people: number): void {
    if (this.isMorning) this.underway.add(link, way, memory, 0, people);
    else this.queue.push(made, link, way, memory, 0, people);
  }

  /** People underway since the morning begin their day. */
  protected launch(link: number, way: number, memory: number, done: number, people: number): void {
    this.queue.push(0, link, way, memory, done, people);
  }

  /** A new way for each, by the weights of the candidates as the camps stand now. */
  private choose(place: number, memory: number, made: number, people: number): void {
    const choices = this.ready.choices(this.env, place);
    const count = choices.link.length;
    if (count === 0) {
      this.refused(place, memory, made, people);
      return;
    }
    this.makeRoom(count);
    const sums = choices.limited ? this.sumsNow(choices) : choices.sum;
    if (people <= fewPeople && !this.expected)
      this.chooseEach(place, choices, sums, memory, made, people);
    else this.chooseAll(place, choices, sums, memory, made, people);
  }

  /** One by one, cheaper for few people. */
  private chooseEach(
    place: number,
    choices: Choices,
    sums: Float64Array,
    memory: number,
    made: number,
    people: number,
  ): void {
    const count = choices.link.length;
    const stream = this.stream(place);
    const all = sums[0]!;
    this.chosen.fill(0, 0, count);
    for (let one = 0; one < people; one++) {
      const u = stream.nextUniform();
      let k = 0;
      if (all > 0) while (k + 1 < count && sums[k + 1]! > u * all) k += 1;
      else k = Math.floor(u * count);
      this.chosen[k]! += 1;
    }
    for (let k = 0; k < count; k++) {
      if (this.chosen[k]! > 0) this.setOut(place, choices, k, memory, made, this.chosen[k]!);
    }
  }

  private chooseAll(
    place: number,
    choices: Choices,
    sums: Float64Array,
    memory: number,
    made: number,
    people: number,
  ): void {
    const count = choices.link.length;
    let left = people;
    for (let k = 0; k < count && left > 0; k++) {
      const rest = sums[k]!;
      const after = k + 1 < count ? sums[k + 1]! : 0;
      const p = rest > 0 ? (rest - after) / rest : 1 / (count - k);
      const share = k === count - 1 || (after <= 0 && rest > 0) ? left : this.share(place, left, p);
      left -= share;
      if (share > 0) this.setOut(place, choices, k, memory, made, share);
    }
  }

  private setOut(
    place: number,
    choices: Choices,
    k: number,
    memory: number,
    made: number,
    people: number,
  ): void {
    if (this.refusals[k] === 1 && choices.limited) this.refused(place, memory, made, people);
    else this.depart(made, choices.link[k]!, choices.rest[k]!, memory, people);
  }

  private makeRoom(count: number): void {
    if (this.weights.length >= count) return;
    this.weights = new Float64Array(2 * count);
    this.refusals = new Uint8Array(2 * count);
    this.chosen = new Int32Array(2 * count);
  }

  private refusals = new Uint8Array(16);
  private chosen = new Int32Array(16);

  /** Sums of the weights with today's occupancy, from each candidate on. */
  private sumsNow(choices: Choices): Float64Array {
    const count = choices.link.length;
    const power = this.ready.settings.weightPower;
    let sum = 0;
    for (let k = count - 1; k >= 0; k--) {
      const destination = choices.destination[k]!;
      const open = this.openness(destination);
      this.refusals[k] = open < refusal && this.env.camp[destination] === 1 ? 1 : 0;
      if (open === 1) sum += choices.weight[k]!;
      else if (open > 0)
        sum += power === 1 ? choices.pull[k]! * open : pow(choices.pull[k]! * open, power);
      this.weights[k] = sum;
    }
    return this.weights;
  }

  /** People on a road go as far as they get today. */
  private travel(
    link: number,
    way: number,
    memory: number,
    done: number,
    made: number,
    people: number,
  ): void {
    const { settings, graph } = this.ready;
    const top = graph.speed[link]! || settings.maxMoveSpeed;
    const walkers =
      graph.walk[link]! > 0 ? this.share(graph.from[link]!, people, graph.walk[link]!) : 0;
    if (walkers > 0) this.advance(link, way, memory, done, made, settings.maxWalkSpeed, walkers);
    const others = people - walkers;
    const speed = memory & 1 ? settings.maxWalkSpeed : top;
    if (others > 0) this.advance(link, way, memory, done, made, speed, others);
  }

  private advance(
    link: number,
    way: number,
    memory: number,
    done: number,
    made: number,
    speed: number,
    people: number,
  ): void {
    const { graph, settings } = this.ready;
    const km = done + speed;
    const length = graph.distance[link]!;
    if (km <= length) {
      this.next.add(this.places + link, way, this.remembered(memory, made + speed), km, people);
      return;
    }
    const total = made + speed + length - km;
    const later = memory & ~1;
    const end = this.env.closed[link] ? graph.from[link]! : graph.to[link]!;
    this.occupied[end]! += people;
    if (this.env.closed[link] || total >= speed) {
      this.rest(end, way, later, total, people);
      return;
    }
    const forced =
      settings.avoidShortStints && ((later >> 1) / grain + total / settings.maxMoveSpeed) / 2 < 0.5;
    this.decide(end, way, later, total, forced, people);
  }

  /** Works off the queue, equal states together. */
  protected workOff(): void {
    const queue = this.queue;
    while (queue.size > 0) {
      const made = queue.made[0]!;
      const link = queue.link[0]!;
      const way = queue.way[0]!;
      const memory = queue.memory[0]!;
      const done = queue.done[0]!;
      let people = queue.people[0]!;
      queue.drop();
      while (
        queue.size > 0 &&
        queue.made[0] === made &&
        queue.link[0] === link &&
        queue.way[0] === way &&
        queue.memory[0] === memory &&
        queue.done[0] === done
      ) {
        people += queue.people[0]!;
        queue.drop();
      }
      this.travel(link, way, memory, done, made, people);
    }
  }

  /** Camps that today's people may fill so far that those who decide later would see it. */
  private filling(): number[] {
    const buffer = this.ready.settings.capacityBuffer;
    return this.ready.camps.filter((place, c) => {
      const room = this.capacity[place]! * this.limit;
      const people = this.occupied[place]!;
      if (room < 1 || people >= room) return false;
      const coming = this.mayReach(place, this.ready.nearness[c]!);
      return coming > this.stride(place) && people + coming > buffer * room;
    });
  }

  /** How many of those underway could be in a camp tonight. */
  private mayReach(place: number, nearness: Float64Array): number {
    const { underway } = this;
    const { to, distance } = this.ready.graph;
    let sum = 0;
    for (let at = 0; at < underway.size; at++) {
      const link = underway.position[at]!;
      const end = to[link]!;
      const km = distance[link]! - underway.done[at]!;
      if (end === place || km + nearness[end]! < this.ready.fastest) sum += underway.people[at]!;
    }
    return sum;
  }

  /** People on roads into a place, of those underway today. */
  private headingFor(place: number): number {
    const { to } = this.ready.graph;
    const { underway } = this;
    let sum = 0;
    for (let at = 0; at < underway.size; at++) {
      if (to[underway.position[at]!] === place) sum += underway.people[at]!;
    }
    return sum;
  }

  /** How many people a camp may take between two looks at how full it is. */
  private stride(place: number): number {
    return Math.max(1, lookShare * this.capacity[place]! * this.limit);
  }

  /**
   * Each of those underway gets a random time of day, and people of one slice of the day decide
   * together: slices are cut so that no camp that fills takes more than 1 % of its room in one.
   */
  private workInSlices(camps: readonly number[]): void {
    let share = firstShare;
    for (const place of camps) share = Math.min(share, this.stride(place) / this.headingFor(place));
    this.order.reopen(this.seed, purpose, this.day, this.draw, orderEntity);
    const before = new Float64Array(camps.length);
    for (let left = 1; left > 0; ) {
      share = Math.max(share, smallestShare);
      const now = share >= left * 0.999 ? left : share;
      camps.forEach((place, c) => {
        before[c] = this.occupied[place]!;
      });
      this.takeSlice(now / left);
      this.workOff();
      left -= now;
      let growth = mostGrowth;
      camps.forEach((place, c) => {
        const change = Math.abs(this.occupied[place]! - before[c]!);
        growth = Math.min(growth, this.stride(place) / Math.max(change, 1e-9));
      });
      share = now * growth;
    }
  }

  /** A share of those who wait begin their day. */
  private takeSlice(share: number): void {
    const { underway } = this;
    for (let at = 0; at < underway.size; at++) {
      const people = underway.people[at]!;
      if (people <= 0) continue;
      const taken = this.slice(people, share);
      if (taken <= 0) continue;
      underway.people[at] = people - taken;
      this.launch(
        underway.position[at]!,
        underway.way[at]!,
        underway.memory[at]!,
        underway.done[at]!,
        taken,
      );
    }
  }

  private slice(people: number, share: number): number {
    if (share >= 1) return people;
    return this.expected ? people * share : sampleBinomial(this.order, people, share);
  }

  /** One day of movement. */
  step(): void {
    const { today, next, underway } = this;
    next.clear();
    underway.clear();
    for (let place = 0; place < this.places; place++) {
      const growth = this.ready.capacityPerDay[place]!;
      if (growth > 0) this.capacity[place]! += growth;
    }
    this.isMorning = true;
    this.decideWhere(1);
    this.decideWhere(0);
    this.isMorning = false;
    const camps = this.filling();
    if (camps.length > 0) this.workInSlices(camps);
    else {
      this.takeSlice(1);
      this.workOff();
    }
    this.settle();
    this.today = next;
    this.next = today;
  }

  /** Those in camps decide before the others: they came first, and who leaves makes room. */
  private decideWhere(camp: 0 | 1): void {
    const { today, underway, places } = this;
    for (let at = 0; at < today.size; at++) {
      const position = today.position[at]!;
      const people = today.people[at]!;
      const way = today.way[at]!;
      const memory = today.memory[at]!;
      if (position < places) {
        if (this.env.camp[position] === camp) this.decide(position, way, memory, 0, false, people);
      } else if (camp === 0) {
        underway.add(position - places, way, memory, today.done[at]!, people);
      }
    }
  }

  /** Writes down where people stand at the end of the day. */
  protected settle(): void {}

  /** People in camps that let them go leave the simulation; how many did. */
  sink(): number {
    let gone = 0;
    const { today } = this;
    for (let at = 0; at < today.size; at++) {
      const place = today.position[at]!;
      if (place >= this.places || !this.env.camp[place]) continue;
      const out = this.share(place, today.people[at]!, this.ready.deactivation[place]!);
      today.people[at]! -= out;
      this.occupied[place]! -= out;
      gone += out;
    }
    return gone;
  }

  /** Random numbers of the inflow today, apart from those of the places. */
  inflowStream(): Stream {
    this.order.reopen(this.seed, purpose, this.day, this.draw, inflowEntity);
    return this.order;
  }
}
