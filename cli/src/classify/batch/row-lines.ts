import { csvText, type Issue } from '@sojourn/engine/core';
import { classify, type FactInput, type Rules, type Verdict } from '@sojourn/engine/typology';

const words: Readonly<Record<Verdict, string>> = {
  applies: 'shown',
  undetermined: 'open',
  does_not_apply: 'not shown',
};

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
    const { answers, issues } = classify(this.#rules, facts, {
      role: this.#role,
      explain: false,
      decidingSets: 0,
      questions: false,
      place: { row },
    });
    const of = (wanted: Verdict) =>
      answers.filter(({ verdict }) => verdict === wanted).map(({ category }) => category);
    const text = this.#json
      ? `${JSON.stringify({ row, period, shown: of('applies'), open: of('undetermined') })}\n`
      : csvText([[row, period, ...answers.map(({ verdict }) => words[verdict])]]);
    return { text, issues };
  }
}
