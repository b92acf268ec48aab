import { openStream, purposes, type Stream } from '../../core/index.ts';
import type { Settings } from '../contract.ts';
import { matchesEthnicity } from '../kinds.ts';
import type { Prepared } from '../prepare.ts';
import { type Census, chanceWithForecast, likeness, scoreWithForecast } from './look.ts';
import { newPerson, type Person, pick } from './person.ts';

interface Way {
  way: number[];
  w: number;
}

/** The rules walked person by person, as plainly as they can be written: nothing is shared with the kernels. */
export class Twin {
  private readonly people: Person[] = [];
  private readonly occupied: number[];
  private readonly capacity: number[];
  private t = 0;
  private census: Census = { people: [], counted: new Map() };
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
    if (!ready.settings.readFromAgentsCsvFile) return;
    for (const { place, count, attributes } of ready.model.people ?? [])
      for (let k = 0; k < count; k++) this.add(ready.graph.indexOf.get(place)!, attributes);
  }

  private add(place: number, known: Readonly<Record<string, string>> = {}): void {
    this.people.push(newPerson(this.ready, this.stream, place, known));
    this.occupied[place]! += 1;
  }

  /** How a person sees the score of a place. */
  private seen(one: Person, place: number): number {
    const { settings } = this.ready;
    let score = this.env().score[place]!;
    if (settings.childrenAvoidHazards && one.age < 19) score *= score;
    if (settings.elderlyAvoidHazards && one.age > 59) score *= score;
    if (settings.womenAvoidHazards && one.sex === 'female') score *= score;
    if (settings.boysTakeRisk && one.sex === 'male' && one.age > 14) score = 1;
    score = scoreWithForecast(this.ready, one, place, this.t, this.flooded(place, score));
    return score * likeness(this.ready, one, place, this.t, this.census);
  }

  private flooded(place: number, score: number): number {
    const { floodRules } = this.ready.settings;
    const level = this.env().flood[place]!;
    return level > 0 && floodRules ? score * floodRules.weights[level]! : score;
  }

  private pick(weights: readonly number[]): number {
    return pick(this.stream, weights);
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

  /** Whether a person has been in a place of long conflict, and has people to ask. */
  private deliberates(one: Person, place: number): boolean {
    if (!this.ready.settings.twoSystemDecisionMaking || one.connections < 3) return false;
    const { model, graph } = this.ready;
    const series = model.conflicts.find((other) => other.place === graph.names[place])?.intensity;
    if (!series || this.env().conflict[place]! <= 0.6) return false;
    let began = this.t;
    while (began > 0 && series[began - 1]! > 0) began -= 1;
    return this.t >= began + 10;
  }

  private settingsOf(one: Person, place: number): Settings {
    const { settings, defects } = this.ready;
    if (defects.deliberationIgnored || !this.deliberates(one, place)) return settings;
    const awarenessLevel = settings.awarenessLevel < 3 ? settings.awarenessLevel + 1 : 3;
    return { ...settings, awarenessLevel, weightSoftening: 0, distancePower: 1.2 };
  }

  private weigh(
    one: Person,
    settings: Settings,
    place: number,
    path: number[],
    km: number,
    step: number,
    out: Way[],
  ): void {
    const { graph, atlas } = this.ready;
    const from = path.at(-1) ?? place;
    for (let link = 0; link < graph.from.length; link++) {
      const to = graph.to[link]!;
      if (graph.from[link] !== from || this.env().closed[link] || to === place || path.includes(to))
        continue;
      const far = km + graph.distance[link]!;
      const way = [...path, to];
      if (!atlas.marker[to]) out.push({ way, w: this.weight(one, settings, to, far) });
      const reach = atlas.marker[to] ? step - 1 : step;
      if (settings.awarenessLevel > reach)
        this.weigh(one, settings, place, way, far, reach + 1, out);
    }
  }

  private weight(one: Person, settings: Settings, to: number, km: number): number {
    const score = settings.fixedRoutes
      ? this.flooded(to, this.env().score[to]!)
      : this.seen(one, to);
    const pull =
      (settings.weightSoftening + score) / (settings.softening + km) ** settings.distancePower;
    return (pull * (settings.fixedRoutes ? 1 : this.open(to))) ** settings.weightPower;
  }

  private best(ways: readonly Way[]): Way[] {
    const ends = [...new Set(ways.map(({ way }) => way.at(-1)!))];
    return ends.map((end) =>
      ways.filter(({ way }) => way.at(-1) === end).reduce((a, b) => (b.w > a.w ? b : a)),
    );
  }

  /** The best way to each destination, long roads among them, the score once more. */
  private fixed(one: Person, place: number, settings: Settings, ways: readonly Way[]): Way[] {
    const { names, indexOf } = this.ready.graph;
    const known = this.best(ways);
    const long = (this.ready.model.majorRoutes ?? []).flatMap((route) => [
      route,
      [...route].reverse(),
    ]);
    const more: Way[] = [];
    for (const start of [[], ...known.map(({ way }) => way)]) {
      for (const route of long) {
        if (route[0] !== names[start.at(-1) ?? place]) continue;
        const way = [...start, ...route.slice(1).map((name) => indexOf.get(name)!)];
        const end = way.at(-1)!;
        if (end === place || known.some((one) => one.way.at(-1) === end)) continue;
        const stops = [place, ...way];
        const km = way.map((_, k) => this.kmOf(stops[k]!, stops[k + 1]!));
        if (new Set(stops).size < stops.length || km.some((one) => one === null)) continue;
        const far = km.reduce<number>((sum, one, k) => sum + one! / (k < start.length ? 1 : 4), 0);
        more.push({ way, w: this.weight(one, settings, end, far) });
      }
    }
    return [...known, ...this.best(more)].map(({ way, w }) => ({
      way,
      w: w * this.seen(one, way.at(-1)!),
    }));
  }

  private kmOf(from: number, to: number): number | null {
    const { graph } = this.ready;
    const km = [...graph.from.keys()]
      .filter((k) => graph.from[k] === from && graph.to[k] === to && !this.env().closed[k])
      .map((k) => graph.distance[k]!);
    return km.length === 0 ? null : Math.min(...km);
  }

  /** The first road of Flee 2.0: redirected, else by the best way that begins with it. */
  private road(one: Person, place: number): number {
    const { graph, settings } = this.ready;
    const env = this.env();
    const links = [...graph.from.keys()].filter((k) => graph.from[k] === place && !env.closed[k]);
    const forced = links.find((k) => env.forced[k] === 1 && this.open(graph.to[k]!) > 1e-6);
    if (forced !== undefined) return forced;
    if (links.length === 0) return -1;
    if (settings.awarenessLevel === 0) return links[this.pick(links.map(() => 1))]!;
    const ways: Way[] = [];
    this.weigh(one, settings, place, [], 0, 1, ways);
    const best = links.map((k) =>
      Math.max(0, ...ways.filter(({ way }) => way[0] === graph.to[k]).map(({ w }) => w)),
    );
    return links[this.pick(best)]!;
  }

  private chance(one: Person, isForced: boolean): number {
    const { place } = one;
    const env = this.env();
    if ((isForced && env.town[place]) || one.way.length > 0) return 1;
    if (this.deliberates(one, place)) return 1;
    return chanceWithForecast(this.ready, one, place, this.t, env.movechance[place]!);
  }

  /** Farmers are at home for the harvest, and come back where they left. */
  private harvests(one: Person): boolean {
    const { harvestMonths } = this.ready.settings;
    if (!harvestMonths || one.home < 0) return false;
    const start = Date.parse(this.ready.model.start);
    const month = new Date(start + this.t * 86_400_000).getUTCMonth() + 1;
    const isTime = harvestMonths.includes(month);
    if (isTime !== one.isHarvesting) {
      this.occupied[one.place]! += isTime ? -1 : 1;
      this.occupied[one.home]! += isTime ? 1 : -1;
      one.isHarvesting = isTime;
    }
    return isTime;
  }

  private decide(one: Person, isForced: boolean): void {
    if (this.harvests(one)) return;
    const env = this.env();
    const place = one.place;
    const p = this.chance(one, isForced);
    if (p < 1 && this.stream.nextUniform() >= p) return;
    if (this.ready.settings.ruleSet === 2) {
      this.leave(one, this.road(one, place));
      return;
    }
    if (one.way.length === 0) {
      const settings = this.settingsOf(one, place);
      const ways: Way[] = [];
      this.weigh(one, settings, place, [], 0, 1, ways);
      const chosen = settings.fixedRoutes ? this.fixed(one, place, settings, ways) : ways;
      if (chosen.length === 0) return;
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
    this.leave(one, link);
  }

  private leave(one: Person, link: number): void {
    if (link < 0) return;
    this.occupied[one.place]! -= 1;
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

  /** Who stands where in the morning, for those who look for their like. */
  private lookRound(): void {
    const { settings, model } = this.ready;
    if (!settings.matchCampReligion && !matchesEthnicity(settings)) return;
    const people: Person[][] = model.places.map(() => []);
    for (const one of this.people) {
      if (one.link < 0) people[this.whereabouts(one)]!.push(one);
    }
    this.census = { people, counted: new Map() };
  }

  private whereabouts(one: Person): number {
    return this.harvests(one) ? one.home : one.place;
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
      this.lookRound();
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
