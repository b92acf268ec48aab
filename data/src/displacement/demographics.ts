import type { DemographicSpec, PlaceSpec, Settings } from '@sojourn/engine/displacement';
import { type FleeTable, fleeTable } from './csv.ts';
import { type Findings, numberCell } from './findings.ts';
import type { Known } from './roads.ts';
import { type Files, tableAt } from './tables.ts';

/**
 * Files `demographics_<attribute>.csv`: a value, its weight by default, and one column of weights
 * for each place that has its own.
 */
export function readDemographics(
  files: ReadonlyMap<string, string>,
  known: Known,
  found: Findings,
): DemographicSpec[] {
  return [...files.keys()].flatMap((path) => {
    const attribute = /(?:^|\/)demographics_(\w+)\.csv$/.exec(path)?.[1];
    return attribute === undefined ? [] : [readOne(files, path, attribute, known, found)];
  });
}

/** Names of the columns, by a line with its mark or without, and the rows under them. */
function namedColumns({ header, rows }: FleeTable): Pick<FleeTable, 'rows'> & {
  readonly header: readonly string[];
} {
  const first = rows[0]?.cells ?? [];
  const isNames = header === null || first.some((name) => name.toLowerCase() === 'default');
  return isNames ? { header: first, rows: rows.slice(1) } : { header, rows };
}

/** Values that stand twice would count twice among residents. */
function checkValues(file: string, rows: FleeTable['rows'], found: Findings): void {
  const seen = new Map<string, number>();
  for (const { row, cells } of rows) {
    const [value = ''] = cells;
    const before = seen.get(value);
    if (before !== undefined) {
      found.problem({
        code: 'row.duplicate',
        where: { file, row, field: 'the value' },
        got: value,
        expected: `row ${before}`,
        remedy: 'Write every value once, with the sum of its weights.',
      });
    } else seen.set(value, row);
  }
}

function readOne(
  files: Files,
  file: string,
  attribute: string,
  known: Known,
  found: Findings,
): DemographicSpec {
  const { header, rows } = namedColumns(tableAt(files, file, found));
  checkValues(file, rows, found);
  const column = (at: number) =>
    rows.map(({ row, cells }) =>
      numberCell(found, { file, row, field: header[at]! }, cells[at], 0, { low: 0 }),
    );
  if (rows.length === 0) {
    found.warn(`no rows ${file}`, {
      code: 'file.empty',
      where: { file },
      got: 'no row with a value and its weight',
      remedy: 'Nothing is known of the people: add rows, or take the file out.',
    });
  }
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
  for (const [place, all] of [['Default', otherwise] as const, ...Object.entries(weights)]) {
    if (rows.length === 0 || all.some((weight) => weight > 0)) continue;
    found.problem({
      code: 'cell.value',
      where: { file, row: rows[0]!.row, field: place },
      got: 'no weight over 0',
      expected: 'one weight over 0 at least',
      remedy: 'Give one value a weight, or take the column out.',
    });
  }
  return { attribute, values: rows.map(({ cells }) => cells[0]!), weights, otherwise };
}

/** Values of the attributes by which people look for their like: columns of such names are residents. */
export function matchedValues(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(
    [...files].flatMap(([path, text]) =>
      /(?:^|\/)demographics_(ethnicity|religion)\.csv$/.test(path) ? valuesOf(path, text) : [],
    ),
  );
}

function valuesOf(file: string, text: string): string[] {
  const { rows } = namedColumns(fleeTable(file, text));
  return rows.map(({ cells }) => cells[0]!);
}

const needed: readonly [rule: keyof Settings, attributes: readonly string[]][] = [
  ['matchCampEthnicity', ['ethnicity']],
  ['matchTownEthnicity', ['ethnicity']],
  ['matchConflictEthnicity', ['ethnicity']],
  ['matchCampReligion', ['religion']],
  ['floodForecast', ['floodawareness']],
  ['childrenAvoidHazards', ['age']],
  ['elderlyAvoidHazards', ['age']],
  ['womenAvoidHazards', ['gender']],
  ['boysTakeRisk', ['age', 'gender']],
];

/** Rules on attributes of people need to know them, and of whom the residents are. */
export function checkDemographics(
  settings: Partial<Settings>,
  demographics: readonly DemographicSpec[],
  places: readonly PlaceSpec[],
  found: Findings,
): void {
  const told = new Set(places.flatMap(({ residents = {} }) => Object.keys(residents)));
  for (const [rule, attributes] of needed) {
    for (const attribute of settings[rule] ? attributes : []) {
      const spec = demographics.find((one) => one.attribute === attribute);
      if (spec && (!rule.startsWith('match') || spec.values.some((value) => told.has(value))))
        continue;
      if (spec) {
        found.warn(`residents ${attribute}`, {
          code: 'column.missing',
          where: { file: 'locations.csv', field: spec.values[0] ?? attribute },
          got: 'no column of that name',
          expected: `residents by ${attribute}: ${spec.values.join(', ')}`,
          remedy: 'Shares of people alike are of the displaced alone: add the columns.',
        });
        continue;
      }
      found.warn(`demographics ${attribute}`, {
        code: 'file.missing',
        where: { file: `demographics_${attribute}.csv` },
        remedy: `A rule asks for the ${attribute} of people: add the file, or switch the rule off. Without it the rule does nothing.`,
      });
    }
  }
}
