import type { Snapshot } from '@sojourn/data';
import {
  type DecisionRole,
  type HostedYear,
  type HostedYears,
  readDecisions,
  readHosted,
} from '@sojourn/data/views';
import type { CsvCell, Place } from '@sojourn/engine/core';
import {
  fewestDecisions,
  type HostedRatio,
  type HostedRatios,
  hostedRatios,
  type ProtectionRates,
  protectionRates,
  type RateRange,
} from '@sojourn/engine/security';
import { columns } from '../../text.ts';
import { type IndexOptions, yearOption } from '../options.ts';
import { sourceLines, type ViewResult } from './result.ts';
import { amountText, shareRangeText, wholeText } from './text.ts';

/** Years told of a place, unless a year is asked for. */
const yearsTold = 10;
const lastYear = 2025;

/** Who is hosted, and in what relation. */
interface HostedRow {
  readonly of: HostedYear;
  readonly ratios: HostedRatios | null;
}

/** Refugees, asylum seekers and others in need together; each kind is counted once. */
function hostedRow(of: HostedYear, joint: string | null): HostedRow {
  const counts = [...of.kinds.values()];
  if (counts.length === 0) return { of, ratios: null };
  const sum = (key: 'people' | 'least') => counts.reduce((total, one) => total + one[key], 0);
  const residents = joint === null ? of.residents : null;
  const gdp = joint === null ? of.gdp : null;
  return {
    of,
    ratios: hostedRatios({
      year: of.year,
      people: sum('people'),
      least: sum('least'),
      residents,
      gdp,
    }),
  };
}

/** A range narrower than this part of the ratio is lost in its rounding. */
const worthTelling = 0.01;

function ratioText(ratio: HostedRatio | null): string {
  if (ratio === null) return '–';
  const { low, high } = ratio;
  if (high - low < worthTelling * high) return amountText(high);
  const [from, to] = [amountText(low), amountText(high)];
  return from === to ? to : `${from}–${to}`;
}

function hostedLines(
  { breaks }: HostedYears,
  rows: readonly HostedRow[],
  joint: string | null,
): string[] {
  if (rows.length === 0)
    return ['UNHCR has no row of people hosted here: nobody, or nobody counted.'];
  const people = ({ of }: HostedRow, kind: 'refugees' | 'asylum_seekers' | 'other_in_need') => {
    const found = of.kinds.get(kind);
    return found ? wholeText(found.people) : '–';
  };
  const unrwa = rows.some(({ of }) => of.unrwa !== null);
  const head = ['year', 'refugees', 'asylum seekers', 'others in need', 'per 1,000 residents'];
  const cells = rows.map((row) => [
    `${row.of.year}${breaks.some(({ year }) => year === row.of.year) ? ' b' : ''}`,
    people(row, 'refugees'),
    people(row, 'asylum_seekers'),
    people(row, 'other_in_need'),
    ratioText(row.ratios?.perThousand ?? null),
    ratioText(row.ratios?.perBillion ?? null),
    ...(unrwa ? [row.of.unrwa === null ? '–' : wholeText(row.of.unrwa)] : []),
  ]);
  const titles = [...head, 'per US$ 1 bn of GDP', ...(unrwa ? ['with UNRWA'] : [])];
  return [
    'Hosted at the end of the year (UNHCR), all three kinds per 1,000 residents and per US$ 1 billion of GDP of that year:',
    columns(
      [titles, ...cells],
      titles.map((_, at) => at),
    ).trimEnd(),
    'Residents: World Population Prospects 2024, those hosted among them; GDP: current US$. A range: UNHCR writes 1 to 4 people as 5.',
    ...(breaks.some(({ year }) => rows.some(({ of }) => of.year === year))
      ? [
          'b: not to be compared with the years before: a change of reporting, or of who is counted.',
        ]
      : []),
    ...(joint === null ? [] : [`UNHCR counts ${joint} under the same code: no ratio is given.`]),
    ...(unrwa
      ? ['With UNRWA: Palestine refugees whom it registers; in no sum with those of UNHCR.']
      : []),
  ];
}

const roleTitles: Readonly<Record<DecisionRole, string>> = {
  asylum: 'Decisions on claims made here',
  origin: 'Decisions on claims of people from here, anywhere',
};
const instanceNames: Readonly<Record<string, string>> = {
  first: 'first instance',
  together: 'first and later, told as one',
  court: 'immigration courts (US)',
};

function rateText(rate: RateRange | null): string {
  return rate === null ? '–' : shareRangeText(rate.low, rate.high);
}

