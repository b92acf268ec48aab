import { exp, SojournError } from '../core/index.ts';
import type { DemographicSpec, DisplacementCase, PeopleSpec, Settings } from './contract.ts';
import { placeNumber } from './graph.ts';

/** What the active rules distinguish of a person; everybody with the same is of one kind. */
export interface Kind {
  /** How often the score of a place is squared; −1 where it is 1. */
  readonly squares: number;
  /** Number of the value among those of the attribute, −1 where nothing is known. */
  readonly ethnicity: number;
  readonly religion: number;
  /** Level of awareness of flood forecasts. */
  readonly awareness: number;
  /** Whether a person has three connections or more. */
  readonly isConnected: boolean;
  /** Place to which a farmer goes for the harvest, −1 for others. */
  readonly home: number;
}

/** People from a file: so many in a place, with the share of each kind. */
export interface PeopleGroup {
  readonly place: number;
  readonly people: number;
  readonly shares: Float64Array;
}

/** The kinds of people of a case. */
export interface Kinds {
  readonly count: number;
  readonly all: readonly Kind[];
  /** The first kind that chooses as each kind does: where farmers live is nothing to their choice. */
  readonly taste: Int32Array;
  /** Share of each kind among those who leave a place, at place × count + kind. */
  readonly shares: Float64Array;
  readonly groups: readonly PeopleGroup[];
}

/** Of whom no rule asks anything. */
export const anyone: Kind = {
  squares: 0,
  ethnicity: -1,
  religion: -1,
  awareness: -1,
  isConnected: false,
  home: -1,
};

/** The general walk has numbers for so many kinds. */
export const mostKinds = 8191;

/** Fewer connections do not let a person deliberate. */
const leastConnections = 3;

/** Score of a place in the eyes of a kind. */
export function scoreFor(score: number, squares: number): number {
  if (squares < 0) return 1;
  let seen = score;
  for (let k = 0; k < squares; k++) seen *= seen;
  return seen;
}

/** What the rules do to the score for a person of an age and a sex. */
export function squaresOf(settings: Settings, age: number, sex: string): number {
  if (settings.boysTakeRisk && sex === 'male' && age > 14) return -1;
  let squares = 0;
  if (settings.childrenAvoidHazards && age < 19) squares += 1;
  if (settings.elderlyAvoidHazards && age > 59) squares += 1;
  if (settings.womenAvoidHazards && sex === 'female') squares += 1;
  return squares;
}

/** Probability of three connections or more, their number being Poisson. */
export function connectedShare(mean: number): number {
  return 1 - exp(-mean) * (1 + mean + (mean * mean) / 2);
}

type Known = Readonly<Record<string, string>>;
type Mixed = readonly (readonly [kind: Kind, share: number])[];

interface Part {
  readonly value: string;
  readonly share: number;
}

interface Making {
  readonly model: DisplacementCase;
  readonly settings: Settings;
}

const specOf = ({ model }: Making, attribute: string): DemographicSpec | undefined =>
  model.demographics?.find((spec) => spec.attribute === attribute);

function partsAt(
  making: Making,
  attribute: string,
  place: string,
  known: Known,
  otherwise: string,
): Part[] {
  const given = known[attribute];
  if (given !== undefined) return [{ value: given, share: 1 }];
  const spec = specOf(making, attribute);
  if (!spec) return [{ value: otherwise, share: 1 }];
  const weights = spec.weights[place] ?? spec.otherwise;
  const sum = weights.reduce((a, b) => a + b, 0);
  return spec.values.map((value, k) => ({ value, share: sum > 0 ? weights[k]! / sum : 0 }));
}

/** Whether any rule looks at age or sex. */
const looksAtAge = ({ settings }: Making) =>
  settings.childrenAvoidHazards ||
  settings.elderlyAvoidHazards ||
  settings.womenAvoidHazards ||
  settings.boysTakeRisk;

/** Whether any rule looks at ethnicity. */
export const matchesEthnicity = (settings: Settings): boolean =>
  settings.matchCampEthnicity || settings.matchTownEthnicity || settings.matchConflictEthnicity;

/** Months in which farmers are at home. */
export const harvestOf = (settings: Settings): readonly number[] => settings.harvestMonths ?? [];

/** Age and sex together, by what they do to scores. */
function bySquares(making: Making, place: string, known: Known): Mixed {
  if (!looksAtAge(making)) return [[anyone, 1]];
  const shares = new Map<number, number>();
  for (const age of partsAt(making, 'age', place, known, '30')) {
    for (const sex of partsAt(making, 'gender', place, known, '')) {
      const squares = squaresOf(making.settings, Number(age.value), sex.value);
      shares.set(squares, (shares.get(squares) ?? 0) + age.share * sex.share);
    }
  }
  return [...shares].map(([squares, share]) => [{ ...anyone, squares }, share]);
}

