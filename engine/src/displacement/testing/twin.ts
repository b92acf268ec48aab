import { openStream, purposes, type Stream } from '../../core/index.ts';
import type { Prepared } from '../prepare.ts';

/** One person of the plain twin. */
interface Person {
  place: number;
  link: number;
  done: number;
  made: number;
  recent: number;
  way: number[];
  isFirst: boolean;
  age: number;
  sex: string;
}

/** The rules walked person by person, as plainly as they can be written: nothing is shared with the kernels. */
export class Twin {
  private readonly people: Person[] = [];
  private readonly occupied: number[];
  private readonly capacity: number[];
  private t = 0;
  private readonly ready: Prepared;
  private readonly stream: Stream;

  constructor(ready: Prepared, seed: number, draw: number) {
    this.ready = ready;
    this.stream = openStream(seed, { purpose: purposes.test, t: 0, draw, entity: 0 });
    this.occupied = ready.graph.names.map(() => 0);
    this.capacity = [...ready.capacity];
    ready.present.forEach((count, place) => {
      for (let k = 0; k < count; k++) this.add(place);
    });
  }

  private add(place: number): void {
    this.people.push({
      place,
      link: -1,
      done: 0,
      made: 0,
      recent: 0,
      way: [],
      isFirst: true,
      age: Number(this.attribute('age', place) ?? 30),
      sex: this.attribute('gender', place) ?? '',
    });
    this.occupied[place]! += 1;
  }

  private attribute(name: string, place: number): string | undefined {
    const { demographics = [], places } = this.ready.model;
    const spec = demographics.find(({ attribute }) => attribute === name);
    if (!spec) return undefined;
    return spec.values[this.pick(spec.weights[places[place]!.name] ?? spec.otherwise)];
  }

  /** How a person sees the score of a place. */
  private seen(one: Person, place: number): number {
    const { settings } = this.ready;
    let score = this.env().score[place]!;
    if (settings.childrenAvoidHazards && one.age < 19) score *= score;
    if (settings.elderlyAvoidHazards && one.age > 59) score *= score;
    if (settings.womenAvoidHazards && one.sex === 'female') score *= score;
    if (settings.boysTakeRisk && one.sex === 'male' && one.age > 14) score = 1;
    const level = this.env().flood[place]!;
    return level > 0 && settings.floodRules ? score * settings.floodRules.weights[level]! : score;
  }

  private pick(weights: readonly number[]): number {
    const sum = weights.reduce((a, b) => a + b, 0);
    let u = this.stream.nextUniform() * (sum > 0 ? sum : weights.length);
    for (let k = 0; k < weights.length; k++) {
      u -= sum > 0 ? weights[k]! : 1;
      if (u < 0) return k;
    }
    return weights.length - 1;
  }

  private open(place: number): number {
    const { capacityScaling, capacityBuffer: b } = this.ready.settings;
    const room = this.capacity[place]! * capacityScaling;
    const people = this.occupied[place]!;
    if (room < 1 || people <= b * room) return 1;
    return people >= room ? 0 : 1 - (people - b * room) / (room * (1 - b));
  }

  private env() {
    return this.ready.timeline[this.t]!;
  }

  private weigh(
    one: Person,
    place: number,
    path: number[],
    km: number,
    step: number,
    out: { way: number[]; w: number }[],
  ): void {
    const { graph, settings, atlas } = this.ready;
    const from = path.at(-1) ?? place;
    for (let link = 0; link < graph.from.length; link++) {
      const to = graph.to[link]!;
      if (graph.from[link] !== from || this.env().closed[link] || to === place || path.includes(to))
        continue;
      const far = km + graph.distance[link]!;
      const way = [...path, to];
      if (!atlas.marker[to]) {
        const pull =
          (settings.weightSoftening + this.seen(one, to)) /
          (settings.softening + far) ** settings.distancePower;
        const room = settings.fixedRoutes ? 1 : this.open(to);
        out.push({ way, w: (pull * room) ** settings.weightPower });
      }
      const reach = atlas.marker[to] ? step - 1 : step;
      if (settings.awarenessLevel > reach) this.weigh(one, place, way, far, reach + 1, out);
    }
  }

