import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count, DisplacementCase } from '../contract.ts';
import { prepare } from '../prepare.ts';
import { runOnce } from '../run.ts';
import { camp, madeCase, town, zone } from '../testing/cases.ts';
import { calibrate } from './calibrate.ts';
import { caseUntil } from './case-of.ts';
import { leaveOneOut, scoresBetween, splitByTime } from './cross.ts';
import { curvature, identify } from './identify.ts';
import { allParameters, folded, parametersOf, unitOf, valueAt } from './parameters.ts';

const days = 24;

/** A zone with camps at 60, 180 and 330 km, registrations as given or rising evenly. */
function made(counts?: readonly (readonly Count[])[], more: Partial<DisplacementCase> = {}) {
  const names = ['P', 'Q', 'R'];
  const even = [0, 1, 2].map((): Count[] => [
    [0, 0],
    [days - 1, 1000],
  ]);
  return madeCase(
    [zone('Z'), ...names.map((name) => camp(name)), town('T')],
    [
      ['Z', 'P', 60],
      ['Z', 'Q', 180],
      ['Z', 'R', 330],
      ['T', 'R', 700],
    ],
    {
      days,
      registrations: names.map((name, c) => ({ camp: name, tables: [(counts ?? even)[c]!] })),
      ...more,
    },
  );
}

/** Nobody leaves a camp: what comes in a day is registered in it. */
const still = { campMovechance: 0 };

/** Registrations that the rules themselves make under some settings. */
function grown(distancePower: number): DisplacementCase {
  const plain = made();
  const inflow = prepare(plain).inflow;
  const ready = prepare(plain, { settings: { ...still, distancePower } });
  const { camps } = runOnce(ready, 5, 0, { expected: true, inflow });
  const counts = [0, 1, 2].map((c) =>
    Array.from({ length: days }, (_, t): Count => [t, Math.round(camps[c * days + t]!)]),
  );
  return made(counts);
}

const quick = { starts: 16, refined: 1, evaluations: 40, awareness: [1], people: 3000 };

describe('ranges of parameters', () => {
  const parameter = fc.constantFrom(...allParameters.filter(({ whole }) => !whole));
  const unit = fc.double({ min: 0, max: 1, noNaN: true });

  test('value and place in the range are each other’s inverse', () => {
    fc.assert(
      fc.property(parameter, unit, (one, u) => {
        const value = valueAt(one, u);
        expect(value).toBeGreaterThanOrEqual(one.low);
        expect(value).toBeLessThanOrEqual(one.high);
        expect(unitOf(one, value)).toBeCloseTo(u, 9);
      }),
    );
  });

  test('folding keeps the range and mirrors at its ends', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), unit, (x, u) => {
        expect(folded(x)).toBeGreaterThanOrEqual(0);
        expect(folded(x)).toBeLessThanOrEqual(1);
        expect(folded(u)).toBe(u);
        expect(folded(2 - u)).toBeCloseTo(u, 12);
        expect(folded(-u)).toBe(u);
      }),
    );
  });

  test('an unknown parameter is refused', () => {
    expect(() => parametersOf(['speed'])).toThrow(/defaultMovechance/);
  });
});

describe('a fit', () => {
  test('finds the distance power under which the registrations were made', () => {
    const model = grown(2);
    const fit = calibrate([{ model, settings: still }], {
      ...quick,
      parameters: ['distancePower'],
      pull: 0,
      expected: true,
    });
    expect(fit.before).toBeGreaterThan(0.2);
    expect(fit.error).toBeLessThan(0.02);
    expect(fit.settings.distancePower).toBeCloseTo(2, 1);
  });

  test('is never worse than the settings as they were, and is the same each time', () => {
    const model = made();
    const options = { ...quick, starts: 4, evaluations: 10 };
    const fit = calibrate([{ model }], options);
    expect(fit.value).toBeLessThanOrEqual(fit.before);
    expect(calibrate([{ model }], options)).toEqual(fit);
    expect(fit.runs).toBe(2 * fit.evaluations);
  });

  test('stays near the defaults where the pull is strong', () => {
    const options = { ...quick, starts: 8, parameters: ['distancePower', 'softening'], pull: 1e4 };
    const { settings } = calibrate([{ model: grown(2), settings: still }], options);
    expect(settings.distancePower).toBeCloseTo(1, 1);
    expect(settings.softening! / 10).toBeCloseTo(1, 0);
  });
});

