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

/**
 * One measured row: `run` and `baseline` each make `perCall` numbers of the same kind, enough for
 * a clock that ticks in milliseconds.
 */
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

function waitingTimes(mean: number): number {
  let time = -Math.log(1 - Math.random());
  let count = 0;
  while (time < mean) {
    time -= Math.log(1 - Math.random());
    count += 1;
  }
  return count;
}

function threeExponentials(): number {
  return -Math.log((1 - Math.random()) * (1 - Math.random()) * (1 - Math.random()));
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

/** A row whose two sides make one number at a time. */
function each(
  id: string,
  title: string,
  unit: string,
  perCall: number,
  baseline: () => number,
  run: () => number,
): SamplerRow {
  return {
    id,
    title,
    unit,
    perCall,
    baseline: repeat(perCall, baseline),
    run: repeat(perCall, run),
  };
}

function oneByOne(): number {
  people.fill(0);
  for (let person = 0; person < 10_000; person++) people[scan()]! += 1;
  return people[0]!;
}

function together(): number {
  sampleMultinomial(stream, 10_000, shares, people);
  return people[0]!;
}

const filled: readonly SamplerRow[] = [
  {
    id: 'philox-words',
    title: 'Philox 4×32-10, 32-bit words (against Math.random)',
    baseline: repeat(4_000_000, () => Math.random() * 4294967296),
    run: () => {
      for (let block = 0; block < 1_000_000; block++) philoxBlock(block, 1, 2, 3, 4, 5, words, 0);
      sink.sum += words[0]!;
    },
    unit: 'words',
    perCall: 4_000_000,
  },
  {
    id: 'uniforms',
    title: 'Uniforms, filled (against Math.random)',
    baseline: repeat(2_000_000, Math.random),
    run: () => {
      for (let part = 0; part < 20; part++) fillUniforms(many, 1, purposes.test, 1, draw++, 0);
    },
    unit: 'uniforms',
    perCall: 2_000_000,
  },
  {
    id: 'normals',
    title: 'Normals, filled, by inversion (against Box–Muller on Math.random)',
    baseline: repeat(1_000_000, boxMuller),
    run: () => {
      for (let part = 0; part < 10; part++) fillNormals(many, 1, purposes.test, 2, draw++, 0);
    },
    unit: 'normals',
    perCall: 1_000_000,
  },
  {
    id: 'normal-at',
    title: 'First normal of 500,000 addresses (against opening a stream for each)',
    baseline: () => {
      let sum = 0;
      for (let entity = 0; entity < 500_000; entity++) {
        sum += openStream(1, { purpose: purposes.test, t: 3, draw, entity }).nextNormal();
      }
      sink.sum += sum;
    },
    run: () => {
      let sum = 0;
      for (let entity = 0; entity < 500_000; entity++) {
        sum += normalAt(1, purposes.test, 3, draw, entity);
      }
      sink.sum += sum;
    },
    unit: 'normals',
    perCall: 500_000,
  },
];

const single: readonly SamplerRow[] = [
  each(
    'stream-uniforms',
    'Uniforms of a stream, one by one (against Math.random)',
    'uniforms',
    2_000_000,
    Math.random,
    () => stream.nextUniform(),
  ),
  each(
    'gamma',
    'Gamma of shape 3 (against the sum of three exponentials)',
    'gammas',
    400_000,
    threeExponentials,
    () => sampleGamma(stream, 3, 1),
  ),
  each(
    'poisson-3',
    'Poisson of mean 3 (against counting waiting times)',
    'counts',
    400_000,
    () => waitingTimes(3),
    () => samplePoisson(stream, 3),
  ),
  each(
    'poisson-100',
    'Poisson of mean 100 (against counting waiting times)',
    'counts',
    200_000,
    () => waitingTimes(100),
    () => samplePoisson(stream, 100),
  ),
  each(
    'binomial-20',
    'Binomial of 20 at 0.3 (against asking each person)',
    'counts',
    400_000,
    () => bernoullis(20, 0.3),
    () => sampleBinomial(stream, 20, 0.3),
  ),
  each(
    'binomial-1000',
    'Binomial of 1,000 at 0.4 (against asking each person)',
    'counts',
    50_000,
    () => bernoullis(1000, 0.4),
    () => sampleBinomial(stream, 1000, 0.4),
  ),
  each(
    'hypergeometric',
    '100 people out of 300 and 700 (against an urn)',
    'counts',
    100_000,
    () => urn(300, 700, 100),
    () => sampleHypergeometric(stream, 300, 700, 100),
  ),
  each(
    'multinomial',
    '10,000 people over 20 places (against sending each person)',
    'vectors',
    1_000,
    oneByOne,
    together,
  ),
  each(
    'category',
    'One of 20 places by alias table (against scanning the shares)',
    'choices',
    1_000_000,
    scan,
    () => sampleCategory(stream, table),
  ),
];

/** Random numbers and samplers: `npm run bench -- --only sampler`. */
export const samplerRows: readonly SamplerRow[] = [...filled, ...single];