  /** The best way to each destination, its score once more. */
  private fixed(one: Person, ways: { way: number[]; w: number }[]) {
    const ends = [...new Set(ways.map(({ way }) => way.at(-1)!))];
    return ends.map((end) => {
      const best = ways
        .filter(({ way }) => way.at(-1) === end)
        .reduce((a, b) => (b.w > a.w ? b : a));
      return { way: best.way, w: best.w * this.seen(one, end) };
    });
  }

  private decide(one: Person, isForced: boolean): void {
    const env = this.env();
    const place = one.place;
    const p = (isForced && env.town[place]) || one.way.length > 0 ? 1 : env.movechance[place]!;
    if (p < 1 && this.stream.nextUniform() >= p) return;
    if (one.way.length === 0) {
      const ways: { way: number[]; w: number }[] = [];
      this.weigh(one, place, [], 0, 1, ways);
      if (ways.length === 0) return;
      const chosen = this.ready.settings.fixedRoutes ? this.fixed(one, ways) : ways;
      one.way = [...chosen[this.pick(chosen.map(({ w }) => w))]!.way];
    }
    const last = one.way.at(-1)!;
    const { graph } = this.ready;
    const link = graph.from.findIndex(
      (from, k) => from === place && graph.to[k] === one.way[0] && !env.closed[k],
    );
    if (link < 0 || (env.camp[last] && this.open(last) < 0.5)) {
      one.way = [];
      return;
    }
    one.way.shift();
    this.occupied[place]! -= 1;
    one.link = link;
    one.place = -1;
    one.done = 0;
  }

  private travel(one: Person): void {
    const { graph, settings } = this.ready;
    const link = one.link;
    let v = graph.speed[link]! || settings.maxMoveSpeed;
    if (one.isFirst && settings.startOnFoot) v = settings.maxWalkSpeed;
    if (graph.walk[link]! > 0 && this.stream.nextUniform() < graph.walk[link]!)
      v = settings.maxWalkSpeed;
    one.done += v;
    one.made += v;
    if (one.done <= graph.distance[link]!) return;
    one.made += graph.distance[link]! - one.done;
    one.isFirst = false;
    one.link = -1;
    const isClosed = this.env().closed[link]! > 0;
    one.place = isClosed ? graph.from[link]! : graph.to[link]!;
    this.occupied[one.place]! += 1;
    if (isClosed || one.made >= v) return;
    this.decide(
      one,
      settings.avoidShortStints && (one.recent + one.made / settings.maxMoveSpeed) / 2 < 0.5,
    );
    if (one.link >= 0) this.travel(one);
  }

  private leaveFloods(residents: number[]): void {
    const { rates } = this.ready.settings.floodSpawning!;
    this.env().flood.forEach((level, place) => {
      const leaving = level === 0 ? 0 : Math.trunc(rates[level]! * residents[place]!);
      residents[place]! -= leaving;
      for (let k = 0; k < leaving; k++) this.add(place);
    });
  }

  /** Persons in each camp after each day. */
  run(): Float64Array {
    const { camps, model, inflow, population, settings } = this.ready;
    const residents = [...population];
    const out = new Float64Array(camps.length * model.days);
    for (this.t = 0; this.t < model.days; this.t++) {
      const weights = [...population].map((people, i) => people * this.env().leaving[i]!);
      if (settings.floodSpawning) this.leaveFloods(residents);
      else for (let k = 0; k < inflow[this.t]!; k++) this.add(this.pick(weights));
      for (const one of this.people) if (one.link < 0) this.decide(one, false);
      for (const one of this.people) if (one.link >= 0) this.travel(one);
      for (const one of this.people) {
        one.recent = (one.recent + one.made / settings.maxMoveSpeed) / 2;
        one.made = 0;
      }
      camps.forEach((place, c) => {
        out[c * model.days + this.t] = this.occupied[place]!;
      });
    }
    return out;
  }
}
