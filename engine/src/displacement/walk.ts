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

const purpose: Purpose = purposes['forced-shock'];

/** Below this share of its room a camp refuses people. */
const refusal = 0.5;

/** Largest part of a camp's room that decides at once when the camp is nearly full. */
const chunkShare = 0.01;
const mostChunks = 1000;

/** One run under way: everything that changes from day to day. */
export class Walk {
  today = new Cohorts();
  next = new Cohorts();
  /** People in each place; those on roads are nowhere. */
  readonly occupied: Float64Array;
  readonly capacity: Float64Array;
  readonly population: Float64Array;
  day = 0;
  env: Environment;
  private readonly queue = new Queue();
  private readonly streams: (Stream | undefined)[] = [];
  private readonly streamDay: Int32Array;
  private readonly entities: Float64Array;
  private readonly order: Stream;
  private readonly places: number;
  private weights = new Float64Array(16);
  private readonly limit: number;

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
      entity: entityOfPlace('displacement order'),
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
  private share(place: number, n: number, p: number): number {
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
  private remembered(memory: number, made: number): number {
    if (!this.ready.settings.avoidShortStints) return memory;
    const recent = (memory >> 1) / grain;
    const now = Math.round(((recent + made / this.ready.settings.maxMoveSpeed) / 2) * grain);
    return 2 * now + (memory & 1);
  }

  private rest(place: number, way: number, memory: number, made: number, people: number): void {
    if (people > 0) this.next.add(place, way, this.remembered(memory, made), 0, people);
  }

  /** People in a place choose: some stay, the others set out. */
  private decide(
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
    else this.queue.push(made, link, ways.tail[way]!, memory, 0, people);
  }

  private openRoad(from: number, to: number): number {
    const { outAt, out, to: ends } = this.ready.graph;
    for (let at = outAt[from]!; at < outAt[from + 1]!; at++) {
      const link = out[at]!;
      if (ends[link] === to && !this.env.closed[link]) return link;
    }
    return -1;
  }

  /** A new way for each, by the weights of the candidates as the camps stand now. */
  private choose(place: number, memory: number, made: number, people: number): void {
    const choices = this.ready.choices(this.env, place);
    const count = choices.link.length;
    if (count === 0) {
      this.refused(place, memory, made, people);
      return;
    }
    const sums = choices.limited ? this.sumsNow(choices) : choices.sum;
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
    else this.queue.push(made, choices.link[k]!, choices.rest[k]!, memory, 0, people);
  }

  private refusals = new Uint8Array(16);

  /** Sums of the weights with today's occupancy, from each candidate on. */
  private sumsNow(choices: Choices): Float64Array {
    const count = choices.link.length;
    if (this.weights.length < count) {
      this.weights = new Float64Array(2 * count);
      this.refusals = new Uint8Array(2 * count);
    }
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
  private workOff(): void {
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

  /** Size of the groups that decide one after the other today; 0 where no camp is nearly full. */
  private chunk(moving: number): number {
    const buffer = this.ready.settings.capacityBuffer;
    let least = Number.POSITIVE_INFINITY;
    for (const place of this.ready.camps) {
      const room = this.capacity[place]! * this.limit;
      const people = this.occupied[place]!;
      if (room >= 1 && people < room && people + moving > buffer * room)
        least = Math.min(least, room);
    }
    if (least === Number.POSITIVE_INFINITY) return 0;
    return Math.max(1, Math.floor(chunkShare * least), Math.ceil(moving / mostChunks));
  }

  /** Cuts those underway into groups and lets each finish its day before the next, in random order. */
  private workInChunks(size: number): void {
    const pieces = new Cohorts();
    const { queue } = this;
    const starts: number[] = [];
    const counts: number[] = [];
    for (let at = 0; at < queue.size; at++) {
      pieces.add(
        queue.link[at]!,
        queue.way[at]!,
        queue.memory[at]!,
        queue.done[at]!,
        queue.people[at]!,
      );
    }
    queue.size = 0;
    for (let at = 0; at < pieces.size; at++) {
      for (let left = pieces.people[at]!; left > 0; left -= size) {
        starts.push(at);
        counts.push(Math.min(size, left));
      }
    }
    this.mix(starts, counts);
    starts.forEach((at, i) => {
      queue.push(
        0,
        pieces.position[at]!,
        pieces.way[at]!,
        pieces.memory[at]!,
        pieces.done[at]!,
        counts[i]!,
      );
      this.workOff();
    });
  }

  private mix(starts: number[], counts: number[]): void {
    this.order.reopen(this.seed, purpose, this.day, this.draw, entityOfPlace('displacement order'));
    for (let i = starts.length - 1; i > 0; i--) {
      const j = Math.floor(this.order.nextUniform() * (i + 1));
      [starts[i], starts[j]] = [starts[j]!, starts[i]!];
      [counts[i], counts[j]] = [counts[j]!, counts[i]!];
    }
  }

  /** One day of movement. */
  step(): void {
    const { today, next, queue } = this;
    next.clear();
    for (let place = 0; place < this.places; place++) {
      const growth = this.ready.capacityPerDay[place]!;
      if (growth > 0) this.capacity[place]! += growth;
    }
    for (let at = 0; at < today.size; at++) {
      const position = today.position[at]!;
      const people = today.people[at]!;
      if (position < this.places)
        this.decide(position, today.way[at]!, today.memory[at]!, 0, false, people);
      else
        queue.push(
          0,
          position - this.places,
          today.way[at]!,
          today.memory[at]!,
          today.done[at]!,
          people,
        );
    }
    let moving = 0;
    for (let at = 0; at < queue.size; at++) moving += queue.people[at]!;
    const size = this.chunk(moving);
    if (size > 0 && moving > size) this.workInChunks(size);
    else this.workOff();
    this.today = next;
    this.next = today;
  }

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
    this.order.reopen(
      this.seed,
      purpose,
      this.day,
      this.draw,
      entityOfPlace('displacement inflow'),
    );
    return this.order;
  }
}
