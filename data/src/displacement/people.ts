import type { DemographicSpec, PeopleSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type Findings, numberCell } from './findings.ts';
import { isPlace, type Known } from './roads.ts';

/** Attributes that rules take as numbers. */
const numeric: ReadonlySet<string> = new Set(['age', 'floodawareness', 'connections', 'farmer']);

/** First cells of lines that name columns. */
const placeWords = /^(location|place|name)$/i;

function checkValue(
  found: Findings,
  where: { file: string; row: number; field: string },
  text: string,
  spec: DemographicSpec | undefined,
): void {
  if (numeric.has(where.field)) numberCell(found, where, text, null, { low: 0 });
  else if (spec && !spec.values.includes(text)) {
    found.warn(`value of ${where.field}`, {
      code: 'cell.choice',
      where,
      got: text,
      expected: spec.values.join(', '),
      remedy: `A rule on the ${where.field} of people does nothing for this person: use the values of demographics_${where.field}.csv.`,
    });
  }
}

/**
 * People of `agents.csv`: a place and one column per attribute, named by the first line; an empty
 * cell leaves the attribute open. Rows that say the same are counted together.
 */
export function readPeople(
  table: FleeTable,
  known: Known,
  demographics: readonly DemographicSpec[],
  found: Findings,
): PeopleSpec[] {
  const [first] = table.rows;
  const start = first?.cells[0] ?? '';
  const isNamed = table.header !== null && (known.places.has(start) || !placeWords.test(start));
  const header = (isNamed ? table.header : first?.cells) ?? [];
  const names = header.map((name) => name.toLowerCase());
  const rows = isNamed ? table.rows : table.rows.slice(1);
  const counts = new Map<string, PeopleSpec>();
  for (const { row, cells } of rows) {
    const at = (field: string) => ({ file: table.file, row, field });
    if (!isPlace(found, at('location'), cells[0]!, known)) continue;
    const attributes: Record<string, string> = {};
    names.forEach((name, k) => {
      const text = cells[k] ?? '';
      if (k === 0 || name === '' || text === '') return;
      checkValue(
        found,
        at(name),
        text,
        demographics.find(({ attribute }) => attribute === name),
      );
      attributes[name] = text;
    });
    const key = JSON.stringify([cells[0], attributes]);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { place: cells[0]!, count, attributes });
  }
  return [...counts.values()];
}
