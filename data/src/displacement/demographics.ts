import type { DemographicSpec, Settings } from '@sojourn/engine/displacement';
import { fleeTable } from './csv.ts';
import { type Findings, numberCell } from './findings.ts';
import type { Known } from './roads.ts';

/**
 * Files `demographics_<attribute>.csv`: a value, its weight by default, and one column of weights
 * for each place that has its own.
 */
export function readDemographics(
  files: ReadonlyMap<string, string>,
  known: Known,
  found: Findings,
): DemographicSpec[] {
  return [...files].flatMap(([path, text]) => {
    const attribute = /(?:^|\/)demographics_(\w+)\.csv$/.exec(path)?.[1];
    return attribute === undefined ? [] : [readOne(path, text, attribute, known, found)];
  });
}

function readOne(
  file: string,
  text: string,
  attribute: string,
  known: Known,
  found: Findings,
): DemographicSpec {
  const table = fleeTable(file, text);
  const header = table.header ?? table.rows[0]?.cells ?? [];
  const rows = table.header ? table.rows : table.rows.slice(1);
  const column = (at: number) =>
    rows.map(({ row, cells }) =>
      numberCell(found, { file, row, field: header[at]! }, cells[at], 0, { low: 0 }),
    );
  const weights: Record<string, number[]> = {};
  let otherwise = rows.map(() => 1);
  header.forEach((name, at) => {
    if (at === 0 || name === '') return;
    if (name.toLowerCase() === 'default') otherwise = column(at);
    else if (known.places.has(name)) weights[name] = column(at);
    else {
      found.warn(`column ${file}`, {
        code: 'cell.place',
        where: { file, row: 1, field: 'a column' },
        got: name,
        expected: 'Default, or a name of locations.csv',
        remedy: 'The column was left out.',
      });
    }
  });
  return { attribute, values: rows.map(({ cells }) => cells[0]!), weights, otherwise };
}

const needed: readonly [rule: keyof Settings, attributes: readonly string[]][] = [
  ['childrenAvoidHazards', ['age']],
  ['elderlyAvoidHazards', ['age']],
  ['womenAvoidHazards', ['gender']],
  ['boysTakeRisk', ['age', 'gender']],
];

/** Rules on age and sex need to know them. */
export function checkDemographics(
  settings: Partial<Settings>,
  demographics: readonly DemographicSpec[],
  found: Findings,
): void {
  for (const [rule, attributes] of needed) {
    for (const attribute of settings[rule] ? attributes : []) {
      if (demographics.some((spec) => spec.attribute === attribute)) continue;
      found.warn(`demographics ${attribute}`, {
        code: 'file.missing',
        where: { file: `demographics_${attribute}.csv` },
        remedy: `A rule asks for the ${attribute} of people: add the file, or switch the rule off. Without it the rule does nothing.`,
      });
    }
  }
}
