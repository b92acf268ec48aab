import { describe, expect, test } from 'vitest';
import { isSojournError, type Progress } from '../core/index.ts';
import { bootstrapFit } from './bootstrap.ts';
import { fitModel } from './fit.ts';
import { clusterOf, designOf } from './formula/design.ts';
import { holdoutSentence, testByTime } from './holdout.ts';
import { effectRows } from './inference.ts';
import { fittedByRow, predict } from './predict.ts';
import { reportOf } from './report.ts';
import { resetTest } from './reset.ts';
import { parseGravityModel } from './schema.ts';
import { statisticsOf } from './statistics.ts';
import { syntheticPanel } from './synthetic.ts';
import { paperTable } from './table/build.ts';
import { tableCsv, tableHtml, tableLatex, tableText } from './table/render.ts';
import { relativeGap } from './testing/models.ts';
import { numberTable } from './testing/vectors.ts';
import { varianceOf } from './variance/variance.ts';

const panel = syntheticPanel(12, 4, 99, 1);
const table = numberTable({ ...panel, km: panel.x1.map((x) => 1000 * (3 + x)) });
const formula = 'y ~ log(km) + x2 | o^t + d^t + o^d';
const read = designOf(table, formula);
const fit = fitModel(read.design);
const pair = clusterOf(table, read.design, { columns: ['o', 'd'] });
const kind = { kind: 'cluster', by: [pair] } as const;
const variance = varianceOf(fit, kind);

describe('predictions', () => {
  test('of the table itself are the fitted values, 0 where a pair has zeros only', () => {
    const own = predict(fit, read.formula, table);
    const fitted = fittedByRow(fit);
    expect(fit.dropped.rows.zeros.length).toBeGreaterThan(0);
    for (let row = 0; row < own.length; row++) {
      expect(Math.abs(own[row]! - fitted[row]!)).toBeLessThan(1e-7 * (1 + fitted[row]!));
    }
    for (const row of fit.dropped.rows.zeros) expect(own[row]).toBe(0);
  });

  test('of a level that was not seen are missing', () => {
    const columns = {
      ...table.columns,
      o: { kind: 'number', values: new Float64Array(table.length).fill(77) },
    } as const;
    expect(predict(fit, read.formula, { ...table, columns }).every(Number.isNaN)).toBe(true);
  });
});

describe('effects', () => {
  test('an elasticity is the coefficient, an indicator e^b − 1, each inside its interval', () => {
    const [distance, indicator] = effectRows(fit, variance);
    expect(distance).toMatchObject({
      name: 'log(km)',
      kind: 'elasticity',
      estimate: fit.coefficients[0],
    });
    expect(indicator!.kind).toBe('indicator');
    expect(indicator!.estimate).toBeCloseTo(Math.exp(fit.coefficients[1]!) - 1, 12);
    for (const { low, estimate, high } of [distance!, indicator!]) {
      expect(low).toBeLessThan(estimate);
      expect(high).toBeGreaterThan(estimate);
    }
  });
});

describe('dyadic errors', () => {
  test('are those of a sum over all pairs of rows that share a country', () => {
    const { design } = designOf(table, 'y ~ x2');
    const model = fitModel(design);
    const origin = clusterOf(table, design, { columns: ['o'] });
    const destination = clusterOf(table, design, { columns: ['d'] });
    const what = { kind: 'dyadic', origin, destination } as const;
    const own = varianceOf(model, what, { adjust: false, clusters: 'none' });
    const { sample, fitted, bread } = model;
    const k = model.names.length;
    const ends = Array.from(sample.rows, (row) => [origin.codes[row]!, destination.codes[row]!]);
    const pulls = ends.map((_, row) => {
      const scores = sample.x.map((x) => (sample.y[row]! - fitted[row]!) * x[row]!);
      return scores.map((_of, i) => scores.reduce((sum, s, j) => sum + bread[i * k + j]! * s, 0));
    });
    const matrix = new Float64Array(k * k);
    ends.forEach((a, first) => {
      ends.forEach((b, second) => {
        if (!a.some((end) => b.includes(end))) return;
        for (let at = 0; at < k * k; at++) {
          matrix[at]! += pulls[first]![Math.floor(at / k)]! * pulls[second]![at % k]!;
        }
      });
    });
    expect(own.clusters).toBe(12);
    expect(own.mended).toBe(false);
    expect(relativeGap(own.matrix, matrix)).toBeLessThan(1e-9);
  });
});

