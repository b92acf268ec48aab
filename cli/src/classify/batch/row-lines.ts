import { csvText, type Issue } from '@sojourn/engine/core';
import { type FactInput, openTally, type Rules } from '@sojourn/engine/typology';

/** Verdicts of row after row as text: no column of the file is copied. */
export class RowLines {
  readonly #rules: Rules;
  readonly #role: 'worker' | 'legal';
  readonly #json: boolean;

  constructor(rules: Rules, role: 'worker' | 'legal', json: boolean) {
    this.#rules = rules;
    this.#role = role;
    this.#json = json;
  }

  /** The header, for CSV. */
  head(): string {
    const shown = [...this.#rules.categories.values()].filter(
      ({ audience }) => audience !== 'legal' || this.#role === 'legal',
    );
    return this.#json ? '' : csvText([['row', 'period', ...shown.map(({ id }) => id)]]);
  }

  /** One row: its number, its period and the verdicts. */
  line(row: number, period: string, facts: FactInput): { text: string; issues: readonly Issue[] } {
    const one = openTally(this.#rules, this.#role);
    one.add(facts, period, { row });
    const verdicts = one.rows().map(({ category, applies, undetermined }) => ({
      category,
      word: applies ? 'shown' : undetermined ? 'open' : 'not shown',
    }));
    const of = (wanted: string) =>
      verdicts.filter(({ word }) => word === wanted).map(({ category }) => category);
    const text = this.#json
      ? `${JSON.stringify({ row, period, shown: of('shown'), open: of('open') })}\n`
      : csvText([[row, period, ...verdicts.map(({ word }) => word)]]);
    return { text, issues: one.issues() };
  }
}
