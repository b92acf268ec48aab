import { SojournError } from '@sojourn/engine/core';
import type { Currency, Movers } from '@sojourn/engine/economy';

/** Options of `sojourn mobility` as typed. */
export interface MobilityOptions {
  readonly quota?: string;
  readonly free?: boolean;
  readonly wishes?: boolean | string;
  readonly attachment?: boolean | string;
  readonly paper?: boolean;
  readonly countries?: boolean;
  readonly regions?: string;
  readonly year?: string;
  readonly hosts?: string;
  readonly currency: Currency;
  readonly movers?: Movers;
  readonly sigma?: string;
  readonly eta?: string;
  readonly phi?: string;
  readonly share?: string;
  readonly catchUp?: string;
  readonly remitted?: string;
  readonly labourShare?: string;
  readonly types?: '1' | '2';
  readonly epsilon?: string;
  readonly premiumRich?: string;
  readonly premiumPoor?: string;
  readonly heads?: string;
  readonly hostSkilled?: string;
  readonly originSkilled?: string;
  readonly places?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

/** What is run. */
export type Experiment = 'quota' | 'free' | 'wishes' | 'attachment' | 'paper';

function wrong(field: string, got: string, expected: string, remedy: string): SojournError {
  return new SojournError({ code: 'argument.range', where: { field }, got, expected, remedy });
}

/**
 * A share typed as `3%`, `3 %` or `0.03`.
 *
 * @throws SojournError `argument.range` naming the option; a bare number above 1 is asked back
 * @example shareOf('--quota', '3%') // 0.03
 */
export function shareOf(option: string, typed: string): number {
  const text = typed.trim();
  const isPercent = text.endsWith('%');
  const digits = (isPercent ? text.slice(0, -1) : text).trim();
  const value = /^\d+(\.\d+)?$/.test(digits)
    ? Number((Number(digits) / (isPercent ? 100 : 1)).toPrecision(15))
    : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  const remedy =
    value > 1 && !isPercent ? `Did you mean ${digits}%?` : 'Write a share as 3% or 0.03.';
  throw wrong(option, typed, '0% to 100%, or 0 to 1', remedy);
}

/**
 * An elasticity typed as a number; `inf` is infinity where that means something.
 *
 * @throws SojournError `argument.range` naming the option
 */
export function elasticityOf(option: string, typed: string, mayBeInfinite: boolean): number {
  const text = typed.trim().toLowerCase();
  if (mayBeInfinite && ['inf', 'infinity', '∞'].includes(text)) return Number.POSITIVE_INFINITY;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const expected = mayBeInfinite ? 'a number such as 2, or inf' : 'a number such as 1.5';
  throw wrong(option, typed, expected, `Write for example ${option} ${mayBeInfinite ? 'inf' : 1}.`);
}

type Slider = keyof MobilityOptions;

const quotaAlone: readonly Slider[] = [
  'catchUp',
  'remitted',
  'heads',
  'hostSkilled',
  'originSkilled',
];
const twoTypes: readonly Slider[] = ['types', 'epsilon', 'premiumRich', 'premiumPoor', 'movers'];
const technology: readonly Slider[] = ['sigma', 'phi', 'labourShare'];
const ofWorlds: readonly Slider[] = ['countries', 'regions', 'year', 'hosts', 'places'];

/** Sliders that an experiment does not read. */
const strange: Readonly<Record<Experiment, readonly Slider[]>> = {
  quota: ['phi', 'eta', 'share', 'types'],
  free: quotaAlone,
  wishes: [...quotaAlone, ...twoTypes, 'eta', 'share'],
  attachment: [...quotaAlone, ...twoTypes, ...technology, 'eta', 'share'],
  paper: [...quotaAlone, ...twoTypes, ...technology, ...ofWorlds, 'eta', 'share'],
};

/** An option as it is typed: `labourShare` is `--labour-share`. */
function optionName(name: Slider): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * Million migrants by skill typed as `8.4,7.9`: with tertiary schooling, and others.
 *
 * @throws SojournError `argument.shape`, `argument.range` naming the option
 * @example headsOf('--heads', '8.4,7.9') // { skilled: 8.4, unskilled: 7.9 }
 */
export function headsOf(option: string, typed: string): { skilled: number; unskilled: number } {
  const parts = typed.split(',');
  if (parts.length !== 2) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field: option },
      got: typed,
      expected: 'two numbers, millions with tertiary schooling and others',
      remedy: `Write for example: ${option} 8.4,7.9.`,
    });
  }
  const [skilled, unskilled] = parts.map((part) => elasticityOf(option, part, false));
  return { skilled: skilled!, unskilled: unskilled! };
}

/**
 * The one experiment asked for; a quota where none is named.
 *
 * @throws SojournError `argument.choice` for two experiments, or a slider that the one does not read
 */
export function experimentOf(options: MobilityOptions): Experiment {
  const asked = (['quota', 'free', 'wishes', 'attachment', 'paper'] as const).filter(
    (name) => options[name] !== undefined && options[name] !== false,
  );
  if (asked.length > 1) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'experiment' },
      got: asked.map((name) => `--${name}`).join(' and '),
      expected: 'one of --quota, --free, --wishes, --attachment, --paper',
    });
  }
  const experiment = asked[0] ?? 'quota';
  const extra = strange[experiment].find((name) => options[name] !== undefined);
  if (extra === undefined) return experiment;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: optionName(extra) },
    got: `beside --${experiment}`,
    expected: `an option that --${experiment} reads`,
    remedy: 'Leave it out, or ask for another experiment; sojourn mobility --help lists them.',
  });
}
