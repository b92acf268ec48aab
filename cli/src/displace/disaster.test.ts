import { disasterCsv, disasterJson, disasterText } from '@sojourn/brief/displacement';
import { hazardName, openSnapshot } from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';
import { cellOf, numbersOf } from '@sojourn/engine/core';
import { worldMeanDays } from '@sojourn/engine/displacement';
import { describe, expect, test } from 'vitest';
import { snapshotFolder } from '../local.ts';
import { disasterResult } from './disaster.ts';
import { type DisasterOptions, scenarioOf } from './disaster-options.ts';

const asked = (more: Partial<DisasterOptions> = {}): DisasterOptions => ({
  hazard: 'storm',
  horizon: 40,
  draws: 200,
  seed: 1,
  ...more,
});

describe('an event on the command line', () => {
  test('is read with words for severity and hazard', () => {
    expect(scenarioOf(asked({ severity: 'severe', evacuated: '0.6' }))).toMatchObject({
      hazard: 'storm',
      severity: 0.8,
      evacuated: 0.6,
      days: null,
    });
    expect(scenarioOf(asked({ severity: '0.3', daysAway: '12' }))).toMatchObject({
      severity: 0.3,
      days: 12,
    });
    expect(['Flood', 'Wave action', 'Mass Movement'].map(hazardName)).toEqual([
      'flooding',
      'sea surge',
      'mass movement',
    ]);
  });

  test('is refused out of range', () => {
    expect(() => scenarioOf(asked({ severity: 'awful' }))).toThrow(/usual, severe, extreme/);
    expect(() => scenarioOf(asked({ families: '1.5' }))).toThrow(/--families/);
  });
});

describe('sojourn displace disaster', () => {
  test('tells flow and stock of a storm in Bangladesh apart, with its assumptions', async () => {
    const result = await disasterResult('BGD', asked({ evacuated: '0.5', severity: 'severe' }));
    const json = disasterJson(result);
    expect(json.years).toBeGreaterThan(10);
    expect(json.mean_days_away.from).toBe('place');
    expect(json.flow_of_the_event.movements.median).toBeGreaterThan(100_000);
    expect(json.days).toHaveLength(41);
    expect(json.assumptions[0]).toContain('0.5 of the movements are evacuations');
    const text = disasterText(result);
    expect(text).toContain('never added to the flow');
    expect(text).toContain('Does not cover');
    expect(disasterCsv(result).split('\n')[0]).toContain('stock_displaced');
  });

  test('no count between 0 and 10 leaves', async () => {
    const { days } = disasterJson(
      await disasterResult('BGD', asked({ daysAway: '2', horizon: 60 })),
    );
    const numbers = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbers)
          : [];
    const told = days.flatMap(({ stock, returns }) => numbers([stock, returns]));
    expect(told.filter((one) => one > 0 && one < 10)).toEqual([]);
    expect(JSON.stringify(days.at(-1))).toContain('< 10');
  });

  test('a hazard that the place has not known is refused with those that it has', async () => {
    await expect(disasterResult('BGD', asked({ hazard: 'wildfire' }))).rejects.toThrow(
      /earthquake/,
    );
  });

  test('the mean of all places is what the snapshot holds', async () => {
    const snapshot = await openSnapshot(nodeSource(snapshotFolder()));
    const [panel, hazards] = [await snapshot.table('panel'), await snapshot.table('hazards')];
    const isStock = (row: number) => cellOf(panel, 'indicator', row) === 'idps_disaster';
    let [stock, movements] = [0, 0];
    const [values, moved] = [numbersOf(panel, 'value'), numbersOf(hazards, 'movements')];
    for (let row = 0; row < panel.length; row++) if (isStock(row)) stock += values[row]!;
    for (let row = 0; row < hazards.length; row++) {
      const year = Number(cellOf(hazards, 'year', row));
      if (year >= 2019 && year <= 2022) movements += moved[row]! || 0;
    }
    expect((365.25 * stock) / movements).toBeCloseTo(worldMeanDays, 0);
  });
});
