import { type Stream, samplePoisson } from '../../core/index.ts';
import type { Prepared } from '../prepare.ts';

/** One person of the plain twin. */
export interface Person {
  place: number;
  link: number;
  done: number;
  made: number;
  recent: number;
  way: number[];
  isFirst: boolean;
  age: number;
  sex: string;
  ethnicity: string;
  religion: string;
  awareness: number;
  connections: number;
  /** Place of the farm, −1 for those who have none. */
  home: number;
  isHarvesting: boolean;
}

/** One of the numbers by chance, in proportion to the weights; any where all are 0. */
export function pick(stream: Stream, weights: readonly number[]): number {
  const sum = weights.reduce((a, b) => a + b, 0);
  let u = stream.nextUniform() * (sum > 0 ? sum : weights.length);
  for (let k = 0; k < weights.length; k++) {
    u -= sum > 0 ? weights[k]! : 1;
    if (u < 0) return k;
  }
  return weights.length - 1;
}

function attribute(
  { model }: Prepared,
  stream: Stream,
  name: string,
  place: number,
): string | undefined {
  const spec = model.demographics?.find((one) => one.attribute === name);
  if (!spec) return undefined;
  return spec.values[pick(stream, spec.weights[model.places[place]!.name] ?? spec.otherwise)];
}

/** A person who sets out from a place, with what is known of that person; the rest is drawn. */
export function newPerson(
  ready: Prepared,
  stream: Stream,
  place: number,
  known: Readonly<Record<string, string>> = {},
): Person {
  const { settings, model } = ready;
  const drawn = (name: string) => known[name] ?? attribute(ready, stream, name, place);
  const farms = stream.nextUniform() < (model.places[place]!.farmerFraction ?? 0);
  const isFarmer = known.farmer === undefined ? farms : known.farmer === '1';
  return {
    place,
    link: -1,
    done: 0,
    made: 0,
    recent: 0,
    way: [],
    isFirst: true,
    age: Number(drawn('age') ?? 30),
    sex: drawn('gender') ?? '',
    ethnicity: drawn('ethnicity') ?? '',
    religion: drawn('religion') ?? '',
    awareness: Number(drawn('floodawareness') ?? -1),
    connections:
      known.connections === undefined
        ? samplePoisson(stream, settings.averageSocialConnectivity)
        : Number(known.connections),
    home: isFarmer ? place : -1,
    isHarvesting: false,
  };
}
