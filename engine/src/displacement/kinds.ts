import type { DemographicSpec, DisplacementCase, Settings } from './contract.ts';

/**
 * People who choose alike: the rules on age and sex square the score of a place once or more, or
 * set it to 1. Everybody with the same effect is of one kind.
 */
export interface Kinds {
  readonly count: number;
  /** How often the score is squared, by kind; −1 where it is 1. */
  readonly squares: readonly number[];
  /** Share of each kind among those who leave a place, at place × count + kind. */
  readonly shares: Float64Array;
}

const alike: Kinds = { count: 1, squares: [0], shares: new Float64Array(0) };

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

interface Part {
  readonly value: string;
  readonly share: number;
}

function partsAt(spec: DemographicSpec | undefined, place: string, otherwise: string): Part[] {
  if (!spec) return [{ value: otherwise, share: 1 }];
  const weights = spec.weights[place] ?? spec.otherwise;
  const sum = weights.reduce((a, b) => a + b, 0);
  return spec.values.map((value, k) => ({ value, share: sum > 0 ? weights[k]! / sum : 0 }));
}

/** The kinds of people that the settings tell apart; age and sex are independent in each place. */
export function kindsOf(model: DisplacementCase, settings: Settings): Kinds {
  const { childrenAvoidHazards, elderlyAvoidHazards, womenAvoidHazards, boysTakeRisk } = settings;
  if (!(childrenAvoidHazards || elderlyAvoidHazards || womenAvoidHazards || boysTakeRisk))
    return alike;
  const named = (name: string) => model.demographics?.find(({ attribute }) => attribute === name);
  const [ages, sexes] = [named('age'), named('gender')];
  const byPlace = model.places.map(({ name }) => {
    const shares = new Map<number, number>();
    for (const age of partsAt(ages, name, '30')) {
      for (const sex of partsAt(sexes, name, '')) {
        const squares = squaresOf(settings, Number(age.value), sex.value);
        shares.set(squares, (shares.get(squares) ?? 0) + age.share * sex.share);
      }
    }
    return shares;
  });
  const squares = [...new Set(byPlace.flatMap((shares) => [...shares.keys()]))].sort();
  return {
    count: squares.length,
    squares,
    shares: Float64Array.from(byPlace.flatMap((shares) => squares.map((s) => shares.get(s) ?? 0))),
  };
}
