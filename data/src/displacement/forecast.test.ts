import {
  type DisplacementCase,
  type ForecastCell,
  forecastOn,
  forecastSummary,
  learnPriors,
  verifyForecasts,
} from '@sojourn/engine/displacement';
import { fullSize, sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictCase, conflictNames, conflicts } from './testing/cases.ts';

/** The case with everything after a day made different. */
function otherwise(model: DisplacementCase, day: number, pick: (most: number) => number) {
  const later = (when: number) => when > day;
  return {
    ...model,
    days: model.days + pick(3) * 10,
    places: model.places.map((place) =>
      place.kind === 'camp' ? { ...place, capacity: pick(90_000) } : place,
    ),
    registrations: model.registrations.map(({ camp, tables, correctedOn }) => ({
      camp,
      tables: tables.map((table) => [
        ...table.filter(([when]) => !later(when)),
        ...table
          .filter(([when]) => later(when) && pick(4) > 0)
          .map(([when]) => [when, pick(200_000)] as const),
      ]),
      ...(correctedOn !== undefined && !later(correctedOn)
        ? { correctedOn }
        : pick(1) === 1 && { correctedOn: day + 1 + pick(60) }),
    })),
    conflicts: model.conflicts.map(({ place, intensity }) => ({
      place,
      intensity: intensity.map((value, t) => (later(t) ? pick(1) : value)),
    })),
    closures: [
      ...model.closures
        .filter(({ start }) => !later(start))
        .map((one) => (later(one.end) ? { ...one, end: day + 1 + pick(400) } : one)),
      {
        kind: 'location' as const,
        first: model.places[0]!.name,
        second: '',
        start: day + 1 + pick(5),
        end: -1,
      },
    ],
    ...(model.total && {
      total: [
        ...model.total.filter(([when]) => !later(when)),
        [day + 1 + pick(9), pick(900_000)] as const,
      ],
    }),
  } satisfies DisplacementCase;
}

describe.skipIf(!conflicts.path)(`forecasts of real conflicts ${conflicts.reason}`, () => {
  test.each(conflictNames)(
    '%s: whatever comes after a day changes nothing in its forecast',
    (name) => {
      const model = conflictCase(name);
      const options = { members: 20, ahead: 30 };
      fc.assert(
        fc.property(
          fc.integer({ min: 20, max: sized(150, model.days - 1) }),
          fc.infiniteStream(fc.nat(1_000_000)),
          (day, numbers) => {
            const pick = (most: number) => numbers.next().value! % (most + 1);
            const changed = otherwise(model, day, pick);
            expect(forecastOn(changed, day, options)).toEqual(forecastOn(model, day, options));
          },
        ),
        { numRuns: sized(2, 25) },
      );
    },
  );

  test('what was reported by the day does change it', () => {
    const model = conflictCase('mali2012');
    const lessOne = {
      ...model,
      registrations: model.registrations.map((one) => ({
        ...one,
        tables: one.tables.map((table) => table.filter(([day]) => day !== 139)),
      })),
    };
    const options = { members: 20, ahead: 30 };
    expect(forecastOn(lessOne, 138, options)).toEqual(forecastOn(model, 138, options));
    expect(forecastOn(lessOne, 139, options)).not.toEqual(forecastOn(model, 139, options));
  });

  test('Mali 2012: better than the plain rules, and its widest bands cover', () => {
    const cells = verifyForecasts(conflictCase('mali2012'), { members: 200 });
    const month = forecastSummary(cells.filter(({ ahead, camp }) => ahead === 30 && camp !== null));
    expect(month.cells).toBe(31);
    expect(month.skillOverDressed).toBeGreaterThan(0.1);
    expect(month.coverage[2]![1]).toBeGreaterThan(0.8);
  });
});

/** Cells of several cases, the days of each kept apart. */
const pooled = (all: readonly (readonly ForecastCell[])[]) =>
  all.flatMap((cells, i) => cells.map((cell) => ({ ...cell, day: cell.day + 100_000 * i })));

describe.skipIf(!conflicts.path || !fullSize)(
  `the table of skill ${fullSize ? conflicts.reason : '(full size only)'}`,
  () => {
    const models =
      conflicts.path && fullSize ? conflictNames.map(([name]) => conflictCase(name)) : [];
    const pool = (cells: readonly ForecastCell[], ahead: number) =>
      forecastSummary(cells.filter((cell) => cell.ahead === ahead && cell.camp !== null));

    test('four conflicts: skill of a fifth, bands that cover', { timeout: 600_000 }, () => {
      const cells = pooled(models.map((model) => verifyForecasts(model)));
      for (const ahead of [30, 90]) {
        const { skill, skillOverDressed, coverage } = pool(cells, ahead);
        expect(Math.min(skill, skillOverDressed)).toBeGreaterThan(0.2);
        expect(coverage[1]![1]).toBeGreaterThan(0.72);
        expect(coverage[1]![1]).toBeLessThan(0.88);
        expect(coverage[2]![1]).toBeGreaterThan(0.9);
        expect(coverage[2]![1]).toBeLessThan(0.99);
      }
    });

    test('the same with priors learned from the other three', { timeout: 1_800_000 }, () => {
      const priors = models.map((model) => learnPriors(models.filter((other) => other !== model)));
      const cells = (level: 'published' | 'corrected') =>
        pooled(models.map((model, i) => verifyForecasts(model, { priors: priors[i]!, level })));
      const [published, corrected] = [cells('published'), cells('corrected')];
      for (const ahead of [30, 90]) {
        expect(pool(corrected, ahead).skillOverDressed).toBeGreaterThan(0.1);
        expect(pool(corrected, ahead).coverage[1]![1]).toBeGreaterThan(0.72);
        const { skill, skillOverDressed, coverage } = pool(published, ahead);
        expect(Math.min(skill, skillOverDressed)).toBeGreaterThan(0.15);
        expect(coverage[1]![1]).toBeGreaterThan(0.72);
        expect(coverage[1]![1]).toBeLessThan(0.88);
        expect(coverage[2]![1]).toBeGreaterThan(0.9);
        expect(coverage[2]![1]).toBeLessThan(0.99);
      }
    });
  },
);
