import { figure, origin, year } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { people, peopleOrCount } from '../sections/arguments.ts';
import { writeFigure } from '../words/index.ts';
import { countsPeople, requirePeople } from './people.ts';

const of = (unit: string) =>
  figure(1_086_725, year(2024), origin('idmc', '2025', 'CC BY 4.0', unit));

describe('who is called people', () => {
  test.each(['persons', 'people'])('%s are', (unit) => {
    expect(countsPeople(of(unit))).toBe(true);
    expect(requirePeople(of(unit)).value).toBe(1_086_725);
    expect(peopleOrCount(of(unit))).toMatchObject({ style: 'people' });
  });

  test.each(['movements', 'applications', 'permits', 'apprehensions', 'cases', '%', 'km'])(
    '%s are not, neither as an argument nor on the page',
    (unit) => {
      expect(() => people(of(unit))).toThrowError(/persons or people/);
      expect(() => writeFigure(of(unit), 'people')).toThrowError(/persons or people/);
      expect(peopleOrCount(of(unit))).toMatchObject({ style: 'count' });
    },
  );

  test('a count of something else is rounded as people are', () => {
    expect(writeFigure(of('movements'), 'count')).toBe(writeFigure(of('persons'), 'people'));
  });
});
