import type { OutcomeFan, ScenarioResult } from './contract.ts';

/** One line of a long table of results: one number of one outcome in one year. */
export interface ScenarioRow {
  readonly year: number;
  readonly outcome: string;
  readonly place: string;
  readonly scenario: 'baseline' | 'policy' | 'difference';
  readonly quantity: 'median' | 'low' | 'high';
  /** Level of the interval that a low or high bound belongs to; null for the median. */
  readonly level: number | null;
  readonly value: number;
  readonly unit: string;
}

type Series = readonly [
  quantity: ScenarioRow['quantity'],
  level: number | null,
  values: readonly number[],
];

function seriesOf(fan: OutcomeFan): readonly Series[] {
  const bands = fan.bands.flatMap(({ level, low, high }): Series[] => [
    ['low', level, low],
    ['high', level, high],
  ]);
  return [['median', null, fan.median], ...bands];
}

function rowsOf(
  scenario: ScenarioRow['scenario'],
  fan: OutcomeFan,
  years: readonly number[],
): ScenarioRow[] {
  const { outcome, place, unit } = fan;
  return seriesOf(fan).flatMap(([quantity, level, values]) =>
    values.map((value, t) => ({
      year: years[t]!,
      outcome,
      place,
      scenario,
      quantity,
      level,
      value,
      unit,
    })),
  );
}

/**
 * A result as a long table, ready for CSV: baseline, policy and difference; the median and the
 * bounds of the 50, 80 and 95 % intervals; every year.
 *
 * @returns (fans × 7 × years) rows
 * @example scenarioRows(result).filter((row) => row.scenario === 'difference' && row.quantity === 'median')
 */
export function scenarioRows(result: ScenarioResult): ScenarioRow[] {
  const parts = ['baseline', 'policy', 'difference'] as const;
  return parts.flatMap((scenario) =>
    result[scenario].flatMap((fan) => rowsOf(scenario, fan, result.years)),
  );
}
