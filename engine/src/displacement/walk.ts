import { Cohorts } from './cohorts.ts';
import { deliberates } from './deliberation.ts';
import { chanceAhead } from './flood-forecast.ts';
import { Matching } from './matching.ts';
import type { Prepared } from './prepare.ts';
import { Queue } from './queue.ts';
import { roadsNow } from './road-choice.ts';
import { type Choices, choicesFrom } from './routes.ts';
import { SlicedWalk } from './sliced-walk.ts';

/** Short stints are remembered to this part of a day's travel, or of what the fastest make of it. */
const grain = 65_536;
/** The same under special rules, unless told otherwise, since they tell more groups apart. */
const coarseGrain = 64;
/** Memory: first leg in bit 0, recent travel below this bit, the kind from it on. */
const kindBit = 18;
const recentMask = (1 << kindBit) - 1;

/** Up to so many people choose one by one. */
const fewPeople = 6;

/** One run under way: everything that changes from day to day. */
export class Walk extends SlicedWalk {
  today = new Cohorts();
  next = new Cohorts();
  protected isMorning = true;
  protected readonly queue = new Queue();
  private readonly grain: number;
  private readonly matching: Matching;
  /** By place: farmers who are there for the harvest less those who are away for it. */
  private readonly away: Float64Array;
  private isHarvest = false;
  /** By place and kind: today's choices, where people look for their like. */
  private readonly matched: Choices[] = [];
  private readonly matchedDay: Int32Array;
  private readonly roads: number[] = [];
  private readonly roadWeights: number[] = [];

  constructor(ready: Prepared, seed: number, draw: number, expected: boolean) {
    super(ready, seed, draw, expected);
    this.grain = ready.isSpecial && ready.recentGrain > 1 ? coarseGrain : grain;
    while (this.grain * ready.fastest > grain * ready.settings.maxMoveSpeed) this.grain /= 2;
    this.matching = new Matching(ready);
    this.away = new Float64Array(this.places);
    this.matchedDay = new Int32Array(this.places * ready.kinds.count).fill(-1);
    this.begin();
  }

  total(): number {
    return this.today.total();
  }

  states(): number {
    return this.today.size;
  }

  protected arrive(place: number, kind: number, people: number): void {
    this.today.add(place, 0, this.freshMemory(place, kind), 0, people);
  }

  /** Memory of those who have not travelled yet. */
  protected freshMemory(_place: number, kind: number): number {
    return (kind << kindBit) | (this.ready.settings.startOnFoot ? 1 : 0);
  }

  /** Memory after the day: half of the last and today's share of a day's travel; first leg in bit 0. */
  protected remembered(memory: number, made: number): number {
    if (!this.ready.settings.avoidShortStints) return memory;
    const recent = this.recent(memory);
    const now = Math.round(((recent + made / this.ready.settings.maxMoveSpeed) / 2) * this.grain);
    return (memory & ~recentMask) | (2 * now) | (memory & 1);
  }

  /** Recent travel in parts of a day's travel. */
  protected recent(memory: number): number {
    return ((memory & recentMask) >> 1) / this.grain;
  }

  /** The same memory of people of another kind. */
  protected withKind(memory: number, kind: number): number {
    return (memory & recentMask) | (kind << kindBit);
  }

  protected kindOf(memory: number): number {
    return memory >>> kindBit;
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
    if (this.isHarvest && this.goesHome(place, way, memory, made, people)) return;
    const bound = way !== 0 || (forced && this.env.town[place] === 1);
    if (!bound) this.at(place);
    const going = bound ? people : this.share(people, this.chance(place, memory));
    this.rest(place, 0, memory, made, people - going);
    if (going <= 0) return;
    this.occupied[place]! -= going;
    if (way !== 0) this.follow(place, way, memory, made, going);
    else this.choose(place, memory, made, going);
  }

  /** Chance to leave a place today. */
  private chance(place: number, memory: number): number {
    const { settings, kinds } = this.ready;
    const chance = this.env.movechance[place]!;
    const { forecast } = this.env;
    if (!forecast && !settings.twoSystemDecisionMaking) return chance;
    const kind = kinds.all[this.kindOf(memory)]!;
    if (deliberates(this.env, place, kind)) return 1;
    return forecast ? chanceAhead(forecast, place, kind.awareness, chance) : chance;
  }

  /** Farmers stay where they are and count at home; whether they do. */
  private goesHome(
    place: number,
    way: number,
    memory: number,
    made: number,
    people: number,
  ): boolean {
    const home = this.ready.kinds.all[this.kindOf(memory)]!.home;
    if (home < 0) return false;
    this.moveHome(place, home, people);
    this.rest(place, way, memory, made, people);
    return true;
  }

  private moveHome(place: number, home: number, people: number): void {
    this.away[place]! -= people;
    this.away[home]! += people;
    this.occupied[place]! -= people;
    this.occupied[home]! += people;
  }

  private refused(place: number, memory: number, made: number, people: number): void {
    this.occupied[place]! += people;
    this.rest(place, 0, memory, made, people);
  }

