import { numbersOf, textOf } from '@sojourn/engine/core';
import type { Snapshot } from '../read/snapshot.ts';
import { type ByPlace, indicatorMeans } from './mobility-series.ts';

const childhood = 15;

/** Births of the last fifteen years by place. */
async function birthsOf(snapshot: Snapshot, year: number): Promise<Map<string, number>> {
  const table = await snapshot.table('demography');
  const place = textOf(table, 'place');
  const [years, births] = [numbersOf(table, 'year'), numbersOf(table, 'births')];
  const sums = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    const at = years[row]!;
    if (at <= year - childhood || at > year || Number.isNaN(births[row])) continue;
    const code = place.dictionary[place.codes[row]!]!;
    sums.set(code, (sums.get(code) ?? 0) + births[row]!);
  }
  return sums;
}

/**
 * Million people employed by place: population, less the children born in the last fifteen years
 * who live (births × (1 − under-five mortality)), times the employment ratio of people aged 15 and
 * over (ILO modelled). Children who moved are not counted where they went.
 */
export async function employmentOf(snapshot: Snapshot, year: number): Promise<ByPlace> {
  const [births, population, ratio, mortality] = await Promise.all([
    birthsOf(snapshot, year),
    indicatorMeans(snapshot, 'population', year, year),
    indicatorMeans(snapshot, 'employment_ratio', year, year),
    indicatorMeans(snapshot, 'under5_mortality', year - childhood + 1, year),
  ]);
  const employed = new Map<string, number>();
  for (const [code, percent] of ratio) {
    const [people, born] = [population.get(code), births.get(code)];
    if (people === undefined || born === undefined) continue;
    const adults = people - born * (1 - (mortality.get(code) ?? 0) / 1000);
    employed.set(code, ((percent / 100) * adults) / 1e6);
  }
  return employed;
}