describe('the bootstrap', () => {
  const draw = (method: 'wild' | 'pairs', replications: number, seed = 1) =>
    bootstrapFit(fit, pair, { method, replications, seed });

  test('is the same for a seed, another for another', () => {
    expect(draw('wild', 20).draws).toEqual(draw('wild', 20).draws);
    expect(draw('wild', 20).draws).not.toEqual(draw('wild', 20, 2).draws);
  });

  test('the wild one has the clustered errors in the long run', () => {
    const plain = varianceOf(fit, kind, { adjust: false, clusters: 'none' });
    expect(relativeGap(draw('wild', 4000).errors, plain.errors)).toBeLessThan(0.05);
  });

  test('the one of pairs tells progress, can be stopped, and has errors of that size', () => {
    const seen: Progress[] = [];
    const work = { onProgress: (progress: Progress) => seen.push(progress) };
    const options = { method: 'pairs', replications: 60, seed: 1 } as const;
    const { errors, failed, low, high } = bootstrapFit(fit, pair, options, work);
    expect(seen.at(-1)).toEqual({ done: 60, total: 60, stage: 'bootstrap' });
    expect(failed).toBeLessThan(10);
    errors.forEach((error, at) => {
      expect(error / variance.errors[at]!).toBeGreaterThan(0.4);
      expect(error / variance.errors[at]!).toBeLessThan(2.5);
      expect(high[at]!).toBeGreaterThan(low[at]!);
    });
    const stopped = () => bootstrapFit(fit, pair, options, { signal: { aborted: true } });
    expect(stopped).toThrow(/cancelled/);
  });
});

describe('the test by time', () => {
  test('leaves the last period out, and says what it found with figures', () => {
    const found = testByTime(table, 'y ~ log(km) + x2 | o + d + t', 't', { columns: ['o', 'd'] });
    expect([found.period, found.last, found.rows]).toEqual([3, 2, 132]);
    for (const { commonPart } of [found.model, found.persistence, found.withinSample]) {
      expect(commonPart).toBeGreaterThan(0);
      expect(commonPart).toBeLessThanOrEqual(1);
    }
    const sentence = holdoutSentence(found);
    expect(sentence).toContain('Gravity explains space, not time');
    expect(sentence).toContain(found.model.commonPart.toFixed(2));
    const having = (commonPart: number) =>
      holdoutSentence({ ...found, model: { ...found.model, commonPart } });
    expect(having(found.persistence.commonPart / 2)).not.toContain('does better');
    expect(having(1)).toContain('does better than the guess');
  });

  test('needs two periods', () => {
    const one = numberTable({ y: [1, 2], x: [0, 1], t: [1, 1], o: [1, 2], d: [2, 1] });
    expect(() => testByTime(one, 'y ~ x', 't', { columns: ['o', 'd'] })).toThrow(/two periods/);
  });
});

