import { expm1 } from '@sojourn/engine/core';
import {
  bandOf,
  circulation,
  effect,
  leaveAgain,
  type Range,
  type ReturnKind,
  returnGain,
  returnHazard,
  returnKinds,
  setting,
  sizedBy,
  virtualMigration,
  womenLine,
} from '@sojourn/engine/economy';
import { shareOf } from '../mobility/options.ts';
import { ownLine, resultLine, unsetLine } from './line.ts';
import { type EconomyOptions, maybeShare, numberOf, pairsOf } from './options.ts';
import { askedPlaces, peopleBlock, placesTitle } from './place.ts';
import type { EconomyInput, EconomyLine, EconomyReport } from './report.ts';

/** Options of `sojourn economy return` as typed. */
export interface ReturnOptions extends EconomyOptions {
  readonly kind?: string;
  readonly financial?: string;
  readonly human?: string;
  readonly social?: string;
  readonly preparation?: string;
  readonly home?: string;
  readonly persons?: string;
  readonly years?: string;
  readonly comeBack?: string;
  readonly leaveAgain?: string;
  readonly support?: string;
}

/** Names of the kinds as typed. */
export const kindNames: Readonly<Record<string, ReturnKind>> = {
  voluntary: 'voluntary',
  expired: 'expired contract',
  forced: 'forced',
  crisis: 'crisis',
};

const scaled = ['financial', 'human', 'social', 'preparation', 'home'] as const;
type Scaled = (typeof scaled)[number];
type Shares = Readonly<Partial<Record<Scaled, number>>>;

/** A share of one kind of return: one for all kinds, or `voluntary=80%,forced=10%`. */
function shareFor(kind: ReturnKind, name: Scaled, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (!typed.includes('=')) return shareOf(`--${name}`, typed);
  const pairs = pairsOf(`--${name}`, typed, Object.keys(kindNames));
  const found = [...pairs].find(([short]) => kindNames[short] === kind);
  return found && shareOf(`--${name}`, found[1]);
}

function kindLines(kind: ReturnKind, shares: Shares): readonly EconomyLine[] {
  const movement = `return: ${kind}`;
  const absent = scaled.filter((name) => shares[name] === undefined);
  const unit = 'of a prepared return in calm, 0 to 1';
  const { financial = 0, human = 0, social = 0, preparation = 0, home = 0 } = shares;
  const made = returnGain(kind, { financial, human, social }, { preparation, home });
  const note = `${kind}: ${made.note}`;
  const gain = [`gain.${kind}`, 'What can be used of what is brought'] as const;
  if (absent.length > 0) {
    const line = unsetLine(
      gain,
      unit,
      movement,
      absent.map((name) => `--${name}`),
    );
    return [{ ...line, note: `${line.note} ${note}` }];
  }
  const capital = (['financial', 'human', 'social'] as const).map((name) =>
    ownLine([`${name}.${kind}`, `  ${name} capital`], [made.usable[name], unit], movement),
  );
  return [ownLine(gain, [made.gain, unit], movement, { note }), ...capital];
}

const again = 'workers on contracts, coming and going';

function at(range: Range, of: (hazard: number) => number): Range {
  const [central, low, high] = [of(range.central), of(range.low), of(range.high)];
  return { central, low: Math.min(central, low, high), high: Math.max(central, low, high) };
}

interface Round {
  readonly persons: number;
  readonly years: number;
  readonly comeBack: Range;
  readonly graded: boolean;
  readonly leaving: number | undefined;
  readonly support: number | undefined;
}

function roundOf(options: ReturnOptions): Round {
  const typed = numberOf('--come-back', options.comeBack, 0, 50);
  return {
    persons: numberOf('--persons', options.persons ?? '1000', 0, 1e10),
    years: numberOf('--years', options.years ?? String(setting('ret.rate_years').value), 0.01, 100),
    comeBack: typed === undefined ? returnHazard() : { central: typed, low: typed, high: typed },
    graded: typed === undefined,
    leaving: numberOf('--leave-again', options.leaveAgain, 0, 50),
    support: maybeShare('--support', options.support),
  };
}

function ranged(
  [id, what, unit]: readonly [string, string, string],
  range: Range,
  { graded }: Round,
): EconomyLine {
  const more = range.low === range.high ? {} : { low: range.low, high: range.high };
  if (!graded) return ownLine([id, what], [range.central, unit], again, more);
  const sized = sizedBy('ret.rate5', unit, () => range.central);
  const { low, high } = range;
  return { ...resultLine([id, what], { ...sized, low, high }, again), note: sized.note };
}

