import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, year } from '@sojourn/engine/core';
import { addParts, amount } from '../compute/index.ts';
import { fewestForShare } from '../thresholds.ts';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

/** Sex and age of the refugees hosted, with the numbers of those for whom they are recorded. */
export interface Demographics {
  readonly year: number;
  readonly female: Figure;
  readonly sexKnown: Figure;
  readonly children: Figure | null;
  readonly ageKnown: Figure | null;
  readonly total: Figure;
}

/** Shares are shown only where at least this part of all refugees is recorded, and enough people. */
const wanted = 0.5;

/** The latest year in which sex is recorded for at least half of the refugees hosted, or null. */
export function hostedDemographics(facts: PlaceFacts): Demographics | null {
  const table = facts.demographics;
  let best: Demographics | null = null;
  for (let row = 0; row < table.length; row++) {
    if (cellOf(table, 'pop_type', row) !== 'REF') continue;
    const of = Number(cellOf(table, 'year', row));
    if (best && best.year >= of) continue;
    const cell = (column: string) =>
      figure(
        Number(cellOf(table, column, row) ?? 0),
        year(of),
        columnOrigin(facts, table, column, 'people'),
        { rows: rowAt(table, column, row) },
      );
    const [total, female, ageKnown] = [cell('total'), cell('female'), cell('age_known')];
    const sexKnown = addParts('refugees', [female, cell('male')]);
    const enough = (known: Figure) =>
      amount(known) >= fewestForShare && amount(known) >= wanted * amount(total);
    if (!enough(sexKnown)) continue;
    const children = addParts('refugees', [cell('female_under18'), cell('male_under18')]);
    const aged = enough(ageKnown);
    best = {
      year: of,
      female,
      sexKnown,
      children: aged ? children : null,
      ageKnown: aged ? ageKnown : null,
      total,
    };
  }
  return best;
}