describe('what is not known yet', () => {
  test('does not change the fit', () => {
    const half = days / 2;
    const options = { ...quick, starts: 3, evaluations: 4 };
    const later = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 3, maxLength: 3 });
    const known = (end: number): Count[] => [
      [0, 0],
      [half - 1, 600],
      [days - 1, end],
    ];
    const of = (ends: readonly number[], more: Partial<DisplacementCase> = {}) =>
      calibrate([{ model: caseUntil(made(ends.map(known), more), half) }], options);
    const first = of([1, 2, 3]);
    fc.assert(
      fc.property(later, fc.integer({ min: half, max: days }), (ends, day) => {
        const closures = [
          { kind: 'location', first: 'P', second: '', start: day, end: -1 } as const,
        ];
        const conflicts = [
          { place: 'Z', intensity: Array.from({ length: days }, (_, t) => (t < day ? 1 : 0)) },
        ];
        expect(
          of(ends, { closures, conflicts, changes: [{ place: 'T', kind: 'hub', day }] }),
        ).toEqual(first);
      }),
      { numRuns: 6 },
    );
  });

  test('is cut from calendar, corrections and totals', () => {
    const counts: Count[] = [
      [0, 0],
      [5, 50],
      [9, 90],
      [15, 500],
    ];
    const model = made([counts, counts, counts], {
      closures: [
        { kind: 'location', first: 'P', second: '', start: 2, end: 20 },
        { kind: 'location', first: 'P', second: '', start: 12, end: -1 },
      ],
      total: counts,
    });
    const registrations = model.registrations.map((spec) => ({ ...spec, correctedOn: 15 }));
    const cut = caseUntil({ ...model, registrations }, 12);
    expect(cut.days).toBe(10);
    expect(cut.total).toEqual(counts.slice(0, 3));
    expect(cut.closures).toEqual([{ ...model.closures[0]!, end: -1 }]);
    expect(cut.registrations[0]).toEqual({ camp: 'P', tables: [counts.slice(0, 3)] });
    expect(cut.conflicts[0]!.intensity).toHaveLength(10);
    expect(caseUntil(model, days + 5).days).toBe(16);
  });
});

describe('cross-validation', () => {
  test('over time scores the days that the fit did not know', () => {
    const split = splitByTime(
      { model: grown(2), settings: still },
      { ...quick, parameters: ['distancePower'] },
    );
    expect(split.day).toBe(days / 2);
    expect(split.late.after).toBeLessThan(split.late.before / 2);
    expect(split.late.capacity).toBeNaN();
    expect(split.evaluations).toBe(split.fit.evaluations);
  });

  test('over time takes the fewest hops that foresee about as well as the best', () => {
    const options = { ...quick, starts: 4, evaluations: 10, awareness: [1, 2] };
    const split = splitByTime({ model: grown(2), settings: still }, options);
    const best = Math.min(...split.foreseen.map(({ error }) => error));
    const chosen = split.foreseen.find(({ error }) => error <= 1.05 * best)!;
    expect(split.fit.settings.awarenessLevel).toBe(chosen.awareness);
    expect(split.runs).toBe(2 * split.evaluations);
  });

  test('over conflicts fits to the others', () => {
    const cases = [1.9, 2, 2.1].map((power) => ({ model: grown(power), settings: still }));
    const out = leaveOneOut(cases, {
      ...quick,
      starts: 6,
      evaluations: 20,
      parameters: ['distancePower'],
    });
    expect(out).toHaveLength(3);
    for (const { after, before } of out) expect(after).toBeLessThan(before / 2);
  });

  test('a score between two days is that of those days', () => {
    const model = grown(1);
    const spans = [
      [0, days],
      [0, days / 2],
      [days / 2, days],
    ] as const;
    const [whole, ...parts] = scoresBetween({ model }, {}, spans, { draws: 2 }).map(
      (one) => one.model,
    );
    expect((parts[0]! + parts[1]!) / 2).toBeCloseTo(whole!, 12);
  });
});

describe('identifiability', () => {
  test('curvature of a quadratic is found exactly', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(number, number, number, number, number), ([a, b, c, d, e]) => {
        const points = [-1, -0.5, 0, 0.7, 1].flatMap((x) => [-1, 0.3, 1].map((y) => [x, y]));
        const values = points.map(
          ([x, y]) => 1 + d * x! + e * y! + a * x! * x! + b * x! * y! + c * y! * y!,
        );
        const found = curvature(points, values);
        const want = [2 * a, b, b, 2 * c];
        expect([...found]).toEqual(want.map((one) => expect.closeTo(one, 5)));
      }),
    );
  });

  test('a parameter without effect is not told, one with effect is', () => {
    const cases = [{ model: grown(1.5), settings: still }];
    const options = {
      ...quick,
      parameters: ['distancePower', 'foreignWeight'],
      pull: 0.001,
      expected: true,
    };
    const fit = calibrate(cases, { ...options, starts: 8 });
    const { parameters } = identify(cases, fit, options);
    const told = Object.fromEntries(parameters.map((one) => [one.key, one]));
    expect(told.distancePower!.verdict).toBe('told');
    expect(told.distancePower!.low).toBeLessThan(1.5);
    expect(told.distancePower!.high).toBeGreaterThan(1.5);
    expect(told.foreignWeight!.share).toBeGreaterThan(2 * told.distancePower!.share);
  });

  test('two powers that multiply are tied', () => {
    const cases = [{ model: grown(1.5), settings: still }];
    const options = {
      ...quick,
      parameters: ['distancePower', 'weightPower'],
      pull: 0.001,
      expected: true,
    };
    const fit = calibrate(cases, { ...options, starts: 8 });
    const [tied] = identify(cases, fit, options).tied;
    expect(tied?.correlation).toBeLessThan(-0.6);
  });
});
