import { cellOf, formatPeriod, numbersOf, year } from '@sojourn/engine/core';
import {
  effect,
  type SkillBalance,
  singleCases,
  sizedBy,
  skillBalance,
  skilledWomen,
  womenLine,
} from '@sojourn/engine/economy';
import { openLocalSnapshot } from '../local.ts';
import { ownLine, resultLine, unsetLine } from './line.ts';
import { type EconomyOptions, maybeShare, numberOf } from './options.ts';
import { type AskedPlaces, askedPlaces, peopleBlock, placesTitle } from './place.ts';
import type { EconomyInput, EconomyLine, EconomyReport } from './report.ts';

/** Options of `sojourn economy skills` as typed. */
export interface SkillsOptions extends EconomyOptions {
  readonly tertiary?: string;
  readonly before?: string;
  readonly after?: string;
  readonly returning?: string;
  readonly premium?: string;
}

const leavers = 'people with tertiary schooling who leave';
const points = 'percentage points of the tertiary share of residents';

const placeWords = {
  below: 'below the threshold',
  near: 'within the range of the threshold',
  above: 'above the threshold',
} as const;

/** Tertiary share of adults at home, latest year of Lee and Lee; null where the place has none. */
async function tertiaryOf(asked: AskedPlaces | null, folder: string | undefined) {
  if (!asked) return null;
  const table = await (await openLocalSnapshot(folder)).table('education');
  const [years, shares] = [numbersOf(table, 'year'), numbersOf(table, 'tertiary')];
  let found: { share: number; year: number } | null = null;
  for (let row = 0; row < table.length; row++) {
    if (cellOf(table, 'place', row) !== asked.origin.place.code || !(shares[row]! > 0)) continue;
    const at = years[row]!;
    if (!found || at > found.year) found = { share: shares[row]! / 100, year: at };
  }
  return found;
}

type Named = readonly [name: keyof SkillsOptions, option: string, value: number | undefined];

function dashedLines(absent: readonly string[]): readonly EconomyLine[] {
  return [
    unsetLine(['drain', 'Drain: leavers are missed'], points, leavers, absent),
    unsetLine(['incentive', 'Incentive: more study'], points, 'those who study to leave', absent),
    unsetLine(['circulation', 'Circulation: some come back'], points, 'skilled returns', absent),
    unsetLine(['net', 'All three'], points, 'all of them', absent),
  ];
}

function balanceLines(made: SkillBalance, back: number | undefined): readonly EconomyLine[] {
  const circulation = ['circulation', 'Circulation: some come back'] as const;
  return [
    ownLine(['drain', 'Drain: leavers are missed'], [made.drain, points], leavers),
    resultLine(
      ['incentive', 'Incentive: more study'],
      { ...made.incentive, unit: points },
      'those who study to leave',
    ),
    back === undefined
      ? unsetLine(circulation, points, 'skilled returns', ['--returning'])
      : ownLine(circulation, [made.circulation, points], 'skilled returns'),
    back === undefined
      ? resultLine(
          ['net', 'Drain and incentive, without circulation'],
          { ...made.net, unit: points },
          'leavers and those who study to leave',
        )
      : resultLine(['net', 'All three'], { ...made.net, unit: points }, 'all of them'),
  ];
}

function womenRate(after: number | undefined): EconomyLine {
  const named = ['women', 'Skilled women abroad, where of skilled men the part after is'] as const;
  const movement = 'women with tertiary schooling';
  if (after === undefined) return unsetLine(named, '%', movement, ['--after']);
  const { value, low, high, ...more } = skilledWomen(after);
  const percent = { value: 100 * value!, low: 100 * low!, high: 100 * high!, unit: '%' };
  return resultLine(named, { ...more, ...percent }, movement);
}

function evidenceLines(after: number | undefined): readonly EconomyLine[] {
  const threshold = sizedBy(
    'hc.brain_gain_threshold',
    '% of the skilled abroad',
    (share) => 100 * share,
    effect('hc.brain_gain_threshold').conditions,
  );
  const cases = singleCases.map(({ id }) => {
    const { unit, conditions } = effect(id);
    const sized = sizedBy(id, unit, (size) => size, `Does not carry over: ${conditions}.`);
    return resultLine(
      [id, id === 'hc.nurses' ? 'Nurses, Philippines' : 'Cape Verde'],
      sized,
      leavers,
    );
  });
  return [
    resultLine(['threshold', 'Threshold: above it the net effect is negative'], threshold, leavers),
    womenRate(after),
    ...cases,
  ];
}

/**
 * Skills: drain, incentive and circulation for a change of skilled emigration.
 *
 * @throws SojournError `argument.range` naming the option; `place.unknown`
 */
export async function skillsReport(
  [origin]: readonly (string | undefined)[],
  options: SkillsOptions,
): Promise<EconomyReport> {
  const places = await askedPlaces(origin, undefined, options);
  const known = await tertiaryOf(places, options.snapshot);
  const tertiary = maybeShare('--tertiary', options.tertiary) ?? known?.share;
  const before = maybeShare('--before', options.before);
  const after = maybeShare('--after', options.after);
  const returning = maybeShare('--returning', options.returning);
  const premium = numberOf('--premium', options.premium, 0, 10);
  const needed: readonly Named[] = [
    ['tertiary', '--tertiary', tertiary],
    ['before', '--before', before],
    ['after', '--after', after],
  ];
  const absent = needed.filter(([, , value]) => value === undefined).map(([, option]) => option);
  const made =
    absent.length > 0
      ? null
      : skillBalance({
          tertiary: tertiary!,
          before: before!,
          after: after!,
          returning: returning ?? 0,
          ...(premium !== undefined && { premium }),
        });
  const inputs: readonly EconomyInput[] = [
    ...needed,
    ['returning', '--returning', returning] as const,
    ['premium', '--premium', premium] as const,
  ].map(([name, option, value]) => ({
    option,
    value: value ?? null,
    from:
      options[name as keyof SkillsOptions] !== undefined
        ? 'you'
        : name === 'tertiary' && known
          ? `Lee and Lee 2016, ${formatPeriod(year(known.year))}`
          : 'not set; no measured value',
  }));
  const title = placesTitle(places);
  return {
    part: 'skills',
    title: `Skills${title === '' ? '' : `, ${title}`}: drain, incentive, circulation`,
    inputs,
    blocks: [
      ...peopleBlock(places),
      {
        title: 'For those who stay',
        lines: made ? balanceLines(made, returning) : dashedLines(absent),
      },
      { title: 'What studies say', lines: evidenceLines(after) },
    ],
    words: [
      ...(made ? [`The part of the skilled abroad after lies ${placeWords[made.threshold]}.`] : []),
      'The literature has more losers than winners, and the largest countries among the winners.',
    ],
    women: womenLine('skills'),
  };
}
