import type { TableTwin } from '@sojourn/charts';
import type { DisplacementReport } from './contract.ts';
import { toldRow, untold } from './hidden.ts';
import { dayText, personsText } from './numbers.ts';

type Column = TableTwin['columns'][number];

const words = (label: string): Column => ({ id: label, label, kind: 'text' });
const number = (label: string, decimals = 0): Column => ({
  id: label,
  label,
  kind: 'number',
  decimals,
});

/** The model beside plain rules, by averaged relative difference. */
export function scoreTable({ scores }: DisplacementReport): TableTwin {
  return {
    columns: [
      words('Rule'),
      words('Days'),
      number('Averaged relative difference', 3),
      number('Model on the same days', 3),
    ],
    rows: [
      ['Model, as published', 'all', scores.error[0], scores.error[0]],
      ['Model, totals set to the registered', 'all', scores.rescaled[0], scores.rescaled[0]],
      ['Model, days with a registration', 'registered', scores.observed, scores.observed],
      ...scores.baselines.map(({ rule, fromDay, error, model }) => [
        `Plain rule: ${rule}`,
        fromDay === 0 ? 'all' : `from day ${fromDay}`,
        error,
        model,
      ]),
    ],
  };
}

/** How often registrations lie in the bands of the runs. */
export function coverageTable({ scores }: DisplacementReport): TableTwin {
  return {
    columns: [words('Band'), number('Share of registrations inside, %', 0)],
    rows: scores.coverage.map(([level, share]) => [`${Math.round(level * 100)} %`, share * 100]),
  };
}

/** Camps on the last released day. */
export function campTable({ areas, dates }: DisplacementReport): TableTwin {
  const last = dates.length - 1;
  const hasRoot = areas.some(({ rmse }) => rmse !== null);
  return {
    columns: [
      words('Camp or area'),
      words('Country'),
      number(`Simulated, ${dayText(dates[last] ?? '')}`),
      words('80 % of runs'),
      number('Registered'),
      number('Room'),
      ...(hasRoot ? [number('Root mean square error')] : []),
    ],
    rows: areas.map(({ name, country, mean, bands, isBandTold, registered, capacity, rmse }) => {
      const band = bands.find(({ level }) => level === 0.8);
      return [
        name,
        country,
        personsText(mean[last] ?? 0),
        band && isBandTold[last]
          ? `${personsText(band.low[last]!)} to ${personsText(band.high[last]!)}`
          : untold,
        registered[last] ?? null,
        capacity,
        ...(hasRoot ? [rmse] : []),
      ];
    }),
  };
}

/** All days of all camps: a row a day and camp. */
export function curvesTable({ areas, dates }: DisplacementReport): TableTwin {
  return {
    columns: [words('Day'), words('Camp or area'), words('Simulated'), number('Registered')],
    rows: areas.flatMap(({ name, mean, registered }) =>
      dates.map((date, at) => [date, name, personsText(mean[at]!), registered[at]!]),
    ),
  };
}

const written = (count: number | string) =>
  typeof count === 'number' ? personsText(count) : count;

/** From where the people in each camp came; what would tell a hidden count is not told. */
export function originTable({ origins, areas }: DisplacementReport): TableTwin | null {
  if (origins === null) return null;
  return {
    columns: [words('Camp or area'), ...origins.origins.map((name) => words(name))],
    rows: areas.map(({ name }, at) => [name, ...toldRow(origins.persons[at]!).map(written)]),
  };
}

/** Parameters of the run. */
export function settingsTable({ settings }: DisplacementReport): TableTwin {
  return {
    columns: [words('Setting'), words('Value'), words('Default')],
    rows: settings.map(([name, value, isDefault]) => [name, value, isDefault ? 'yes' : 'no']),
  };
}
