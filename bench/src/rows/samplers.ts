import {
  createAliasTable,
  fillNormals,
  fillUniforms,
  normalAt,
  openStream,
  philoxBlock,
  purposes,
  sampleBinomial,
  sampleCategory,
  sampleGamma,
  sampleHypergeometric,
  sampleMultinomial,
  samplePoisson,
} from '@sojourn/engine/core';

/** One measured row: `run` and `baseline` each make `perCall` numbers of the same kind. */
export interface SamplerRow {
  readonly id: string;
  readonly title: string;
  /** The plain way, with the machine's own generator. */
  readonly baseline: () => void;
  readonly run: () => void;
  readonly unit: string;
  readonly perCall: number;
}

const stream = openStream(1, { purpose: purposes.test, t: 0, draw: 0, entity: 0 });
/** Keeps the sum of what was made, so that no loop is left out as useless. */
const sink = { sum: 0 };

function repeat(count: number, next: () => number): () => void {
  return () => {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += next();
    sink.sum += sum;
  };
}

function bernoullis(n: number, p: number): number {
  let count = 0;
  for (let person = 0; person < n; person++) if (Math.random() < p) count += 1;
  return count;
}

function boxMuller(): number {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}

function exponentialsUntil(mean: number): number {
  let time = -Math.log(1 - Math.random());
  let count = 0;
  while (time < mean) {
    time -= Math.log(1 - Math.random());
    count += 1;
  }
  return count;
}

function urn(marked: number, others: number, sample: number): number {
  let left = marked;
  for (let taken = 0; taken < sample; taken++) {
    if (Math.random() * (marked + others - taken) < left) left -= 1;
  }
  return marked - left;
}

const shares = Float64Array.from({ length: 20 }, (_, index) => 1 / (index + 1));
const total = shares.reduce((a, b) => a + b, 0);

function scan(): number {
  let left = Math.random() * total;
  let index = 0;
  while (index < shares.length - 1 && left >= shares[index]!) left -= shares[index++]!;
  return index;
}

const many = new Float64Array(100_000);
const words = new Uint32Array(4);
const people = new Float64Array(shares.length);
const table = createAliasTable(shares);
let draw = 0;

function onePerson(people: Float64Array): number {
  people.fill(0);
  for (let person = 0; person < 10_000; person++) people[scan()]! += 1;
  return people[0]!;
}

function allPeople(): number {
  sampleMultinomial(stream, 10_000, shares, people);
  return people[0]!;
}

const randomWords = repeat(100_000, () => Math.random() * 4294967296);

/** Random numbers and samplers: `npm run bench -- samplers`. */
export const samplerRows: readonly SamplerRow[] = [
  {
    id: 'philox-words',
    title: 'Philox 4×32-10, 32-bit words (against Math.random)',
    baseline: randomWords,
    run: () => {
      for (let block = 0; block < 25_000; block++) philoxBlock(block, 1, 2, 3, 4, 5, words, 0);
      sink.sum += words[0]!;
    },
    unit: 'words',
    perCall: 100_000,
  },
  {
    id: 'stream-words',
    title: 'Words of a stream, one by one (against Math.random)',
    baseline: randomWords,
    run: repeat(100_000, () => stream.nextU32()),
    unit: 'words',
    perCall: 100_000,
  },
  {
    id: 'uniforms',
    title: 'Uniforms, filled (against Math.random)',
    baseline: repeat(100_000, Math.random),
    run: () => fillUniforms(many, 1, purposes.test, 1, draw++, 0),
    unit: 'uniforms',
    perCall: 100_000,
  },
  {
    id: 'normals',
    title: 'Normals, filled, by inversion (against Box–Muller on Math.random)',
    baseline: repeat(100_000, boxMuller),
    run: () => fillNormals(many, 1, purposes.test, 2, draw++, 0),
    unit: 'normals',
    perCall: 100_000,
  },
  {
    id: 'normal-at',
    title: 'First normal of 100,000 addresses (against opening a stream for each)',
    baseline: () => {
      for (let entity = 0; entity < 100_000; entity++) {
        sink.sum += openStream(1, { purpose: purposes.test, t: 3, draw, entity }).nextNormal();
      }
    },
    run: () => {
      for (let entity = 0; entity < 100_000; entity++) {
        sink.sum += normalAt(1, purposes.test, 3, draw, entity);
      }
    },
    unit: 'normals',
    perCall: 100_000,
  },
  {
    id: 'gamma',
    title: 'Gamma of shape 3 (against the sum of three exponentials)',
    baseline: repeat(50_000, () => {
      const product = (1 - Math.random()) * (1 - Math.random()) * (1 - Math.random());
      return -Math.log(product);
    }),
    run: repeat(50_000, () => sampleGamma(stream, 3, 1)),
    unit: 'gammas',
    perCall: 50_000,
  },
  {
    id: 'poisson-3',
    title: 'Poisson of mean 3 (against counting waiting times)',
    baseline: repeat(50_000, () => exponentialsUntil(3)),
    run: repeat(50_000, () => samplePoisson(stream, 3)),
    unit: 'counts',
    perCall: 50_000,
  },
  {
    id: 'poisson-100',
    title: 'Poisson of mean 100 (against counting waiting times)',
    baseline: repeat(20_000, () => exponentialsUntil(100)),
    run: repeat(20_000, () => samplePoisson(stream, 100)),
    unit: 'counts',
    perCall: 20_000,
  },
  {
    id: 'binomial-20',
    title: 'Binomial of 20 at 0.3 (against asking each person)',
    baseline: repeat(50_000, () => bernoullis(20, 0.3)),
    run: repeat(50_000, () => sampleBinomial(stream, 20, 0.3)),
    unit: 'counts',
    perCall: 50_000,
  },
  {
    id: 'binomial-1000',
    title: 'Binomial of 1,000 at 0.4 (against asking each person)',
    baseline: repeat(5_000, () => bernoullis(1000, 0.4)),
    run: repeat(5_000, () => sampleBinomial(stream, 1000, 0.4)),
    unit: 'counts',
    perCall: 5_000,
  },
  {
    id: 'binomial-million',
    title: 'Binomial of 1,000,000 at 0.01 (against asking each person)',
    baseline: repeat(5, () => bernoullis(1_000_000, 0.01)),
    run: repeat(5, () => sampleBinomial(stream, 1_000_000, 0.01)),
    unit: 'counts',
    perCall: 5,
  },
  {
    id: 'hypergeometric',
    title: '100 people out of 300 and 700 (against an urn)',
    baseline: repeat(20_000, () => urn(300, 700, 100)),
    run: repeat(20_000, () => sampleHypergeometric(stream, 300, 700, 100)),
    unit: 'counts',
    perCall: 20_000,
  },
  {
    id: 'multinomial',
    title: '10,000 people over 20 places (against sending each person)',
    baseline: repeat(50, () => onePerson(people)),
    run: repeat(50, allPeople),
    unit: 'vectors',
    perCall: 50,
  },
  {
    id: 'category',
    title: 'One of 20 places by alias table (against scanning the shares)',
    baseline: repeat(100_000, scan),
    run: repeat(100_000, () => sampleCategory(stream, table)),
    unit: 'choices',
    perCall: 100_000,
  },
];
