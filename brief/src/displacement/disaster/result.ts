import { csvText, engineVersion } from '@sojourn/engine/core';
import type {
  DaySeries,
  DisasterHistory,
  DisasterOutlook,
  DisasterScenario,
  Estimate,
} from '@sojourn/engine/displacement';
import { told } from '../hidden.ts';

/** Everything that one outlook gives, before it is written in a form. */
export interface DisasterResult {
  readonly outlook: DisasterOutlook;
  readonly scenario: DisasterScenario;
  readonly history: DisasterHistory;
  readonly draws: number;
  readonly seed: number;
}

/** Said with every outlook. */
export const covers = [
  'Covers: movements inside the country that were recorded for this hazard, by the mean size of a year’s events; time away by stock and flow; host families and towns.',
  'Does not cover: where the event strikes and who lives there, people who cannot leave, slow changes, crossings of borders, repeated displacement, damage to homes; the time of return is one mean, while some stay away for years.',
] as const;

/** From where the history of disasters comes. */
export const sources =
  'IDMC, Global Internal Displacement Database: movements by hazard 2008–2024 (2025 release), people displaced at year ends 2019–2022 (2023 release), CC BY 3.0 IGO';

const grouped = (count: number | string) =>
  typeof count === 'number' ? count.toLocaleString('en-US') : count;
const persons = (count: number) => grouped(told(count));

function withBand({ median, bands }: Estimate): string {
  const band = bands.find(({ level }) => level === 0.8)!;
  return `${persons(median)} (80 %: ${persons(band.low)} to ${persons(band.high)})`;
}

const whence = {
  scenario: 'as given',
  place: 'from people displaced at year ends and movements of the years, this place',
  world: 'of all places together: this place has no year ends',
} as const;

/** Assumptions that are not from data, said with every outlook. */
export function assumptions({ scenario }: DisasterResult): string[] {
  const { evacuated, evacuationDays, families } = scenario;
  return [
    `${evacuated} of the movements are evacuations${evacuated > 0 ? `, away ${evacuationDays} days on average` : ''}; the source counts them among displacements and does not tell which`,
    `${families} of those away stay with host families, the others in towns`,
  ];
}

/** How long people are away, and where that is from. */
export function meanDaysSentence({ outlook: { days, daysFrom } }: DisasterResult): string {
  const { low, high } = days.bands.find(({ level }) => level === 0.8)!;
  return `Mean days away: ${days.median.toFixed(0)} (80 %: ${low.toFixed(0)} to ${high.toFixed(0)}), ${whence[daysFrom]}`;
}

const toldDays = [0, 7, 30, 90, 180, 365];

/** The outlook in words. */
export function disasterText(result: DisasterResult): string {
  const { outlook, draws, seed } = result;
  const { flow, hazard, place, severity, stock } = outlook;
  const at = (series: DaySeries, day: number) => persons(series.median[day]!);
  const lines = [
    `${place}: ${hazard}, an event that displaces more than ${Math.round(100 * severity)} % of those on record (${outlook.years} years, ${outlook.events} events)`,
    '',
    'Flow of the event',
    `  movements: ${withBand(flow.movements)}`,
    `  of them evacuations: ${withBand(flow.evacuations)}; displacements: ${withBand(flow.displacements)}`,
    meanDaysSentence(result),
    '',
    'Stock: people away at the end of the day (never added to the flow)',
    ...toldDays
      .filter((day) => day < stock.displaced.median.length)
      .map(
        (day) =>
          `  day ${day}: evacuated ${at(stock.evacuated, day)}, displaced ${at(stock.displaced, day)}; with host families ${at(stock.inFamilies, day)}, in towns ${at(stock.inTowns, day)}`,
      ),
    '',
    'Assumptions, not from data',
    ...assumptions(result).map((text) => `  ${text}`),
    ...covers,
    `Bands: years drawn with replacement, ${draws} times, seed ${seed}; the doubt of a short history. ${sources}.`,
  ];
  return `${lines.join('\n')}\n`;
}

const percent = (level: number) => String(Math.round(100 * level));

function estimateJson({ median, bands }: Estimate) {
  return {
    median: told(median),
    bands: Object.fromEntries(
      bands.map(({ level, low, high }) => [percent(level), [told(low), told(high)]]),
    ),
  };
}

const stockNames = ['evacuated', 'displaced', 'inFamilies', 'inTowns'] as const;

function dayRow({ stock, returns }: DisasterOutlook, day: number) {
  const at = ({ median, bands }: DaySeries) => ({
    median: told(median[day]!),
    bands: Object.fromEntries(
      bands.map(({ level, low, high }) => [
        percent(level),
        [told(low[day]!), told(high[day]!)] as const,
      ]),
    ),
  });
  return {
    day,
    stock: Object.fromEntries(stockNames.map((name) => [name, at(stock[name])])),
    returns: at(returns),
  };
}

/** The outlook as plain data. */
export function disasterJson(result: DisasterResult) {
  const { outlook, scenario, history, draws, seed } = result;
  const { days, daysFrom, flow, stock } = outlook;
  return {
    schema: 'sojourn.displacement-disaster/1',
    place: outlook.place,
    scenario,
    draws,
    seed,
    engine: engineVersion,
    source: sources,
    covers: covers[0],
    does_not_cover: covers[1],
    assumptions: assumptions(result),
    years: outlook.years,
    events: outlook.events,
    history: history.hazards.filter(({ hazard }) => hazard === scenario.hazard),
    flow_of_the_event: {
      unit: 'movements',
      movements: estimateJson(flow.movements),
      evacuations: estimateJson(flow.evacuations),
      displacements: estimateJson(flow.displacements),
    },
    mean_days_away: {
      median: days.median,
      from: daysFrom,
      bands: Object.fromEntries(
        days.bands.map(({ level, low, high }) => [percent(level), [low, high]]),
      ),
    },
    days: Array.from(stock.displaced.median, (_, day) => dayRow(outlook, day)),
  };
}

/** Stocks and returns by day as CSV. */
export function disasterCsv({ outlook }: DisasterResult): string {
  const { stock, returns } = outlook;
  const columns: readonly (readonly [string, DaySeries])[] = [
    ['stock_evacuated', stock.evacuated],
    ['stock_displaced', stock.displaced],
    ['stock_with_families', stock.inFamilies],
    ['stock_in_towns', stock.inTowns],
    ['flow_returns', returns],
  ];
  const header = columns.flatMap(([name]) => [name, `${name}_low_80`, `${name}_high_80`]);
  const rows = Array.from(returns.median, (_, day) => [
    day,
    ...columns.flatMap(([, { median, bands }]) => {
      const band = bands.find(({ level }) => level === 0.8)!;
      return [told(median[day]!), told(band.low[day]!), told(band.high[day]!)];
    }),
  ]);
  return csvText([['day', ...header], ...rows]);
}
