import { SojournError } from '@sojourn/engine/core';
import {
  type AnyFlowMethod,
  type FlowRequest,
  flowMethods,
  parseFlowRequest,
} from '@sojourn/engine/flows/schema';
import { readJsonFile } from '../json-file.ts';
import { numberOf } from './numbers.ts';

/** Options as typed. */
export interface FlowsOptions {
  readonly start?: string;
  readonly end?: string;
  readonly births?: string;
  readonly deaths?: string;
  readonly period?: string;
  readonly sex: 'both' | 'female' | 'male';
  readonly vintage: '2024' | '2022';
  readonly unknown: 'native' | 'spread';
  readonly asPublished?: boolean;
  readonly method?: string;
  readonly weight?: string;
  readonly total?: string;
  readonly prior?: string;
  readonly birthplaces?: string;
  readonly closure?: string;
  readonly birthRule?: string;
  readonly deathRule?: string;
  readonly contradictions?: string;
  readonly request?: string;
  readonly labels: 'auto' | 'places' | 'as-is';
  readonly birthplace?: string;
  readonly draws?: string;
  readonly doubt?: string;
  readonly seed: string;
  readonly nativeBorn?: boolean;
  readonly femaleShares?: string;
  readonly yearly?: string | true;
  readonly byBirthplace?: boolean;
  readonly account?: boolean;
  readonly compare?: boolean;
  readonly matrix?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

/** Names that published tables and the literature use for the same methods. */
const otherNames: Readonly<Record<string, AnyFlowMethod>> = {
  min: 'minimum',
  'pseudo-bayesian': 'pseudo-bayes',
  da_min_closed: 'minimum',
  da_pb_closed: 'pseudo-bayes',
  sd_drop_neg: 'difference-drop',
  sd_rev_neg: 'difference-reverse',
  mig_rate: 'rates',
  dennett: 'rates',
  'rogers-von-rabenau': 'transitions',
};

const choices = {
  method: flowMethods,
  birthplaces: ['closed', 'open', 'open-dr'],
  closure: ['before', 'exact', 'after'],
  births: ['native', 'proportion'],
  deaths: ['proportion', 'accounting'],
  contradictions: ['stop', 'move'],
} as const;

function choice(option: string, typed: string | undefined, allowed: readonly string[]) {
  if (typed === undefined || allowed.includes(typed)) return typed;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: option },
    got: typed,
    expected: allowed.join(', '),
  });
}

const accounts = ['minimum', 'independence', 'pseudo-bayes'] as const;
const differences = ['difference-drop', 'difference-reverse'] as const;

/** Options that only some methods know. */
const usedBy: readonly (readonly [keyof FlowsOptions, string, readonly AnyFlowMethod[]])[] = [
  ['weight', '--weight', ['pseudo-bayes']],
  ['total', '--total', ['rates']],
  ['nativeBorn', '--native-born', differences],
  ['birthplaces', '--birthplaces', accounts],
  ['closure', '--closure', accounts],
  ['birthRule', '--birth-rule', accounts],
  ['deathRule', '--death-rule', accounts],
  ['contradictions', '--contradictions', accounts],
];

/** An option that the method would pass over is refused, not ignored. */
function requireUse(options: FlowsOptions, method: AnyFlowMethod): void {
  for (const [key, option, methods] of usedBy) {
    if (options[key] === undefined || methods.includes(method)) continue;
    throw new SojournError({
      code: 'argument.choice',
      where: { field: option },
      got: `--method ${method}`,
      expected: methods.join(', '),
    });
  }
}

/**
 * The choices of a run: those of a request file, overruled by what was typed.
 *
 * @throws SojournError `argument.choice`, `argument.range`, and as {@link parseFlowRequest}
 */
export function requestOf(options: FlowsOptions): FlowRequest {
  const file = options.request;
  const kept: Partial<FlowRequest> =
    file === undefined ? {} : parseFlowRequest(readJsonFile(file), file);
  const method = options.method && (otherNames[options.method] ?? options.method);
  const typed = {
    method: choice('--method', method, choices.method),
    birthplaces: choice('--birthplaces', options.birthplaces, choices.birthplaces),
    closure: choice('--closure', options.closure, choices.closure),
    births: choice('--birth-rule', options.birthRule, choices.births),
    deaths: choice('--death-rule', options.deathRule, choices.deaths),
    contradictions: choice('--contradictions', options.contradictions, choices.contradictions),
    weight: options.weight && numberOf('--weight', options.weight, 0, 1),
    total: options.total && numberOf('--total', options.total, 0, 1e12),
    nativeBorn: options.nativeBorn,
  };
  const given = Object.fromEntries(
    Object.entries(typed).filter(([, value]) => value !== undefined && value !== ''),
  );
  const request = {
    schema: 'sojourn.flows/1',
    method: 'pseudo-bayes',
    ...kept,
    ...given,
  } as FlowRequest;
  requireUse(options, request.method);
  return request;
}

/** The first year of `--period`. @throws SojournError `argument.choice` */
export function periodStart(typed: string, starts: readonly number[]): number {
  const found = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(typed.trim());
  const start = Number(found?.[1]);
  const fits = found?.[2] === undefined || Number(found[2]) === start + 5;
  if (starts.includes(start) && fits) return start;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--period' },
    got: typed,
    expected: starts.map((year) => `${year}-${year + 5}`).join(', '),
  });
}
