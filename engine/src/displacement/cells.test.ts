import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetClasses } from './budget.ts';
import { buildCells, isOnRoad, stands } from './cells.ts';
import { Entries } from './entries.ts';
import { prepare } from './prepare.ts';
import { defaultSettings } from './settings.ts';
import { camp, madeCase, town, zone } from './testing/cases.ts';

const road = (kms: readonly [number, number, number]) =>
  prepare(
    madeCase(
      [zone('Z'), town('T'), camp('P')],
      [
        ['Z', 'T', kms[0]],
        ['T', 'P', kms[1]],
        ['Z', 'P', kms[2]],
      ],
    ),
  ).graph;

describe('cells of a day', () => {
  test('roads longer than a day have slots, shorter ones lead to cells, the last hop ends the day', () => {
    const graph = road([100, 300, 800]);
    const cells = buildCells(graph, budgetClasses(graph, defaultSettings)!, 360);
    const linkOf = (from: number, to: number) =>
      graph.from.findIndex((start, link) => start === from && graph.to[link] === to);
    const target = (cell: number, link: number) =>
      cells.target[cells.targetAt[cell]! + cells.position[link]!];
    const far = linkOf(0, 2);
    expect(cells.slotAt[far + 1]! - cells.slotAt[far]!).toBe(3);
    expect(cells.lastKm[far]).toBe(80);
    expect(target(cells.first[0]!, far)).toBe(isOnRoad);
    const inTown = target(cells.first[0]!, linkOf(0, 1))!;
    expect(cells.place[inTown]).toBe(1);
    expect(target(inTown, linkOf(1, 2))).toBe(stands);
  });

  test('every hop leads to a later cell, and cells stand by rising km', () => {
    const kms = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(fc.tuple(kms, kms, kms), fc.boolean(), (lengths, avoidShortStints) => {
        const graph = road(lengths);
        const settings = { ...defaultSettings, avoidShortStints };
        const cells = buildCells(graph, budgetClasses(graph, settings)!, 360);
        for (let cell = 0; cell < cells.count; cell++) {
          expect(cells.km[cell]!).toBeGreaterThanOrEqual(cell > 0 ? cells.km[cell - 1]! : 0);
          for (let at = cells.targetAt[cell]!; at < cells.targetAt[cell + 1]!; at++) {
            const to = cells.target[at]!;
            expect(to < 0 || to > cell).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('remainders are one only where no walk tells them apart; all stand apart with a memory', () => {
    const graph = road([100, 300, 800]);
    const merged = budgetClasses(graph, defaultSettings)!;
    // From T the walks under a day have 100, 200, 300 km and so on: 101 to 200 are one.
    expect(merged[361 + 150]).toBe(merged[361 + 200]);
    expect(merged[361 + 100]).not.toBe(merged[361 + 101]);
    const apart = budgetClasses(graph, { ...defaultSettings, avoidShortStints: true })!;
    expect(new Set(apart.slice(361, 722)).size).toBe(361);
    expect(budgetClasses(graph, { ...defaultSettings, startOnFoot: true })).toBeNull();
    expect(budgetClasses(graph, { ...defaultSettings, maxMoveSpeed: 99.5 })).toBeNull();
  });
});

describe('groups in cells', () => {
  test('equal groups in a row are merged; a list is taken once; room grows', () => {
    const entries = new Entries(3);
    entries.add(1, 0, 5, 2);
    entries.add(1, 0, 5, 3);
    for (let k = 0; k < 200; k++) entries.add(2, 0, k, 1);
    const first = entries.take(1);
    expect([entries.people[first], entries.next[first]]).toEqual([5, -1]);
    expect(entries.take(1)).toBe(-1);
    let [groups, at] = [0, entries.take(2)];
    for (; at >= 0; at = entries.next[at]!) groups += 1;
    expect(groups).toBe(200);
  });
});
