import { type Issue, SojournError } from '@sojourn/engine/core';
import {
  type Account,
  differenceStocks,
  type FlowEstimate,
  type FlowInput,
  fillBirthplace,
  type MoveOptions,
  moveBetween,
  openAccount,
  ratesOfStocks,
  regionSums,
  transitionFlows,
} from '@sojourn/engine/flows';
import type { FlowRequest } from '@sojourn/engine/flows/schema';

/** Flows of any method; accounts carry kinds and residuals, too. */
export interface AnyEstimate {
  readonly flows: Float64Array;
  readonly total: number;
  readonly account: FlowEstimate | null;
  /** The account behind them and how people were moved, where there is one. */
  readonly opened?: { readonly account: Account; readonly move: MoveOptions };
  readonly issues: readonly Issue[];
}

const totalOf = (flows: Float64Array) => flows.reduce((a, b) => a + b, 0);

function simple(flows: Float64Array): AnyEstimate {
  return { flows, total: totalOf(flows), account: null, issues: [] };
}

function transitions({ codes, start, end }: FlowInput): AnyEstimate {
  const flows = transitionFlows(start, end, codes.length);
  const below = flows.filter((people) => people < 0).length;
  const issue: Issue = {
    code: 'flows.finding',
    severity: 'warning',
    where: { field: 'transitions' },
    got: `${below} flows are below 0`,
    expected: 'the method does not know that people are counts',
    count: below,
  };
  return { ...simple(flows), issues: below > 0 ? [issue] : [] };
}

/** Sum of absolute net migration: what the method of rates spreads unless told a total. */
function grossNet({ codes, start, end, births, deaths }: FlowInput): number {
  const n = codes.length;
  let sum = 0;
  for (let j = 0; j < n; j++) {
    let net = deaths[j]! - births[j]!;
    for (let k = 0; k < n; k++) net += end[k * n + j]! - start[k * n + j]!;
    sum += Math.abs(net);
  }
  return sum;
}

function ofBirthplace(input: FlowInput, request: FlowRequest, move: MoveOptions, code: string) {
  const n = input.codes.length;
  const k = input.codes.indexOf(code);
  if (k < 0) {
    throw new SojournError({
      code: 'place.unknown',
      got: code,
      expected: input.codes.slice(0, 5).join(', '),
    });
  }
  const account = openAccount(input, request);
  const flows = new Float64Array(n * n);
  fillBirthplace(account, move, k, flows);
  for (let i = 0; i < n; i++) flows[i * n + i] = 0;
  return { ...simple(flows), issues: account.issues };
}

/**
 * Estimates by the method of a request.
 *
 * @param birthplace code of a place: only who was born there
 * @throws SojournError as the engine; `argument.choice` for a birthplace without an account
 */
export function estimateBy(
  input: FlowInput,
  request: FlowRequest,
  prior: Float64Array | null,
  birthplace: string | undefined,
): AnyEstimate {
  const { method } = request;
  const n = input.codes.length;
  const accounted = method === 'minimum' || method === 'independence' || method === 'pseudo-bayes';
  if (!accounted && (birthplace !== undefined || prior)) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: birthplace === undefined ? '--prior' : '--birthplace' },
      got: method,
      expected: 'minimum, independence, pseudo-bayes',
    });
  }
  if (method === 'difference-drop' || method === 'difference-reverse') {
    const falls = method === 'difference-drop' ? 'drop' : 'reverse';
    const nativeBorn = request.nativeBorn === true;
    return simple(differenceStocks(input.start, input.end, n, { falls, nativeBorn }));
  }
  if (method === 'rates') {
    return simple(ratesOfStocks(input.start, n, request.total ?? grossNet(input)));
  }
  if (method === 'transitions') return transitions(input);
  const move: MoveOptions = {
    method: method as MoveOptions['method'],
    ...(request.weight === undefined ? {} : { weight: request.weight }),
    ...(prior ? { seed: prior } : {}),
  };
  if (birthplace !== undefined) return ofBirthplace(input, request, move, birthplace);
  const opened = openAccount(input, request);
  const account = moveBetween(opened, move);
  return {
    flows: account.flows,
    total: account.total,
    account,
    opened: { account: opened, move },
    issues: account.issues,
  };
}

/** Departures, arrivals and net by place, with the residual of an account. */
export function byPlace(codes: readonly string[], { flows, account }: AnyEstimate) {
  const sums = regionSums(flows, codes.length);
  return codes.map((code, i) => ({
    place: code,
    departures: sums.out[i]!,
    arrivals: sums.into[i]!,
    net: sums.net[i]!,
    ...(account ? { residual: account.residual[i]! } : {}),
  }));
}
