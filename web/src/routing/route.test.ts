import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  corridorLink,
  countryLink,
  formatRoute,
  pageKey,
  parseRoute,
  type Route,
} from './route.ts';

const step = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const section = fc.option(step, { nil: null });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'home' }),
  fc.record({ page: fc.constant('country' as const), place: step, section }),
  fc.record({ page: fc.constant('corridor' as const), origin: step, destination: step, section }),
  fc.record({ page: fc.constant('what-if' as const), query: fc.webQueryParameters() }),
  fc.constant<Route>({ page: 'classify' }),
  fc.constant<Route>({ page: 'displacement' }),
  fc.constant<Route>({ page: 'sources' }),
);

describe('routes in the hash', () => {
  test('a route written as a hash and read again is the same route', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  test('reading never throws, whatever stands in the address bar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseRoute(text).page).toMatch(
          /^(home|country|corridor|what-if|classify|displacement|sources|unknown)$/,
        );
      }),
    );
  });

  test.each([
    ['', { page: 'home' }],
    ['#/', { page: 'home' }],
    ['#/country/BGD', { page: 'country', place: 'BGD', section: null }],
    ['#/country/BGD/secure', { page: 'country', place: 'BGD', section: 'secure' }],
    ['#/country/C%C3%B4te%20d’Ivoire', { page: 'country', place: 'Côte d’Ivoire', section: null }],
    ['#/corridor/BGD/SAU', { page: 'corridor', origin: 'BGD', destination: 'SAU', section: null }],
    ['#/what-if', { page: 'what-if', query: '' }],
    ['#/what-if?place=BGD&years=10', { page: 'what-if', query: 'place=BGD&years=10' }],
    ['#/classify', { page: 'classify' }],
    ['#/displacement', { page: 'displacement' }],
    ['#/sources', { page: 'sources' }],
  ])('%s is read', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test.each([
    '#/country',
    '#/corridor/BGD',
    '#/nowhere',
    '#/country/a/b/c',
    '#/sources/x',
    '#/classify?age_years=16',
    '#/displacement?case=x',
  ])('%s means no page, and its path is kept for the message', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'unknown', path: hash.slice(1) });
  });

  test('a broken percent sign is taken as it stands', () => {
    expect(parseRoute('#/country/100%')).toMatchObject({ page: 'country', place: '100%' });
  });

  test('links of places and corridors are routes', () => {
    expect(parseRoute(countryLink('BGD'))).toMatchObject({ page: 'country', place: 'BGD' });
    expect(parseRoute(corridorLink('BGD', 'SAU'))).toMatchObject({
      origin: 'BGD',
      destination: 'SAU',
    });
  });

  test('the page stays when only its section or scenario changes', () => {
    expect(pageKey(parseRoute('#/country/BGD/secure'))).toBe(pageKey(parseRoute('#/country/BGD')));
    expect(pageKey(parseRoute('#/what-if?seed=1'))).toBe(pageKey(parseRoute('#/what-if?seed=2')));
    expect(pageKey(parseRoute('#/country/BGD'))).not.toBe(pageKey(parseRoute('#/country/NPL')));
  });
});