function decisionLines(role: DecisionRole, rates: readonly ProtectionRates[]): string[] {
  if (rates.length === 0) return [`${roleTitles[role]}: none since 2015.`];
  const head = ['year', 'unit', 'instance', 'decided', 'recognised', 'complementary', 'rejected'];
  const cells = rates.map(({ year, unit, instance, decided, counts, ...of }) => [
    String(year),
    unit,
    instanceNames[instance] ?? instance,
    wholeText(decided),
    wholeText(counts.recognised),
    wholeText(counts.complementary),
    wholeText(counts.rejected),
    rateText(of.recognition),
    rateText(of.protection),
    wholeText(counts.closed),
  ]);
  return [
    `${roleTitles[role]}:`,
    columns(
      [[...head, 'recognised ÷ decided', 'protected ÷ decided', 'closed otherwise'], ...cells],
      [0, 3, 4, 5, 6, 7, 8, 9],
    ).trimEnd(),
  ];
}

const roles = ['asylum', 'origin'] as const;

function csvOf(
  place: Place,
  hosted: readonly HostedRow[],
  decided: Readonly<Record<DecisionRole, readonly ProtectionRates[]>>,
): CsvCell[][] {
  const header = ['place', 'year', 'what', 'unit', 'instance', 'value', 'low', 'high', 'of'];
  const row = (start: readonly CsvCell[], ratio: RateRange | null, of: number): CsvCell[][] =>
    ratio === null ? [] : [[...start, ratio.value, ratio.low, ratio.high, of]];
  return [
    header,
    ...hosted.flatMap(({ of: { year, kinds }, ratios }) => [
      ...[...kinds].map(([kind, { people, least }]): CsvCell[] => [
        ...[place.code, year, `hosted_${kind}`, 'persons', null, people, least, people, null],
      ]),
      ...(ratios === null
        ? []
        : [
            ...row(
              [place.code, year, 'hosted', 'per 1,000 residents', null],
              ratios.perThousand,
              ratios.people,
            ),
            ...row(
              [place.code, year, 'hosted', 'per US$ 1 billion of GDP', null],
              ratios.perBillion,
              ratios.people,
            ),
          ]),
    ]),
    ...roles.flatMap((role) =>
      decided[role].flatMap(({ year, unit, instance, decided: n, recognition, protection }) => [
        [place.code, year, `decided_${role}`, unit, instance, n, null, null, null],
        ...row([place.code, year, `recognition_${role}`, unit, instance], recognition, n),
        ...row([place.code, year, `protection_${role}`, unit, instance], protection, n),
      ]),
    ),
  ];
}

/**
 * Who is hosted per 1,000 residents and per GDP, and what came of decisions on claims for asylum:
 * persons and cases, instances and years apart; no rate of few decisions.
 */
export async function protectionView(
  snapshot: Snapshot,
  place: Place,
  options: IndexOptions,
): Promise<ViewResult> {
  const year = options.year === undefined ? null : yearOption('--year', options.year);
  const isTold = (of: number) => (year === null ? of > lastYear - yearsTold : of === year);
  const found = await readHosted(snapshot, place.code);
  const hosted = found.years
    .filter((of) => isTold(of.year))
    .map((of) => hostedRow(of, found.joint));
  const ratesOf = async (role: DecisionRole) =>
    (await readDecisions(snapshot, place.code, role))
      .filter((one) => isTold(one.year))
      .map(protectionRates);
  const decided = { asylum: await ratesOf('asylum'), origin: await ratesOf('origin') };
  const joint = found.joint === null ? null : snapshot.places.get(found.joint).names.en;
  const span = year ?? `${lastYear - yearsTold + 1}–${lastYear}`;
  return {
    view: 'protection',
    place: place.code,
    year,
    attributions: [
      ...sourceLines(snapshot, ['unhcr', 'unrwa', 'indicator:population', 'indicator:gdp_usd']),
    ],
    shareAlike: null,
    text: [
      `${place.names.en} (${place.code}), ${span}: people hosted, and protection granted`,
      '',
      ...hostedLines(found, hosted, joint),
      '',
      ...roles.flatMap((role) => [...decisionLines(role, decided[role]), '']),
      'Persons and cases (a case may be a family), instances and years are never added. Decided: recognised, complementary and rejected.',
      `No share of fewer than ${fewestDecisions} decisions. The share says what was decided, not who is a refugee: it hangs on who could claim.`,
      '',
    ],
    json: {
      hosted: hosted.map(({ of, ratios }) => ({
        ...of,
        kinds: Object.fromEntries(of.kinds),
        ratios,
      })),
      joint: found.joint,
      breaks: found.breaks,
      decisions: decided,
      fewestDecisions,
    },
    csv: csvOf(place, hosted, decided),
  };
}
