import { writeNumber } from '@sojourn/brief';
import type { ColumnKind, FanChart, TableTwin } from '@sojourn/charts';
import type { OutcomeFan, OutcomeId, ScenarioResult, ScenarioRow } from '@sojourn/engine/nexus';
import { words } from '../words/en.ts';

/** One outcome of one place in baseline, policy and difference. */
export interface Outcome {
  readonly id: OutcomeId;
  readonly baseline: OutcomeFan;
  readonly policy: OutcomeFan;
  readonly difference: OutcomeFan;
}

const isOf = (place: string, id: OutcomeId) => (fan: OutcomeFan) =>
  fan.place === place && fan.outcome === id;

/** The outcomes of a place in the order of the result. */
export function outcomesOf(result: ScenarioResult, place: string): Outcome[] {
  return result.baseline
    .filter((fan) => fan.place === place)
    .flatMap((baseline) => {
      const id = baseline.outcome;
      const policy = result.policy.find(isOf(place, id));
      const difference = result.difference.find(isOf(place, id));
      return policy && difference ? [{ id, baseline, policy, difference }] : [];
    });
}

const styleOf = (id: OutcomeId) => (id === 'income' ? 'exact' : 'people');

/** A number of an outcome as readers write it. */
function outcomeNumber(id: OutcomeId, value: number): string {
  return writeNumber(value, styleOf(id));
}

/** A change, with its sign. */
export function changeNumber(id: OutcomeId, value: number): string {
  const text = outcomeNumber(id, value);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

function last(values: readonly number[]): number {
  return values.at(-1) ?? 0;
}

/** Whether policy and baseline are the same in every year and at every bound. */
export function isUnchanged({ difference }: Outcome): boolean {
  const bounds = difference.bands.flatMap(({ low, high }) => [...low, ...high]);
  return [...difference.median, ...bounds].every((value) => value === 0);
}

/** What the draws say of the last year, in one sentence. */
export function changeSentence(outcome: Outcome, year: number): string {
  const { id, difference } = outcome;
  if (isUnchanged(outcome)) return words.whatIf.unchanged;
  const band = difference.bands.find(({ level }) => level === 0.8);
  if (band === undefined) return '';
  return words.whatIf.change(
    changeNumber(id, last(band.low)),
    changeNumber(id, last(band.high)),
    year,
    changeNumber(id, last(difference.median)),
    outcomeNumber(id, difference.medianError),
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface FanContext {
  readonly years: readonly number[];
  readonly place: string;
  readonly draws: number;
}

function fanSpec(fan: OutcomeFan, context: FanContext, title: string, label: string): FanChart {
  const { years, draws } = context;
  const end = last(years);
  const number = fan.outcome === 'income' ? 'integer' : 'short';
  return {
    kind: 'fan',
    title,
    subtitle: words.whatIf.subtitle(capitalised(fan.unit), draws),
    summary: words.whatIf.summary(label, outcomeNumber(fan.outcome, last(fan.median)), end),
    source: words.whatIf.source,
    format: number,
    x: years,
    bands: fan.bands.map((band) => ({ ...band, level: 100 * band.level })),
    median: fan.median,
    label,
  };
}

/** The policy's fan with the baseline's median. */
export function levelChart(outcome: Outcome, context: FanContext): FanChart {
  const title = words.whatIf.outcomes[outcome.id](context.place);
  return {
    ...fanSpec(outcome.policy, context, title, words.whatIf.policy),
    compare: { label: words.whatIf.baseline, median: outcome.baseline.median },
  };
}

/** The fan of the difference, draw by draw, under the same chances. */
export function differenceChart(outcome: Outcome, context: FanContext): FanChart {
  const title = words.whatIf.differences[outcome.id](context.place);
  return fanSpec(outcome.difference, context, title, words.whatIf.differenceLabel);
}

/** The rows of a result as one table, for CSV. */
export function resultTable(rows: readonly ScenarioRow[]): TableTwin {
  const names = [
    'year',
    'outcome',
    'place',
    'scenario',
    'quantity',
    'level',
    'value',
    'unit',
  ] as const;
  const kinds: Partial<Record<string, ColumnKind>> = {
    year: 'year',
    level: 'number',
    value: 'number',
  };
  return {
    columns: names.map((id) => ({ id, label: id, kind: kinds[id] ?? 'text' })),
    rows: rows.map((row) => names.map((name) => row[name])),
  };
}
