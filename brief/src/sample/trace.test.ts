import { describe, expect, test } from 'vitest';
import { figuresInBlock } from '../assemble.ts';
import { buildCountryBrief } from '../country.ts';
import { sampleFacts } from './facts.ts';
import { tracer } from './trace.ts';

const rows = (people: number) => ({
  displacedFrom: ['BBB', 'CCC'].map((asylum) => ({
    origin: 'AAA',
    asylum,
    kind: 'refugees',
    year: 2025,
    people,
    low: people,
  })),
});
const figures = buildCountryBrief(sampleFacts(rows(300)))
  .sections.flatMap(({ blocks }) => blocks)
  .flatMap(figuresInBlock);

describe('the tracer', () => {
  test('finds every figure in the facts that it came from', () => {
    const trace = tracer(sampleFacts(rows(300)));
    expect(figures.length).toBeGreaterThan(2);
    expect(figures.map((figure) => trace.breach(figure))).toEqual(figures.map(() => null));
  });

  test('finds none of them in other facts', () => {
    const trace = tracer(sampleFacts(rows(299)));
    expect(figures.filter((figure) => trace.breach(figure) === null)).toEqual([]);
  });

  test('finds a value that its step does not give', () => {
    const trace = tracer(sampleFacts(rows(300)));
    const sum = figures.find(({ origin }) => origin.steps.length > 0)!;
    expect(trace.breach({ ...sum, value: sum.value! + 1 })).toMatch(/gives 600, not 601/);
  });
});
