import {
  type Instrument,
  type Outcome,
  type ProtectionInput,
  protection,
  womenLine,
} from '@sojourn/engine/economy';
import { shareOf } from '../mobility/options.ts';
import { resultLine } from './line.ts';
import { changeOf, type EconomyOptions, pairsOf } from './options.ts';
import { askedPlaces, peopleBlock, placesTitle } from './place.ts';
import type { EconomyReport } from './report.ts';

/** Options of `sojourn economy protection` as typed. */
export interface ProtectionOptions extends EconomyOptions {
  readonly cover?: string;
  readonly size?: string;
}

/** Instruments as typed. */
export const instrumentNames: Readonly<Record<string, Instrument>> = {
  health: 'health cover',
  insurance: 'insurance',
  portability: 'portability',
  employer: 'change of employer',
  consular: 'consular help',
};

/** Outcomes as typed. */
export const outcomeNames: Readonly<Record<string, Outcome>> = {
  harm: 'harm abroad',
  savings: 'savings',
  return: 'return by choice',
};

function coverOf(typed: string | undefined): ProtectionInput['cover'] {
  if (typed === undefined) return {};
  const pairs = pairsOf('--cover', typed, Object.keys(instrumentNames));
  return Object.fromEntries(
    [...pairs].map(([name, value]) => [instrumentNames[name]!, shareOf('--cover', value)]),
  );
}

function sizesOf(typed: string | undefined): NonNullable<ProtectionInput['sizes']> {
  if (typed === undefined) return {};
  const names = Object.keys(instrumentNames).flatMap((instrument) =>
    Object.keys(outcomeNames).map((outcome) => `${instrument}.${outcome}`),
  );
  const sizes: Partial<Record<Instrument, Partial<Record<Outcome, number>>>> = {};
  for (const [name, value] of pairsOf('--size', typed, names)) {
    const [instrument, outcome] = name.split('.') as [string, string];
    const of = instrumentNames[instrument]!;
    sizes[of] = { ...sizes[of], [outcomeNames[outcome]!]: changeOf('--size', value) };
  }
  return sizes;
}

/** A share per unit as a percentage, so that all lines of the family read alike. */
function percentOf<T extends { value: number | null; unit: string }>(result: T): T {
  const { value, unit } = result;
  return { ...result, value: value === null ? null : 100 * value, unit: `%, ${unit}` };
}

/**
 * Social protection of people at work abroad: five instruments on three outcomes, all dashed.
 *
 * @throws SojournError `argument.range`, `argument.choice`, `argument.shape` naming the option
 */
export async function protectionReport(
  [origin, destination]: readonly (string | undefined)[],
  options: ProtectionOptions,
): Promise<EconomyReport> {
  const [cover, sizes] = [coverOf(options.cover), sizesOf(options.size)];
  const places = await askedPlaces(origin, destination, options);
  const title = placesTitle(places);
  return {
    part: 'protection',
    title: `Social protection${title === '' ? '' : `, ${title}`}: health cover, insurance, portability, change of employer, consular help`,
    inputs: (['cover', 'size'] as const).map((name) => ({
      option: `--${name}`,
      value: options[name] ?? null,
      from: options[name] === undefined ? 'not set; no measured value' : 'you',
    })),
    blocks: [
      ...peopleBlock(places),
      {
        title: 'Instrument by outcome',
        lines: protection({ cover, sizes }).map(({ instrument, outcome, result }) =>
          resultLine(
            [`${instrument}.${outcome}`, `${instrument}: ${outcome}`],
            percentOf(result),
            outcome === 'return by choice' ? 'returns by choice' : 'people at work abroad',
          ),
        ),
      },
    ],
    words: ['No study gives a size: a number here is yours, and a dash is a direction alone.'],
    women: womenLine('protection'),
  };
}
