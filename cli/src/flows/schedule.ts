import { type CsvCell, csvText, SojournError } from '@sojourn/engine/core';
import {
  ageIndices,
  fitSchedule,
  rogersCastroIndices,
  type ScheduleFit,
  type ScheduleSize,
} from '@sojourn/engine/flows';
import { deliver } from '../output.ts';
import { columns } from '../text.ts';
import { findColumn, needColumn } from './columns.ts';
import { fileTable } from './files.ts';
import { numberOf } from './numbers.ts';

/** Options of `sojourn flows schedule` as typed. */
export interface ScheduleCommandOptions {
  readonly fit?: '7' | '9' | '11' | '13';
  readonly level: string;
  readonly low: string;
  readonly high: string;
  readonly breadth: string;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly out?: string;
}

const rateNames = ['rate', 'intensity', 'mi', 'value'];
const peopleNames = ['population', 'people', 'exposure', 'weight'];

/** Intensities, or moves by people. */
async function scheduleIn(file: string) {
  const table = await fileTable(file);
  const ages = needColumn(table, ['age', 'ages', 'x']);
  const people = findColumn(table, peopleNames);
  const moves = findColumn(table, ['moves', 'migrants', 'events']);
  if (moves && people) {
    const rates = moves.map((value, row) => value / people[row]!);
    return { ages, rates, weights: people };
  }
  const rates = needColumn(table, rateNames);
  return { ages, rates, weights: people };
}

const known = (value: number) => (Number.isFinite(value) ? value : null);

function fitPart({ parameters, schedule, fitted, ...fit }: ScheduleFit) {
  return {
    parameters: parameters.map(({ name, value, error, low, high }) => ({
      name,
      value,
      error: known(error),
      low: known(low),
      high: known(high),
    })),
    indices: rogersCastroIndices(schedule),
    fitted: [...fitted],
    explained: fit.explained,
    root_mean_square: fit.rootMean,
    squares: fit.squares,
    degrees: fit.degrees,
    converged: fit.converged,
  };
}

const short = (value: number) => (Number.isFinite(value) ? value.toPrecision(5) : '–');

function textOf(indices: Readonly<Record<string, number>>, fit: ScheduleFit | null): string {
  const shape = columns(
    Object.entries(indices).map(([name, value]) => [name, short(value)]),
    [1],
  );
  if (!fit) return shape;
  const rows = fit.parameters.map(({ name, value, low, high }) => [
    name,
    short(value),
    short(low),
    short(high),
  ]);
  const explained = `explains ${(100 * fit.explained).toFixed(2)} % of the variance over ages${fit.converged ? '' : '; not converged'}`;
  return `${shape}\n${columns([['parameter', 'value', 'low', 'high'], ...rows], [1, 2, 3])}\n${explained}\n`;
}

/** Runs `sojourn flows schedule`: indices of migration by age, and a model schedule fitted. */
export async function runSchedule(file: string, options: ScheduleCommandOptions): Promise<void> {
  const { ages, rates, weights } = await scheduleIn(file);
  const indices = ageIndices(ages, rates, {
    low: numberOf('--low', options.low, 0, 200),
    high: numberOf('--high', options.high, 0, 200),
    breadth: numberOf('--breadth', options.breadth, 0, 100),
  });
  const level = numberOf('--level', options.level, 0.5, 0.9999);
  const fit = options.fit
    ? fitSchedule(ages, rates, {
        size: Number(options.fit) as ScheduleSize,
        level,
        ...(weights ? { weights } : {}),
      })
    : null;
  if (options.json) {
    const document = {
      schema: 'sojourn.flows-schedule/1',
      weighted: weights !== null,
      indices,
      fit: fit && { size: Number(options.fit), level, ...fitPart(fit) },
    };
    return deliver(`${JSON.stringify(document)}\n`, options.out);
  }
  if (!options.csv) return deliver(textOf({ ...indices }, fit), options.out);
  if (!fit) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--csv' },
      got: 'no --fit',
      expected: '--fit 7, 9, 11 or 13',
    });
  }
  const rows = Array.from(ages, (age, row): CsvCell[] => [age, rates[row]!, fit.fitted[row]!]);
  return deliver(csvText([['age', 'observed', 'fitted'], ...rows]), options.out);
}
