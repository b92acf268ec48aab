import type { Snapshot } from '@sojourn/data';
import {
  type PlaceSeries,
  readDisplacedSexes,
  readMigrantSexes,
  readPlaceSeries,
  type SexCounts,
} from '@sojourn/data/views';
import type { CsvCell, Place } from '@sojourn/engine/core';
import {
  fewestPeople,
  latestFacts,
  type SexGroup,
  type SexShares,
  sexShares,
  sojournYears,
  type ViewGap,
  type ViewValue,
} from '@sojourn/engine/security';
import { columns } from '../../text.ts';
import { type IndexOptions, yearOption } from '../options.ts';
import { termsOf, type ViewResult } from './result.ts';
import { amountText, reasonText, shareRangeText, shareText, wholeText } from './text.ts';

/** Indicators of one sex, or of the gap between the two. */
const gendered = [
  'gii',
  'maternal_mortality',
  'adolescent_births',
  'women_parliament',
  'homicide_female',
  'homicide_male',
] as const;

const lastYear = 2025;
/** Older counts of a population say nothing of today's. */
const oldest = 5;

const kinds: Readonly<Record<string, string>> = {
  REF: 'refugees',
  ASY: 'asylum seekers',
  OIP: 'others in need of protection',
  IDP: 'people displaced inside the country',
  STA: 'stateless people',
  OOC: 'others of concern to UNHCR',
  RET: 'returned refugees',
  RDP: 'returned to their places inside the country',
  HST: 'members of host communities',
  immigrants: 'migrants',
  emigrants: 'migrants',
};

const groupNames: Readonly<Record<SexGroup, string>> = {
  girls: 'girls',
  women: 'women',
  femaleOfAnyAge: 'female, age not recorded',
  boys: 'boys',
  men: 'men',
  maleOfAnyAge: 'male, age not recorded',
  notRecorded: 'sex not recorded',
};

interface Counted {
  readonly of: SexCounts;
  readonly shares: SexShares | null;
}

function nameOf({ kind, side }: SexCounts): string {
  return `${kinds[kind] ?? kind} ${side === 'here' ? 'here' : 'from here'}`;
}

const sourceOf = ({ kind, release }: SexCounts) =>
  kind.endsWith('migrants') ? `UN DESA, ${release}` : `UNHCR, ${release}`;

function countedRow({ of, shares }: Counted): string[] {
  const start = [nameOf(of), String(of.year), wholeText(of.counts.total)];
  if (shares === null) return [...start, `fewer than ${fewestPeople}: no shares`, '', '', '', ''];
  const at = (group: SexGroup) => {
    const { people, share } = shares.groups.find((one) => one.group === group)!;
    return people === 0 ? '–' : shareText(share);
  };
  const groups = (['girls', 'women', 'boys', 'men'] as const).map(at);
  const other = ['femaleOfAnyAge', 'maleOfAnyAge'] as const;
  return [...start, ...groups, ...other.map(at), at('notRecorded')];
}

function rangeRow({ of, shares }: Counted): string[][] {
  if (shares === null) return [];
  const { female, children } = shares;
  const recorded = (share: number | null) => (share === null ? '–' : shareText(share));
  return [
    [
      nameOf(of),
      recorded(female.recorded),
      shareRangeText(female.low, female.high),
      recorded(children?.recorded ?? null),
      children === null ? '–' : shareRangeText(children.low, children.high),
      of.doubted > 0 ? wholeText(of.doubted) : '',
      sourceOf(of),
    ],
  ];
}

function countedLines(counted: readonly Counted[]): string[] {
  if (counted.length === 0) return ['No source counts people on the move by sex here.'];
  const head = ['', 'year', 'people', 'girls', 'women', 'boys', 'men', 'female *', 'male *'];
  const ranges = counted.flatMap(rangeRow);
  return [
    columns(
      [[...head, 'not recorded'], ...counted.map(countedRow)],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ).trimEnd(),
    '* age not recorded. Each line sums to 100 %. Those not recorded are spread over nobody.',
    '',
    ...(ranges.length === 0
      ? []
      : [
          columns(
            [
              [
                '',
                'female, of those recorded',
                'at least–at most',
                'under 18',
                'at least–at most',
              ].concat(['doubted', 'source']),
              ...ranges,
            ],
            [1, 2, 3, 4, 5],
          ).trimEnd(),
          'At least and at most: as if none, and as if all, of those not recorded were female (or under 18).',
          'Doubted: people in corridors whose split by sex the source filled in or UNHCR contradicts; they count as not recorded.',
        ]),
  ];
}