function spellLines(round: Round): readonly EconomyLine[] {
  const { persons, years, comeBack, leaving, support } = round;
  const spells = ['spells', 'Stays abroad, the first one included'] as const;
  const abroad = ['abroadShare', 'Part of the time spent abroad'] as const;
  if (leaving === undefined) {
    return [
      unsetLine(spells, 'stays', again, ['--leave-again']),
      unsetLine(abroad, '%', again, ['--leave-again']),
    ];
  }
  const run = (back: number, hazard: number) =>
    circulation(persons, years, { comeBack: back, leaveAgain: hazard });
  const lines = [
    ranged(
      [...spells, 'stays'],
      at(comeBack, (back) => run(back, leaving).spells),
      round,
    ),
    ranged(
      [...abroad, '%'],
      at(comeBack, (back) => 100 * run(back, leaving).abroadShare),
      round,
    ),
  ];
  if (support === undefined) return lines;
  const helped = leaveAgain(leaving, support);
  const { central } = at(helped, (hazard) => run(comeBack.central, hazard).spells);
  const { low, high } = bandOf(
    [comeBack.low, comeBack.high].flatMap((back) =>
      [helped.low, helped.high].map((hazard) => run(back, hazard).spells),
    ),
    (spells) => spells,
  );
  const note =
    'That support for reintegration changes who leaves again is an assumption about zero (asm.reintegration.retention): no study measures it.';
  const line = ownLine(['spells.support', 'the same with support'], [central, 'stays'], again, {
    low,
    high,
    note,
    source: 'assumption, no study',
  });
  return [...lines, { ...line, grade: 'none', dashed: true }];
}

function roundLines(round: Round): readonly EconomyLine[] {
  const { persons, years, comeBack } = round;
  const gone = at(comeBack, (hazard) => -100 * expm1(-hazard * years));
  return [
    ranged(['comeBack', 'Leaving the host', 'a year (hazard)'], comeBack, round),
    ranged(['backOnce', `Have come back at least once in ${years} years`, '%'], gone, round),
    ownLine(['persons', 'Persons, each counted once'], [persons, 'persons'], again),
    ...spellLines(round),
  ];
}

function evidenceLines(): readonly EconomyLine[] {
  const nothing = { financial: 0, human: 0, social: 0 };
  const { enterprise, reintegration } = returnGain('voluntary', nothing, {
    preparation: 0,
    home: 0,
  });
  return [
    resultLine(['enterprise', 'Enterprises'], enterprise, 'return: voluntary'),
    resultLine(['reintegration', 'Help with reintegration'], reintegration, 'assisted returns'),
    resultLine(
      ['exports', 'Exports of an industry, for 1 % more returnees who worked in it'],
      sizedBy('ret.exports', '%', (size) => size, effect('ret.exports').conditions),
      'returning refugees',
    ),
    resultLine(
      ['peace', 'Refugees of an origin after three years of peace, change a year'],
      sizedBy(
        'ret.refugee_stock_peace',
        'in logs',
        (size) => size,
        'Peace alone empties no stock.',
      ),
      'refugees',
    ),
    {
      ...unsetLine(['virtual', virtualMigration.name], 'persons', 'nobody moves', []),
      note: virtualMigration.gap,
    },
  ];
}

function inputsOf(options: ReturnOptions, { comeBack, graded }: Round): readonly EconomyInput[] {
  const own = [...scaled, 'persons', 'years', 'support'] as const;
  const set = own.flatMap((name): EconomyInput[] =>
    options[name] === undefined
      ? []
      : [{ option: `--${name}`, value: options[name]!, from: 'you' }],
  );
  const { grade, citation } = effect('ret.rate5');
  return [
    ...set,
    {
      option: '--come-back',
      value: Number(comeBack.central.toPrecision(3)),
      from: graded ? `register: ret.rate5 (${grade}), ${citation}` : 'you',
    },
    {
      option: '--leave-again',
      value: options.leaveAgain ?? null,
      from: options.leaveAgain === undefined ? 'not set; no measured value' : 'you',
    },
  ];
}

/**
 * Return by kind: what returnees bring and can use, and who leaves again, persons and stays apart.
 *
 * @throws SojournError `argument.range`, `argument.choice`, `argument.shape` naming the option
 */
export async function returnReport(
  [place]: readonly (string | undefined)[],
  options: ReturnOptions,
): Promise<EconomyReport> {
  const round = roundOf(options);
  const kinds = returnKinds.filter(
    (kind) => options.kind === undefined || kindNames[options.kind] === kind,
  );
  const asked = await askedPlaces(place, undefined, options);
  const title = placesTitle(asked);
  const byKind = kinds.flatMap((kind) =>
    kindLines(
      kind,
      Object.fromEntries(scaled.map((name) => [name, shareFor(kind, name, options[name])])),
    ),
  );
  return {
    part: 'return',
    title: `Return${title === '' ? '' : ` to ${title}`}: what it brings, by kind, and who leaves again`,
    inputs: inputsOf(options, round),
    blocks: [
      ...peopleBlock(asked),
      { title: 'Capital brought × preparation × conditions at home', lines: byKind },
      { title: 'Leaving again', lines: roundLines(round) },
      { title: 'What studies say', lines: evidenceLines() },
    ],
    words: [
      'How the kinds of return differ is yours to set: no study gives sizes. The scale is no money.',
    ],
    women: womenLine('return'),
  };
}
