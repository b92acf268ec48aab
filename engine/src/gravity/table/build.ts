import type { CoefficientRow } from '../inference.ts';
import type { GravityReport } from '../report.ts';

/** Models side by side, as in a paper: words only. */
export interface PaperTable {
  /** One for each model. */
  readonly head: readonly string[];
  readonly body: readonly PaperRow[];
  readonly notes: readonly string[];
}

export interface PaperRow {
  readonly label: string;
  readonly cells: readonly string[];
  /** `error`: the line of standard errors under a coefficient. */
  readonly kind: 'estimate' | 'error' | 'effect' | 'statistic';
}

/** How the table looks. */
export interface TableOptions {
  /** Stars for p below 0.01, 0.05 and 0.1 (default off: a p-value is no measure of size). */
  readonly stars?: boolean;
  /** Significant digits (default 4). */
  readonly digits?: number;
}

/** A number with as many digits as fit a table: decimals below 1, powers of ten at the extremes. */
export function shown(value: number, digits: number): string {
  if (!Number.isFinite(value)) return '';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e9)) return value.toExponential(digits - 1);
  let whole = 0;
  for (let left = size; left >= 1; left /= 10) whole++;
  return value.toFixed(Math.max(digits - whole, 0));
}

const counted = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

function starsOf({ p }: CoefficientRow): string {
  return p < 0.01 ? '***' : p < 0.05 ? '**' : p < 0.1 ? '*' : '';
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

function coefficientLines(models: readonly GravityReport[], options: TableOptions): PaperRow[] {
  const digits = options.digits ?? 4;
  const names = union(models.map(({ coefficients }) => coefficients.map(({ name }) => name)));
  return names.flatMap((label): PaperRow[] => {
    const found = models.map((model) => model.coefficients.find(({ name }) => name === label));
    const estimate = (row: CoefficientRow | undefined) =>
      row ? `${shown(row.estimate, digits)}${options.stars ? starsOf(row) : ''}` : '';
    return [
      { label, kind: 'estimate', cells: found.map(estimate) },
      {
        label: '',
        kind: 'error',
        cells: found.map((row) => (row ? `(${shown(row.error, digits)})` : '')),
      },
    ];
  });
}

function effectLines(models: readonly GravityReport[]): PaperRow[] {
  const names = union(models.map(({ fixedEffects }) => fixedEffects.map(({ name }) => name)));
  return names.map((label) => ({
    label: `Fixed effects: ${label}`,
    kind: 'effect',
    cells: models.map(({ fixedEffects }) => {
      const levels = fixedEffects.find(({ name }) => name === label)?.levels;
      return levels === undefined ? '' : counted(levels);
    }),
  }));
}

/** How the errors of a model are taken to be related, in words. */
export function varianceWords({ kind, by, clusters }: GravityReport['variance']): string {
  if (kind === 'iid') return 'independent, equal';
  if (kind === 'hetero') return 'independent, unequal';
  return `${kind === 'dyadic' ? 'dyadic' : 'clustered'} by ${by} (${counted(clusters ?? 0)})`;
}

function statisticLines(models: readonly GravityReport[], digits: number): PaperRow[] {
  const line = (label: string, value: (of: GravityReport) => string): PaperRow => ({
    label,
    kind: 'statistic',
    cells: models.map(value),
  });
  const lines = [
    line('Estimator', ({ family }) => (family === 'poisson' ? 'PPML' : 'OLS')),
    line('Observations', ({ rows }) => counted(rows.used)),
    line('Standard errors', ({ variance }) => varianceWords(variance)),
    line('Pseudo-R² (OLS: R²)', ({ statistics }) => shown(statistics.pseudoR2, digits)),
    line('RESET p', ({ reset }) => (reset ? shown(reset.p, digits) : '')),
    line('Dropped: zeros only', ({ rows }) => counted(rows.zeros)),
    line('Dropped: separated', ({ rows }) => counted(rows.separated)),
    line('Dropped: singletons', ({ rows }) => counted(rows.singletons)),
    line('Dropped: missing', ({ rows }) => counted(rows.missing)),
  ];
  return lines.filter(
    ({ label, cells }) =>
      !/^(Dropped|RESET)/.test(label) || cells.some((cell) => cell !== '' && cell !== '0'),
  );
}

function notesOf(models: readonly GravityReport[], options: TableOptions): string[] {
  const notes = ['Standard errors in brackets.'];
  if (options.stars) notes.push('*** p < 0.01, ** p < 0.05, * p < 0.1.');
  models.forEach((model, at) => {
    const of = models.length > 1 ? `Model ${at + 1}` : 'The model';
    const { collinear } = model.dropped;
    if (collinear.length > 0) {
      notes.push(`${of} leaves out what other variables give: ${collinear.join(', ')}.`);
    }
    if (!model.convergence.converged) notes.push(`${of} has not converged: do not use it.`);
    if (model.variance.mended) notes.push(`${of}: a negative variance was mended.`);
    const { biasCorrection } = model;
    if (biasCorrection) {
      const rows = model.coefficients.map(
        ({ name }, i) =>
          `${name} ${shown(biasCorrection.coefficients[i]!, 4)} (${shown(biasCorrection.errors[i]!, 4)})`,
      );
      notes.push(`${of}, corrected after Weidner and Zylkin (2021): ${rows.join(', ')}.`);
    }
    const { bootstrap } = model;
    if (bootstrap) {
      const rows = model.coefficients.map(
        ({ name }, i) =>
          `${name} (${shown(bootstrap.errors[i]!, 4)}) ${shown(bootstrap.low[i]!, 4)} to ${shown(bootstrap.high[i]!, 4)}`,
      );
      notes.push(
        `${of}, errors and intervals of ${counted(bootstrap.replications)} bootstrap draws: ${rows.join(', ')}.`,
      );
    }
  });
  return notes;
}

/**
 * Puts models side by side.
 *
 * @example tableText(paperTable([reportOf(read, fit, variance)]))
 */
export function paperTable(
  models: readonly GravityReport[],
  options: TableOptions = {},
): PaperTable {
  return {
    head: models.map(({ response }, at) => `(${at + 1}) ${response}`),
    body: [
      ...coefficientLines(models, options),
      ...effectLines(models),
      ...statisticLines(models, options.digits ?? 4),
    ],
    notes: notesOf(models, options),
  };
}