function factLines(
  data: PlaceSeries,
  year: number,
  values: readonly ViewValue[],
  gaps: readonly ViewGap[],
) {
  const of = (id: string) => data.origins.find((one) => one.id === id)!;
  const rows = values.map(({ id, value, year: at }) => [
    of(id).name,
    amountText(value),
    of(id).unit,
    String(at),
    of(id).organisation,
  ]);
  const absent = gaps.map((gap) => {
    const last = gap.last === null ? '' : `, last value ${gap.last}`;
    return `${of(gap.id).name} (${reasonText(data.reasonOf(gap, year))}${last})`;
  });
  return [
    ...(rows.length > 0
      ? [columns([['', 'value', 'unit', 'year', 'source'], ...rows], [1, 3]).trimEnd()]
      : []),
    ...(absent.length > 0 ? [`Missing: ${absent.join('; ')}.`] : []),
    'Not in the snapshot: schooling and labour force by sex (the other parts of the Gender Inequality Index), violence by partners.',
  ];
}

function csvOf(
  place: Place,
  counted: readonly Counted[],
  values: readonly ViewValue[],
): CsvCell[][] {
  const header = ['place', 'what', 'side', 'year', 'group', 'people', 'share', 'value', 'source'];
  return [
    header,
    ...counted.flatMap(({ of, shares }) =>
      (shares?.groups ?? []).map((one): CsvCell[] => [
        ...[place.code, of.kind, of.side, of.year, one.group, one.people, one.share, null],
        sourceOf(of),
      ]),
    ),
    ...values.map((one): CsvCell[] => [
      ...[place.code, one.id, null, one.year, null, null, null, one.value],
      `indicator:${one.id}`,
    ]),
  ];
}

/** People on the move by sex, and indicators by sex, of a place: the latest up to the year. */
export async function sexView(
  snapshot: Snapshot,
  place: Place,
  options: IndexOptions,
): Promise<ViewResult> {
  const year = options.year === undefined ? lastYear : yearOption('--year', options.year);
  const all = [
    ...(await readDisplacedSexes(snapshot, place.code, year)),
    ...(await readMigrantSexes(snapshot, place.code, year)),
  ].filter((one) => year - one.year <= oldest);
  const counted = all.map((of): Counted => ({ of, shares: sexShares(of.counts) }));
  const range = { series: gendered, from: sojournYears.from, to: lastYear };
  const data = await readPlaceSeries(snapshot, place.code, range);
  const { values, gaps } = latestFacts(data.panel, place.code, year, gendered);
  const used = data.origins.filter(({ id }) => values.some((one) => one.id === id));
  return {
    view: 'sex',
    place: place.code,
    year,
    ...termsOf(snapshot, used, all.length > 0 ? ['unhcr', 'undesa-ims-2020'] : []),
    text: [
      `${place.names.en} (${place.code}), up to ${year}: people on the move by sex, and indicators by sex`,
      '',
      ...countedLines(counted),
      '',
      ...factLines(data, year, values, gaps),
      '',
    ],
    json: {
      populations: counted.map(({ of, shares }) => ({
        ...of,
        name: nameOf(of),
        groups: shares?.groups.map((one) => ({ ...one, name: groupNames[one.group] })) ?? null,
        female: shares?.female ?? null,
        children: shares?.children ?? null,
      })),
      indicators: values.map((one) => ({
        ...one,
        source: data.origins.find(({ id }) => id === one.id),
      })),
      missing: gaps.map((gap) => ({ ...gap, reason: data.reasonOf(gap, year) })),
    },
    csv: csvOf(place, counted, values),
  };
}
