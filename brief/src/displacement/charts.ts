import type { FanChart, NetworkMap, SmallMultiples } from '@sojourn/charts';
import type { DisplacementReport, ReportArea, ReportFrame } from './contract.ts';
import { wouldTell } from './hidden.ts';
import { dayText, drawnEnds, drawnPersons, drawnTotal, personsText, totalText } from './numbers.ts';

const disclaimer =
  'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by anyone, nor any opinion on the legal status of any place.';

function sourceOf({ draws, seed, engine }: DisplacementReport): string {
  return `Simulated: Sojourn ${engine}, ${draws} runs, seed ${seed}. Registered: the counts of the case.`;
}

const days = (values: readonly number[]) => values.map((y, x) => ({ x, y }));

/** Ends of a band may not tell few people either; none where they would tell their mean. */
function bandEnds({ level, low, high }: ReportArea['bands'][number], isTold: readonly boolean[]) {
  const ends = low.map((persons, at) =>
    isTold[at] ? drawnEnds(persons, high[at]!) : ([null, null] as const),
  );
  return {
    level: Math.round(level * 100),
    low: ends.map(([below]) => below),
    high: ends.map(([, above]) => above),
  };
}

/** The most people in any area on any day: circles of all frames share one scale. */
export function mostPersons({ areas }: DisplacementReport): number {
  return Math.max(1, ...areas.flatMap(({ mean, registered }) => [...mean, ...registered]));
}

/** The map of one frame; null where places may not be shown. */
export function mapOf(
  report: DisplacementReport,
  frame: ReportFrame,
  world: unknown,
): NetworkMap | null {
  const camps = report.areas.flatMap(({ name, point, mean, registered }) =>
    point === null
      ? []
      : [
          {
            id: name,
            label: name,
            point,
            role: 'camp' as const,
            value: drawnPersons(mean[frame.at]!),
            counted: registered[frame.at]!,
            text: personsText(mean[frame.at]!),
          },
        ],
  );
  if (camps.length === 0) return null;
  const others = report.places.map(({ name, point, everInConflict }) => ({
    id: name,
    label: name,
    point,
    role: everInConflict ? ('conflict' as const) : ('town' as const),
    faint: everInConflict && !frame.inConflict.includes(name),
  }));
  const closed = new Set(frame.closed);
  const when = dayText(report.dates[frame.at] ?? '');
  return {
    kind: 'network',
    title: 'Where people are',
    subtitle: `Persons in each camp on ${when}; the area of a circle is the number`,
    summary: `A map of places and roads. On ${when} most simulated people are in ${largest(camps)}.`,
    source: sourceOf(report),
    format: 'integer',
    world,
    places: [...camps, ...others],
    roads: report.roads.map((road) => ({ ...road, closed: closed.has(`${road.from}|${road.to}`) })),
    most: mostPersons(report),
    legend: {
      value: 'simulated (mean)',
      counted: 'registered',
      conflict: 'conflict (faint: not on this day)',
      town: 'town or crossing',
      closed: 'closed road',
    },
    disclaimer,
  };
}

function largest(camps: readonly { readonly label: string; readonly value: number }[]): string {
  return camps.reduce((most, camp) => (camp.value > most.value ? camp : most)).label;
}

/** Curves by camp: mean and bands against the registrations. */
export function campCurves(report: DisplacementReport): SmallMultiples {
  return {
    kind: 'multiples',
    title: 'Camp by camp',
    subtitle: 'Persons by day; every panel has a scale of its own',
    summary: `Curves of ${report.areas.length} camps or areas: simulated mean and bands, and registered persons.`,
    source: sourceOf(report),
    format: 'integer',
    sharedY: false,
    contextLabel: 'registered',
    bandLabel: `50, 80 and 95 % of runs: ${report.spread}`,
    panels: report.areas.map(({ name, country, mean, isBandTold, bands, registered }) => ({
      id: name,
      label: name.includes(country) ? name : `${name}, ${country}`,
      points: days(mean.map(drawnPersons)),
      context: days(registered),
      bands: bands.map((band) => bandEnds(band, isBandTold)),
    })),
  };
}

const sums = (areas: readonly ReportArea[], of: (area: ReportArea) => readonly number[]) =>
  areas[0] === undefined
    ? []
    : of(areas[0]).map((_, at) => areas.reduce((total, area) => total + of(area)[at]!, 0));

/** All camps together. */
export function totalCurve(report: DisplacementReport): FanChart {
  const byDay = report.dates.map((_, at) => report.areas.map(({ mean }) => mean[at]!));
  const median = byDay.map(drawnTotal);
  return {
    kind: 'fan',
    title: 'All camps together',
    subtitle: `Persons by day: who has arrived in a camp, and who was registered${byDay.some(wouldTell) ? '; under 10 in a camp stand as 5' : ''}`,
    summary: `Simulated people in camps reach ${totalText(byDay.at(-1) ?? [])} on the last day.`,
    source: sourceOf(report),
    format: 'integer',
    x: median.map((_, at) => at),
    bands: [],
    median,
    label: 'simulated',
    compare: { label: 'registered', median: sums(report.areas, ({ registered }) => registered) },
  };
}
