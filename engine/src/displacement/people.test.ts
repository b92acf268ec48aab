import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { isSojournError } from '../core/index.ts';
import type { Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { parseDisplacementCase } from './schema.ts';
import { camp, madeCase, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

describe('people from a file', () => {
  const places = [zone('Z', 100), { ...camp('P', 300) }, camp('Q')];
  const people = [
    { place: 'Z', count: 30, attributes: { age: '10' } },
    { place: 'P', count: 12, attributes: { age: '40' } },
    { place: 'P', count: 3, attributes: {} },
  ];
  const age = { attribute: 'age', values: ['10', '40'], weights: {}, otherwise: [1, 1] };
  const made = madeCase(
    places,
    [
      ['Z', 'P', 400],
      ['Z', 'Q', 400],
    ],
    { days: 3, people, demographics: [age] },
  );
  const on: Partial<Settings> = {
    readFromAgentsCsvFile: true,
    childrenAvoidHazards: true,
    campMovechance: 0,
    campWeight: 2,
  };

  test('are there before day 0, with what is known of them; the rest is drawn', () => {
    const ready = prepare(made, { settings: on });
    expect(
      ready.kinds.groups.map(({ place, people: count, shares }) => [place, count, ...shares]),
    ).toEqual([
      [0, 30, 0, 1],
      [1, 12, 1, 0],
      [1, 3, 0.5, 0.5],
    ]);
    const run = runOnce(ready, 1, 0);
    expect(run.total[0]).toBe(45);
    expect([run.camps[0], run.camps[1]! + run.camps[4]!]).toEqual([15, 45]);
    expect(runOnce(prepare(made), 1, 0).total[0]).toBe(0);
  });

  test('every N-th of them at a scale; the peer takes all', () => {
    const count = (defects: object) =>
      runOnce(prepare(made, { settings: on, scale: 4, defects }), 1, 0).total[0];
    expect(count({})).toBe(11);
    expect(count({ ratesUnscaled: true })).toBe(45);
  });

  test('come out of the population where newcomers do', () => {
    const ready = prepare(withInflow(made, 0), { settings: { ...on, takeFromPopulation: true } });
    const leaving = { mode: 'pop_ratio' as const, rate: 0.1 };
    const settings = { ...ready.settings, conflictSpawning: leaving };
    expect(runOnce(prepare(made, { settings }), 1, 0).total[0]).toBe(45 + 7);
  });

  test('in a place that is none are refused', () => {
    const wrong = { ...made, people: [{ place: 'X', count: 1, attributes: {} }] };
    try {
      prepare(wrong, { settings: on });
      expect.unreachable();
    } catch (error) {
      expect(isSojournError(error) && error.facts.code).toBe('cell.place');
    }
    expect(prepare(wrong).kinds.groups).toEqual([]);
    expect(parseDisplacementCase(JSON.parse(JSON.stringify(made)), 'case.json')).toEqual(made);
  });

  test('counts are as the rules walked person by person', () => {
    const settings = { ...on, campMovechance: 0.05, conflictMovechance: 0.4 };
    const conflicts = [{ place: 'Z', intensity: Array<number>(8).fill(1) }];
    const long = withInflow({ ...made, days: 8, conflicts }, 10);
    expectAlike(prepare(long, { settings }), sized(60, 1000));
  });
});
