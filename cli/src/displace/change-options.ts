import { SojournError } from '@sojourn/engine/core';
import type { CaseChange, DisplacementCase } from '@sojourn/engine/displacement';
import { dayOf, parseChanges } from '@sojourn/engine/displacement/schema';
import { readJsonFile } from '../json-file.ts';
import type { DisplaceOptions } from './options.ts';

/** What `sojourn displace compare` was asked. */
export interface CompareOptions extends DisplaceOptions {
  readonly change?: readonly string[];
  readonly shut?: readonly string[];
  readonly reopen?: readonly string[];
  readonly speed?: string;
}

const barriers = ['border', 'road', 'place', 'camp'] as const;
const written = 'border:Mali:Niger@60, or border:Mali:Niger@2012-04-30..90';

function misread(option: string, typed: string): SojournError {
  return new SojournError({
    code: 'argument.choice',
    where: { field: option },
    got: typed,
    expected: `${barriers.join(', ')}, names and a day: ${written}`,
  });
}

/** A day since the start as a number, or a date. */
const dayText = (text: string, start: string) =>
  dayOf(/^\d+$/.test(text) ? Number(text) : text, start);

/** `border:Mali:Niger@60..90`: what, names, from which day, until which. */
function barrierOf(
  kind: 'close' | 'open',
  option: string,
  typed: string,
  start: string,
): CaseChange {
  const parts = /^(\w+):([^:@]+)(?::([^:@]+))?@([\d-]+)(?:\.\.([\d-]+))?$/.exec(typed);
  const what = barriers.find((one) => one === parts?.[1]);
  if (!parts || what === undefined) throw misread(option, typed);
  const [first, second, day, until] = [parts[2]!, parts[3], parts[4]!, parts[5]];
  return {
    kind,
    what,
    first,
    ...(second !== undefined && { second }),
    day: dayText(day, start),
    ...(until !== undefined && { until: dayText(until, start) }),
  };
}

function factorOf(typed: string): number {
  const factor = typed.trim() === '' ? Number.NaN : Number(typed);
  if (factor >= 0.01 && factor <= 10) return factor;
  throw new SojournError({
    code: 'argument.range',
    where: { field: '--speed' },
    got: typed,
    expected: '0.01 to 10',
    remedy: 'Give a factor: 0.5 is half of the speed.',
  });
}

/**
 * The changes that were asked for, those of files first.
 *
 * @throws SojournError `argument.shape` for none, `schema.invalid`, `argument.choice`
 */
export function changesAsked(options: CompareOptions, { start }: DisplacementCase): CaseChange[] {
  const { change = [], shut = [], reopen = [], speed } = options;
  const changes: CaseChange[] = [
    ...change.flatMap((file) => parseChanges(readJsonFile(file), file, start)),
    ...shut.map((typed) => barrierOf('close', '--shut', typed, start)),
    ...reopen.map((typed) => barrierOf('open', '--reopen', typed, start)),
    ...(speed === undefined ? [] : [{ kind: 'travel' as const, factor: factorOf(speed) }]),
  ];
  if (changes.length > 0) return changes;
  throw new SojournError({
    code: 'argument.shape',
    where: { field: 'changes' },
    got: 'none',
    expected: 'a file with --change, or --shut, --reopen, --speed',
    remedy: `Say what is to differ, for example --shut ${written}.`,
  });
}
