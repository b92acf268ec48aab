import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlaceRegister, type Place } from '@sojourn/engine/core';
import { repositoryRoot } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { hasBrief } from '../parts/places.ts';
import { neighbour } from './neighbour.ts';
import { worldShapes } from './world-shapes.ts';

const snapshot = join(repositoryRoot(), 'data/snapshot/core');
const read = (name: string) => JSON.parse(readFileSync(join(snapshot, name), 'utf8'));
const places = createPlaceRegister(read('places.json') as readonly Place[]).all.filter(hasBrief);
const world = worldShapes(read('world.json'), places);
const shape = (code: string) => world.places.find((one) => one.code === code);

describe('the world map', () => {
  test('shows every place that has a brief and a position', () => {
    const shown = new Set(world.places.map((one) => one.code));
    const absent = places.filter((place) => !shown.has(place.code));
    expect(absent.filter((place) => place.latitude !== null).map((place) => place.code)).toEqual(
      [],
    );
  });

  test('draws large places in outline and small ones as dots', () => {
    expect(shape('BRA')?.path).toMatch(/^M/);
    expect(shape('SGP')?.path).toBeNull();
    expect(shape('NRU')?.path).toBeNull();
  });

  test('keeps every place inside the drawing', () => {
    for (const { x, y } of world.places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(world.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(world.height);
    }
  });

  test('keeps dots apart, so that each can be pointed at', () => {
    const dots = world.places.filter((one) => one.path === null);
    const near = dots.filter((dot, index) =>
      dots.slice(0, index).some((other) => Math.hypot(dot.x - other.x, dot.y - other.y) < 3.9),
    );
    expect(near.map((dot) => dot.code)).toEqual([]);
  });

  test('has west on the left and north at the top', () => {
    expect(shape('USA')!.x).toBeLessThan(shape('CHN')!.x);
    expect(shape('NOR')!.y).toBeLessThan(shape('ZAF')!.y);
  });
});

describe('arrow keys on the map', () => {
  const spots = [
    { code: 'here', x: 0, y: 0 },
    { code: 'east', x: 10, y: 1 },
    { code: 'far-east', x: 30, y: 0 },
    { code: 'north', x: 1, y: -10 },
    { code: 'south-east', x: 9, y: 12 },
  ];

  test('lead to the nearest place in their direction', () => {
    expect(neighbour(spots, 'here', 'ArrowRight')).toBe('east');
    expect(neighbour(spots, 'here', 'ArrowUp')).toBe('north');
    expect(neighbour(spots, 'here', 'ArrowDown')).toBe('south-east');
  });

  test('lead nowhere at the edge, and other keys do nothing', () => {
    expect(neighbour(spots, 'here', 'ArrowLeft')).toBeNull();
    expect(neighbour(spots, 'here', 'Tab')).toBeNull();
    expect(neighbour(spots, 'nowhere', 'ArrowUp')).toBeNull();
  });

  test('reach every place of the world from Bangladesh', () => {
    const reached = new Set(['BGD']);
    const queue = ['BGD'];
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = neighbour(world.places, from, key);
        if (next !== null && !reached.has(next)) {
          reached.add(next);
          queue.push(next);
        }
      }
    }
    const unreached = world.places.filter(({ code }) => !reached.has(code));
    expect(unreached.map(({ code }) => code)).toEqual([]);
  });
});
