import { type CsvCell, csvText, type Table } from '@sojourn/engine/core';
import {
  fittedByRow,
  fixedEffectsOf,
  type GravityReport,
  paperTable,
  tableCsv,
  tableHtml,
  tableLatex,
  tableText,
} from '@sojourn/engine/gravity';
import type { Estimated } from './estimate.ts';
import type { GravityCommandOptions } from './options.ts';

/** Fixed effects of the models as CSV. */
export function fixedEffectsCsv(models: readonly Estimated[]): string {
  const lines = models.flatMap(({ fit }, model) =>
    fixedEffectsOf(fit).flatMap(({ name, labels, values }) =>
      labels.map((label, at): CsvCell[] => [model + 1, name, label, values[at]!]),
    ),
  );
  return csvText([['model', 'effect', 'level', 'value'], ...lines]);
}

function cellOfTable(table: Table, name: string, row: number): CsvCell {
  const column = table.columns[name]!;
  if (column.kind === 'text')
    return column.codes[row]! < 0 ? null : column.dictionary[column.codes[row]!]!;
  const value = column.values[row]!;
  return Number.isNaN(value) ? null : value;
}

/** Every row that took part or was dropped as zero, with the fitted value of each model. */
export function predictionsCsv(table: Table, models: readonly Estimated[]): string {
  const fitted = models.map(({ fit }) => {
    const values = new Float64Array(table.length).fill(Number.NaN);
    fittedByRow(fit).forEach((value, row) => {
      values[fit.design.rowOf?.[row] ?? row] = value;
    });
    return values;
  });
  const columns = Object.keys(table.columns);
  const head = [...columns, ...models.map((_, at) => (at === 0 ? 'fitted' : `fitted_${at + 1}`))];
  function* lines(): Generator<CsvCell[]> {
    yield head;
    for (let row = 0; row < table.length; row++) {
      const values = fitted.map((of) => (Number.isNaN(of[row]!) ? null : of[row]!));
      yield [...columns.map((name) => cellOfTable(table, name, row)), ...values];
    }
  }
  return csvText(lines());
}

/** Effects with intervals as CSV. */
function effectsCsv(reports: readonly GravityReport[]): string {
  const lines = reports.flatMap(({ effects }, model) =>
    effects.map(({ name, kind, estimate, low, high }): CsvCell[] => [
      model + 1,
      name,
      kind,
      estimate,
      low,
      high,
    ]),
  );
  return csvText([['model', 'variable', 'kind', 'estimate', 'low', 'high'], ...lines]);
}

/** The result in the form that was asked for. */
export function rendered(
  reports: readonly GravityReport[],
  options: GravityCommandOptions,
): string {
  if (options.json) {
    const [only] = reports;
    const whole =
      reports.length === 1 ? only : { schema: 'sojourn.gravity-models/1', models: reports };
    return `${JSON.stringify(whole, null, 2)}\n`;
  }
  if (options.elasticities) return effectsCsv(reports);
  const table = paperTable(reports, { stars: options.stars === true });
  if (options.csv) return tableCsv(table);
  if (options.html) return tableHtml(table);
  if (options.latex) return tableLatex(table);
  return tableText(table);
}