describe('RESET', () => {
  test('finds a wrong form and leaves a right one alone', () => {
    const x = Float64Array.from({ length: 400 }, (_, row) => (row % 20) / 10);
    const wiggle = (row: number) => 1 + 0.1 * Math.sin(row * 1.7);
    const right = fitModel({ ...plain(x), y: x.map((v, row) => Math.exp(1 + v) * wiggle(row)) });
    const wrong = fitModel({
      ...plain(x),
      y: x.map((v, row) => Math.exp(1 + v * v) * wiggle(row)),
    });
    expect(resetTest(right, { kind: 'hetero' })!.p).toBeGreaterThan(0.01);
    expect(resetTest(wrong, { kind: 'hetero' })!.p).toBeLessThan(1e-6);
  });

  test('squares the predictor itself, with an offset or without a constant, too', () => {
    const x = Float64Array.from({ length: 60 }, (_, row) => 1 + (row % 20) / 10);
    const offset = x.map((_, row) => Math.cos(row * 2.3));
    const y = x.map((value, row) => Math.floor(9 * value * (1 + Math.sin(row * 1.7) / 2)));
    const { names, x: columns, ...rest } = plain(x);
    for (const design of [
      { ...rest, names, x: columns, y, offset },
      { ...rest, names: ['x'], x: [x], y },
    ]) {
      const fit = fitModel(design);
      const square = fit.eta.map((value) => value ** 2);
      const wider = fitModel({
        ...design,
        names: [...design.names, 'square'],
        x: [...design.x, square],
      });
      const at = wider.names.indexOf('square');
      const { errors } = varianceOf(wider, { kind: 'hetero' });
      const wald = (wider.coefficients[at]! / errors[at]!) ** 2;
      expect(relativeGap([resetTest(fit, { kind: 'hetero' })!.statistic], [wald])).toBeLessThan(
        1e-8,
      );
    }
  });
});

function plain(x: Float64Array) {
  return {
    family: 'poisson',
    response: 'y',
    names: ['(Intercept)', 'x'],
    x: [x.map(() => 1), x],
    fixedEffects: [],
  } as const;
}

describe('tables', () => {
  const other = designOf(table, 'y ~ log(km) + x1 | o + d');
  const second = fitModel(other.design);
  const reports = [
    reportOf(read, fit, variance),
    reportOf(other, second, varianceOf(second, { kind: 'hetero' })),
  ];
  const made = paperTable(reports);

  test('have every coefficient once, blank where a model lacks it', () => {
    const labels = made.body.filter(({ kind: of }) => of === 'estimate').map(({ label }) => label);
    expect(labels).toEqual(['log(km)', 'x2', 'x1']);
    expect(made.body.find(({ label }) => label === 'x1')!.cells[0]).toBe('');
    expect(made.head).toEqual(['(1) y', '(2) y']);
  });

  test('have no stars unless asked, and then say what they mean', () => {
    expect(tableText(made)).not.toContain('*');
    const starred = paperTable(reports, { stars: true });
    expect(starred.notes.join(' ')).toContain('*** p < 0.01');
    expect(tableText(starred)).toMatch(/\d\*/);
  });

  test('come as text, CSV, HTML and LaTeX with the same cells', () => {
    const cell = made.body[0]!.cells[0]!;
    for (const text of [tableText(made), tableCsv(made), tableHtml(made)])
      expect(text).toContain(cell);
    expect(tableLatex(made)).toContain(cell.replace(/^-/, '$-$'));
    expect(tableLatex(made)).toContain('o\\^{}t');
    expect(tableHtml(made)).toContain('<th scope="row">log(km)</th>');
    const lines = tableText(made).split('\n');
    expect(lines[0]!.length).toBeLessThanOrEqual(lines[1]!.length);
  });

  test('reports survive JSON, and a stored model with a wrong matrix is refused', () => {
    const report = JSON.parse(JSON.stringify(reports[0]));
    expect(report).toEqual(reports[0]);
    expect(report.statistics.pseudoR2).toBe(statisticsOf(fit).pseudoR2);
    const file = {
      schema: 'sojourn.gravity-model/1',
      title: 't',
      snapshot: 's',
      command: 'c',
      variables: [],
      places: [],
      periods: [],
      holdoutSentence: '',
      report,
    };
    expect(parseGravityModel(file, 'f.json').report).toEqual(reports[0]);
    report.variance.matrix.pop();
    let message = '';
    try {
      parseGravityModel(file, 'f.json');
    } catch (error) {
      message = isSojournError(error) ? error.full : String(error);
    }
    expect(message).toContain('report.variance.matrix');
  });
});
