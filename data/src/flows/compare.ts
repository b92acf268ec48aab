import { numbersOf, type Table, textOf } from '@sojourn/engine/core';
import { type Agreement, agreementOf } from '@sojourn/engine/flows';
import type { Snapshot } from '../read/snapshot.ts';
import type { FlowSex, WorldInput } from './contract.ts';

/** Methods of the published estimates (Abel & Cohen 2019, 2022). */
export const publishedMethods = [
  'da_min_closed',
  'da_pb_closed',
  'da_min_open',
  'sd_drop_neg',
  'sd_rev_neg',
  'mig_rate',
] as const;

export type PublishedMethod = (typeof publishedMethods)[number];

const letters: Readonly<Record<FlowSex, string>> = { both: 'b', female: 'f', male: 'm' };

/**
 * Published flows of a period in the order of some places; pairs that were not published are 0.
 *
 * @returns n × n, origin by destination
 * @throws SojournError as the snapshot's tables
 * @example await publishedFlows(snapshot, codes, 2015, 'da_pb_closed')
 */
export async function publishedFlows(
  snapshot: Snapshot,
  codes: readonly string[],
  start: number,
  method: PublishedMethod,
  sex: FlowSex = 'both',
): Promise<Float64Array> {
  const table = await snapshot.table('flows');
  const index = new Map(codes.map((code, i) => [code, i]));
  const [from, to, group] = [
    textOf(table, 'origin'),
    textOf(table, 'destination'),
    textOf(table, 'sex'),
  ];
  const [years, values] = [numbersOf(table, 'start'), numbersOf(table, method)];
  const flows = new Float64Array(codes.length ** 2);
  for (let row = 0; row < table.length; row++) {
    if (years[row] !== start || group.dictionary[group.codes[row]!] !== letters[sex]) continue;
    const i = index.get(from.dictionary[from.codes[row]!]!);
    const j = index.get(to.dictionary[to.codes[row]!]!);
    if (i !== undefined && j !== undefined && !Number.isNaN(values[row]!)) {
      flows[i * codes.length + j] = values[row]!;
    }
  }
  return flows;
}

/** Five times the mean yearly inflow of the period's years that a place reported, three at least. */
function reportedInflows(table: Table, codes: readonly string[], start: number): Float64Array {
  const place = textOf(table, 'place');
  const [years, people] = [numbersOf(table, 'year'), numbersOf(table, 'people')];
  const sums = new Map<string, { sum: number; count: number }>();
  for (let row = 0; row < table.length; row++) {
    if (years[row]! < start || years[row]! >= start + 5 || Number.isNaN(people[row]!)) continue;
    const code = place.dictionary[place.codes[row]!]!;
    const found = sums.get(code) ?? { sum: 0, count: 0 };
    sums.set(code, { sum: found.sum + people[row]!, count: found.count + 1 });
  }
  return Float64Array.from(codes, (code) => {
    const found = sums.get(code);
    return found && found.count >= 3 ? (5 * found.sum) / found.count : Number.NaN;
  });
}

/** How near an estimate is to what others report. */
export interface WorldComparison {
  /** Bilateral flows against each method published; null where it has nothing for the period. */
  readonly published: Readonly<Record<PublishedMethod, Agreement | null>>;
  /** Arrivals by destination against inflows reported to the OECD; null without such a year. */
  readonly reported: Agreement | null;
  /** Net migration against the balance of World Population Prospects: it may be below zero. */
  readonly net: {
    readonly count: number;
    readonly correlation: number;
    readonly meanDifference: number;
    /** Largest difference, and where. */
    readonly largest: { readonly place: string; readonly people: number };
  };
}

function offDiagonal(values: Float64Array, n: number): Float64Array {
  return values.filter((_, cell) => Math.floor(cell / n) !== cell % n);
}

function netAgreement(
  codes: readonly string[],
  net: Float64Array,
  published: Float64Array,
): WorldComparison['net'] {
  const { count, correlation, meanDifference } = agreementOf(net, published);
  const apart = net.map((value, i) => value - published[i]!);
  const at = apart.reduce(
    (best, value, i) => (Math.abs(value) > Math.abs(apart[best]!) ? i : best),
    0,
  );
  return { count, correlation, meanDifference, largest: { place: codes[at]!, people: apart[at]! } };
}

/**
 * Compares flows of the world with published estimates, inflows reported by destination, and net
 * migration. Inflows count permits and registrations within a year, flows people elsewhere after
 * five: they differ by more than error.
 *
 * @param flows n × n in the order of the input
 * @throws SojournError as the snapshot's tables
 * @example (await compareWorld(snapshot, input, flows)).published.da_pb_closed?.commonPart
 */
export async function compareWorld(
  snapshot: Snapshot,
  input: WorldInput,
  flows: Float64Array,
  sex: FlowSex = 'both',
): Promise<WorldComparison> {
  const { codes, start_year: start } = input;
  const n = codes.length;
  const own = offDiagonal(flows, n);
  const published = {} as Record<PublishedMethod, Agreement | null>;
  for (const method of publishedMethods) {
    const other = offDiagonal(await publishedFlows(snapshot, codes, start, method, sex), n);
    published[method] = other.some((value) => value > 0) ? agreementOf(own, other) : null;
  }
  const [into, net] = [new Float64Array(n), new Float64Array(n)];
  flows.forEach((people, cell) => {
    into[cell % n]! += people;
    net[cell % n]! += people;
    net[Math.floor(cell / n)]! -= people;
  });
  const inflows = reportedInflows(await snapshot.table('oecd_inflows'), codes, start);
  const anyInflow = sex === 'both' && inflows.some((value) => !Number.isNaN(value));
  return {
    published,
    reported: anyInflow ? agreementOf(into, inflows) : null,
    net: netAgreement(codes, net, input.publishedNet),
  };
}
