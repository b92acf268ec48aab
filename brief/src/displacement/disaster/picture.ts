import {
  type BarChart,
  type ChartNumbers,
  englishNumbers,
  type FanChart,
  type TableTwin,
} from '@sojourn/charts';
import type { DaySeries, Estimate } from '@sojourn/engine/displacement';
import { drawnEnds, drawnPersons, personsText } from '../numbers.ts';
import { type DisasterResult, sources } from './result.ts';

const band80 = <Band extends { readonly level: number }>(bands: readonly Band[]) =>
  bands.find(({ level }) => level === 0.8)!;

/** How these charts write numbers: few people hidden, days counted from the event. */
export const outlookNumbers: ChartNumbers = {
  ...englishNumbers,
  number: (value) => personsText(value),
  year: (day) => `day ${Math.round(day)}`,
};

const shareWords = (severity: number) =>
  `displaces more than ${Math.round(100 * severity)} % of those on record`;

/** The flow of the event: movements, evacuations apart. */
export function flowChart({ outlook, draws, seed }: DisasterResult): BarChart {
  const { flow, hazard, place, severity } = outlook;
  const bar = (id: string, label: string, { median, bands }: Estimate) => {
    const [low, high] = drawnEnds(band80(bands).low, band80(bands).high);
    return { id, label, value: drawnPersons(median), text: personsText(median), low, high };
  };
  return {
    kind: 'bars',
    order: 'given',
    title: 'Flow: movements that the event causes',
    subtitle: `${place}, ${hazard}: an event that ${shareWords(severity)}; movements, median and 80 % band`,
    summary: `An event of this kind means ${personsText(flow.movements.median)} movements.`,
    source: `${sources}. Sojourn, ${draws} draws, seed ${seed}.`,
    format: 'integer',
    barsLabel: 'Flow',
    bars: [
      bar('movements', 'all movements', flow.movements),
      bar('evacuations', 'of them evacuations', flow.evacuations),
      bar('displacements', 'of them displacements', flow.displacements),
    ],
  };
}

function fanBands({ bands }: DaySeries): FanChart['bands'] {
  return bands.map(({ level, low, high }) => {
    const ends = Array.from(low, (value, day) => drawnEnds(value, high[day]!));
    return {
      level: Math.round(100 * level),
      low: ends.map(([below]) => below),
      high: ends.map(([, above]) => above),
    };
  });
}

/** The stock: people away at the end of each day. */
export function stockChart({ outlook, scenario, draws, seed }: DisasterResult): FanChart {
  const { stock, place, hazard } = outlook;
  const medians = ({ median }: DaySeries) => Array.from(median, drawnPersons);
  const displaced = medians(stock.displaced);
  return {
    kind: 'fan',
    title: 'Stock: people away at the end of the day',
    subtitle: `${place}, ${hazard}: persons by day after the event; never added to the flow`,
    summary: `${personsText(displaced[0] ?? 0)} people are displaced at the end of the first day, ${personsText(displaced.at(-1) ?? 0)} after ${displaced.length - 1} days.`,
    source: `${sources}. Sojourn, ${draws} draws, seed ${seed}.`,
    format: 'integer',
    label: 'displaced',
    x: displaced.map((_, day) => day),
    median: displaced,
    bands: fanBands(stock.displaced),
    ...(scenario.evacuated > 0 && {
      compare: { label: 'evacuated', median: medians(stock.evacuated) },
    }),
  };
}

const toldDays = [0, 7, 14, 30, 60, 90, 180, 365];

/** Stocks on some days, and the people who have returned on each. */
export function outlookTable({ outlook }: DisasterResult): TableTwin {
  const { stock, returns } = outlook;
  const cell = ({ median, bands }: DaySeries, day: number) => {
    const { low, high } = band80(bands);
    return `${personsText(median[day]!)} (${personsText(low[day]!)} to ${personsText(high[day]!)})`;
  };
  const columns: readonly (readonly [string, DaySeries])[] = [
    ['Stock: evacuated', stock.evacuated],
    ['Stock: displaced', stock.displaced],
    ['of those away, with host families', stock.inFamilies],
    ['of those away, in towns', stock.inTowns],
    ['Flow: returns on the day', returns],
  ];
  return {
    columns: [
      { id: 'day', label: 'Day', kind: 'text' },
      ...columns.map(([label]) => ({ id: label, label, kind: 'text' as const })),
    ],
    rows: toldDays
      .filter((day) => day < returns.median.length)
      .map((day) => [`day\u00a0${day}`, ...columns.map(([, series]) => cell(series, day))]),
  };
}
