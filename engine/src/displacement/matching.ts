import type { Cohorts } from './cohorts.ts';
import type { Environment } from './environment.ts';
import { type Kind, matchesEthnicity } from './kinds.ts';
import type { Prepared } from './prepare.ts';

/** Times the share of people like oneself: a tenth of them is neither more nor less. */
const ethnicFactor = 10;
/** Residents of a place without any, by the peer. */
const enormous = 1e8;

/** One attribute by which people look for their like. */
interface Attribute {
  /** Number of the value of each kind of people. */
  readonly number: Int32Array;
  /** Residents by place and value, where a place tells them. */
  readonly residents: Float64Array;
  /** Residents by place of whom the value may be known; 0 where it is not. */
  readonly base: Float64Array;
  /** Displaced people by place and value. */
  readonly present: Float64Array;
  readonly values: number;
}

function attributeOf(
  ready: Prepared,
  name: string,
  number: (kind: Kind) => number,
  isOn: boolean,
): Attribute | null {
  const { model, kinds, scale, population } = ready;
  const values = model.demographics?.find(({ attribute }) => attribute === name)?.values ?? [];
  if (!isOn || values.length === 0) return null;
  const residents = new Float64Array(model.places.length * values.length);
  const base = new Float64Array(model.places.length);
  model.places.forEach(({ residents: known, kind }, place) => {
    if (!known || !values.some((value) => known[value] !== undefined)) return;
    let sum = 0;
    values.forEach((value, v) => {
      residents[place * values.length + v] = (known[value] ?? 0) / scale;
      sum += (known[value] ?? 0) / scale;
    });
    const isCamp = kind === 'camp' || kind === 'idpcamp';
    base[place] = isCamp || population[place] === 0 ? sum : population[place]!;
  });
  return {
    number: Int32Array.from(kinds.all, number),
    residents,
    base,
    present: new Float64Array(residents.length),
    values: values.length,
  };
}

/** How many people like oneself are in a place, as it is once a day. */
export class Matching {
  private readonly ready: Prepared;
  private readonly ethnicity: Attribute | null;
  private readonly religion: Attribute | null;
  /** Displaced people by place. */
  private readonly standing: Float64Array;
  private population: Float64Array;

  constructor(ready: Prepared) {
    const { settings } = ready;
    this.ready = ready;
    this.ethnicity = attributeOf(
      ready,
      'ethnicity',
      (kind) => kind.ethnicity,
      matchesEthnicity(settings),
    );
    this.religion = attributeOf(
      ready,
      'religion',
      (kind) => kind.religion,
      settings.matchCampReligion,
    );
    this.standing = new Float64Array(ready.graph.names.length);
    this.population = ready.population;
  }

  /** Whether anybody looks for people like oneself. */
  get isOn(): boolean {
    return this.ethnicity !== null || this.religion !== null;
  }

  /**
   * Counts those in each place.
   *
   * @param placeOf where people of a place and kind are today
   */
  refresh(
    today: Cohorts,
    kindOf: (memory: number) => number,
    placeOf: (place: number, kind: number) => number,
    population: Float64Array,
  ): void {
    const attributes = [this.ethnicity, this.religion].flatMap((one) => one ?? []);
    this.population = population;
    this.standing.fill(0);
    for (const { present } of attributes) present.fill(0);
    for (let at = 0; at < today.size; at++) {
      const position = today.position[at]!;
      if (position >= this.standing.length) continue;
      const kind = kindOf(today.memory[at]!);
      const place = placeOf(position, kind);
      const people = today.people[at]!;
      this.standing[place]! += people;
      for (const { present, values, number } of attributes)
        if (number[kind]! >= 0) present[place * values + number[kind]!]! += people;
    }
  }

  /** Factor of the score of a place for a kind. */
  factor(env: Environment, place: number, kind: number): number {
    const { settings } = this.ready;
    let factor = 1;
    const ethnic = env.camp[place]
      ? settings.matchCampEthnicity
      : env.conflict[place]! > 0
        ? settings.matchConflictEthnicity
        : settings.matchTownEthnicity;
    if (ethnic && this.ethnicity)
      factor *= this.relative(this.ethnicity, place, kind, 1 / ethnicFactor);
    if (env.camp[place] && this.religion)
      factor *= this.relative(this.religion, place, kind, settings.avgReligionFraction);
    return factor;
  }

  /** Share of those like a kind over the usual share; 1 where nothing is known. */
  private relative(attribute: Attribute, place: number, kind: number, usual: number): number {
    const value = attribute.number[kind]!;
    if (value < 0) return 1;
    const share = this.shareOf(attribute, place, value);
    return Number.isNaN(share) ? 1 : share / usual;
  }

  private shareOf(
    { residents, base, present, values }: Attribute,
    place: number,
    value: number,
  ): number {
    const like = present[place * values + value]!;
    const now = this.population[place]!;
    if (this.ready.defects.matchIgnoresResidents) return like / (now >= 1 ? now : enormous);
    const before = this.ready.population[place]!;
    const left = before > 0 ? now / before : 1;
    const all = base[place]! * left + this.standing[place]!;
    return (residents[place * values + value]! * left + like) / all;
  }
}