function crossed(mixed: Mixed, parts: readonly (readonly [Partial<Kind>, number])[]): Mixed {
  return mixed.flatMap(([kind, share]) =>
    parts.map(([trait, part]) => [{ ...kind, ...trait }, share * part] as const),
  );
}

/** All kinds among people in a place, each attribute being independent of the others. */
function mixedAt(making: Making, at: number, known: Known): Mixed {
  const { settings, model } = making;
  const { name, farmerFraction = 0 } = model.places[at]!;
  let mixed = bySquares(making, name, known);
  const valued = (attribute: string, trait: 'ethnicity' | 'religion') => {
    const values = specOf(making, attribute)?.values ?? [];
    const parts = partsAt(making, attribute, name, known, '');
    mixed = crossed(
      mixed,
      parts.map(({ value, share }) => [{ [trait]: values.indexOf(value) }, share]),
    );
  };
  if (matchesEthnicity(settings)) valued('ethnicity', 'ethnicity');
  if (settings.matchCampReligion) valued('religion', 'religion');
  if (settings.floodForecast) {
    const parts = partsAt(making, 'floodawareness', name, known, '-1');
    mixed = crossed(
      mixed,
      parts.map(({ value, share }) => [{ awareness: Number(value) }, share]),
    );
  }
  if (settings.twoSystemDecisionMaking) {
    const given = known.connections;
    const share =
      given === undefined
        ? connectedShare(settings.averageSocialConnectivity)
        : Number(Number(given) >= leastConnections);
    mixed = crossed(mixed, [
      [{ isConnected: true }, share],
      [{ isConnected: false }, 1 - share],
    ]);
  }
  const farmers = known.farmer === undefined ? farmerFraction : Number(Number(known.farmer) === 1);
  if (harvestOf(settings).length > 0 && farmers > 0) {
    mixed = crossed(mixed, [
      [{ home: at }, farmers],
      [{ home: -1 }, 1 - farmers],
    ]);
  }
  return mixed;
}

const keyOf = (kind: Kind) =>
  `${kind.squares} ${kind.ethnicity} ${kind.religion} ${kind.awareness} ${kind.isConnected} ${kind.home}`;

/** Persons of each entry of a list, divided by the scale: every so many-th of them all. */
function everySoMany(list: readonly PeopleSpec[], scale: number): number[] {
  let before = 0;
  return list.map(({ count }) => {
    const after = before + count;
    const people = Math.floor(after / scale) - Math.floor(before / scale);
    before = after;
    return people;
  });
}

/**
 * The kinds of people that the settings tell apart; attributes are independent in each place.
 *
 * @param scale people from a file are divided by it
 * @throws SojournError `argument.range` for more kinds than the walk has numbers for, `cell.place`
 * for people in a place that is none
 */
export function kindsOf(model: DisplacementCase, settings: Settings, scale = 1): Kinds {
  const making: Making = { model, settings };
  const names = model.places.map(({ name }) => name);
  const known = { names, indexOf: new Map(names.map((name, at) => [name, at])) };
  const list = settings.readFromAgentsCsvFile ? (model.people ?? []) : [];
  const places = list.map(({ place }) => placeNumber(known, 'people', place));
  const byPlace = model.places.map((_, at) => mixedAt(making, at, {}));
  const byGroup = list.map(({ attributes }, k) => mixedAt(making, places[k]!, attributes));
  const all = new Map<string, Kind>();
  for (const mixed of [...byPlace, ...byGroup])
    for (const [kind] of mixed) all.set(keyOf(kind), kind);
  const keys = [...all.keys()].sort();
  if (keys.length > mostKinds) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'kinds of people' },
      got: String(keys.length),
      expected: `at most ${mostKinds}`,
    });
  }
  const numberOf = new Map(keys.map((key, k) => [key, k]));
  const sharesOf = (mixed: Mixed) => {
    const shares = new Float64Array(keys.length);
    for (const [kind, share] of mixed) shares[numberOf.get(keyOf(kind))!]! += share;
    return shares;
  };
  const shares = new Float64Array(keys.length * model.places.length);
  byPlace.forEach((mixed, at) => {
    shares.set(sharesOf(mixed), at * keys.length);
  });
  const people = everySoMany(list, scale);
  const kinds = keys.map((key) => all.get(key)!);
  const tastes = kinds.map((kind) => keyOf({ ...kind, home: -1 }));
  return {
    count: keys.length,
    all: kinds,
    taste: Int32Array.from(tastes, (taste) => tastes.indexOf(taste)),
    shares,
    groups: byGroup.map((mixed, k) => ({
      place: places[k]!,
      people: people[k]!,
      shares: sharesOf(mixed),
    })),
  };
}