  /** The next road of a way that was chosen before. */
  private follow(place: number, way: number, memory: number, made: number, people: number): void {
    const { ways } = this.ready.atlas;
    const link = this.openRoad(place, ways.head[way]!);
    if (link < 0 || this.isRefused(ways.last[way]!)) this.refused(place, memory, made, people);
    else this.depart(made, link, ways.tail[way]!, memory, people);
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
    const choices = this.choicesOf(place, this.kindOf(memory));
    const count = choices.link.length;
    if (count === 0) {
      this.refused(place, memory, made, people);
      return;
    }
    if (this.ready.settings.ruleSet === 2) {
      this.chooseRoad(place, choices, memory, made, people);
      return;
    }
    this.makeRoom(count);
    const sums = choices.limited ? this.sumsNow(choices) : choices.sum;
    if (people <= fewPeople && !this.expected)
      this.chooseEach(place, choices, sums, memory, made, people);
    else this.chooseAll(place, choices, sums, memory, made, people);
  }

  /** The candidates of a kind, by the people who are in the places today if it looks for its like. */
  private choicesOf(place: number, one: number): Choices {
    const { ready, env, matching } = this;
    const kind = ready.kinds.taste[one]!;
    if (!matching.isOn) return ready.choices(env, place, kind);
    const at = place * ready.kinds.count + kind;
    if (this.matchedDay[at] !== this.day) {
      const match = (to: number) => matching.factor(env, to, kind);
      this.matched[at] = choicesFrom(ready.atlas, env, place, ready.kinds.all[kind], match);
      this.matchedDay[at] = this.day;
    }
    return this.matched[at]!;
  }

  /** A road for each; what comes after it is chosen there. */
  private chooseRoad(
    place: number,
    choices: Choices,
    memory: number,
    made: number,
    people: number,
  ): void {
    const { roads, roadWeights } = this;
    const { graph, settings } = this.ready;
    const open = (end: number) => this.openness(end);
    const count = roadsNow(
      choices,
      graph,
      this.env,
      settings.weightPower,
      open,
      roads,
      roadWeights,
    );
    let rest = 0;
    for (let k = 0; k < count; k++) rest += roadWeights[k]!;
    const isAny = rest <= 0;
    if (isAny) rest = count;
    this.at(place);
    let left = people;
    for (let k = 0; k < count && left > 0; k++) {
      const weight = isAny ? 1 : roadWeights[k]!;
      const isLast = k === count - 1 || rest - weight <= rest * 1e-14;
      const share = isLast ? left : this.share(left, Math.min(1, weight / rest));
      rest -= weight;
      left -= share;
      if (share > 0) this.depart(made, roads[k]!, 0, memory, share);
    }
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
    this.at(place);
    const count = choices.link.length;
    let left = people;
    for (let k = 0; k < count && left > 0; k++) {
      const rest = sums[k]!;
      const after = k + 1 < count ? sums[k + 1]! : 0;
      const p = rest > 0 ? (rest - after) / rest : 1 / (count - k);
      const share = k === count - 1 || (after <= 0 && rest > 0) ? left : this.share(left, p);
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
    if (this.chosen.length < count) this.chosen = new Int32Array(2 * count);
  }

  private chosen = new Int32Array(16);

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
    const walking = graph.walk[link]!;
    if (walking > 0) this.at(graph.from[link]!);
    const walkers = walking > 0 ? this.share(people, walking) : 0;
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
      settings.avoidShortStints && (this.recent(later) + total / settings.maxMoveSpeed) / 2 < 0.5;
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

  /** One day of movement. */
  step(): void {
    const { today, next, underway } = this;
    next.clear();
    underway.clear();
    this.growCapacity();
    this.openDay();
    this.isMorning = true;
    this.decideInOrder();
    this.isMorning = false;
    const camps = this.filling();
    if (camps.length > 0) this.workInSlices(camps);
    else {
      this.takeSlice(1);
      this.workOff();
    }
    this.today = next;
    this.next = today;
  }

  /** Farmers come back or count at home, and people look round for their like. */
  private openDay(): void {
    const { today, places, away, ready } = this;
    const { all } = ready.kinds;
    if (ready.harvestDays !== null) {
      for (let place = 0; place < places; place++) this.occupied[place]! -= away[place]!;
      away.fill(0);
      this.isHarvest = ready.harvestDays[this.day] === 1;
    }
    if (!this.matching.isOn) return;
    const placeOf = (place: number, kind: number) =>
      this.isHarvest && all[kind]!.home >= 0 ? all[kind]!.home : place;
    this.matching.refresh(today, (memory) => this.kindOf(memory), placeOf, this.population);
  }

  /** Those in camps decide before the others: they came first, and who leaves makes room. */
  protected decideInOrder(): void {
    const { today, places } = this;
    const isInCamp = (at: number) => {
      const position = today.position[at]!;
      return position < places && this.env.camp[position] === 1;
    };
    for (let at = 0; at < today.size; at++) if (isInCamp(at)) this.decideGroup(at);
    for (let at = 0; at < today.size; at++) if (!isInCamp(at)) this.decideGroup(at);
  }

  /** People in a place decide; those on a road wait for their slice of the day. */
  protected decideGroup(at: number): void {
    const { today, underway, places } = this;
    const position = today.position[at]!;
    const [way, memory, people] = [today.way[at]!, today.memory[at]!, today.people[at]!];
    if (position < places) this.decide(position, way, memory, 0, false, people);
    else underway.add(position - places, way, memory, today.done[at]!, people);
  }

  /** People in camps that let them go leave the simulation; how many did. */
  sink(): number {
    const { all } = this.ready.kinds;
    const isAway = (memory: number) => this.isHarvest && all[this.kindOf(memory)]!.home >= 0;
    return this.letGo(this.today, isAway);
  }
}
