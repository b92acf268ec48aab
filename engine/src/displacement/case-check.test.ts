import { describe, expect, test } from 'vitest';
import type { DemographicSpec, DisplacementCase } from './contract.ts';
import { parseDisplacementCase } from './schema.ts';
import { camp, madeCase, town, zone } from './testing/cases.ts';

const counts = (...days: readonly number[]) => days.map((day) => [day, 10 * day] as const);

const good: DisplacementCase = madeCase(
  [zone('Z'), town('T'), camp('C')],
  [
    ['Z', 'T', 40],
    ['T', 'C', 60],
  ],
  { days: 3, registrations: [{ camp: 'C', tables: [counts(0, 2)] }] },
);

const ages = (more: Partial<DemographicSpec>): Partial<DisplacementCase> => ({
  demographics: [
    { attribute: 'age', values: ['10', '40'], weights: {}, otherwise: [1, 1], ...more },
  ],
});

const parse = (changes: Partial<DisplacementCase>) =>
  parseDisplacementCase(JSON.parse(JSON.stringify({ ...good, ...changes })), 'case.json');

describe('a case as JSON', () => {
  test('is taken where its names and days hold together', () => {
    expect(parse({}).places).toHaveLength(3);
  });

  const closure = { kind: 'link', first: 'Z', second: 'T', start: 0, end: 1 } as const;
  const wrong: [title: string, changes: Partial<DisplacementCase>, message: RegExp][] = [
    [
      'a road to nowhere',
      { routes: [{ from: 'Z', to: 'Q', distance: 1 }] },
      /routes.0.to .* got Q/,
    ],
    ['a road to itself', { routes: [{ from: 'Z', to: 'Z', distance: 1 }] }, /another place than/],
    ['a place twice', { places: [...good.places, town('T')] }, /places.3 .* got T/],
    ['a closure of no road', { closures: [{ ...closure, second: '' }] }, /second .* got nothing/],
    ['no such country', { closures: [{ ...closure, kind: 'country' }] }, /got Z, .* a country/],
    [
      'a conflict nowhere',
      { conflicts: [{ place: 'Q', intensity: [1, 1, 1] }] },
      /conflicts.0.place/,
    ],
    ['a short calendar', { conflicts: [{ place: 'Z', intensity: [1] }] }, /got 1 days, expected 3/],
    ['a short flood', { floods: [{ place: 'Z', level: [1, 1] }] }, /floods.0 .* got 2 days/],
    ['a change nowhere', { changes: [{ place: 'Q', kind: 'camp', day: 1 }] }, /changes.0.place/],
    [
      'a camp with two rows',
      { registrations: [good.registrations[0]!, good.registrations[0]!] },
      /registrations.1 .* got C/,
    ],
    [
      'days out of order',
      { registrations: [{ camp: 'C', tables: [counts(2, 0)] }] },
      /registrations.0.tables.0.1 .* got day 0, expected a day after 2/,
    ],
    ['a total with a day twice', { total: counts(1, 1) }, /total.1/],
    ['a weight missing', ages({ otherwise: [1] }), /demographics.0.otherwise .* got 1 weights/],
    ['no weight', ages({ weights: { Z: [0, 0] } }), /demographics.0.weights.Z .* no weight over 0/],
    ['weights of nowhere', ages({ weights: { Q: [1, 1] } }), /demographics.0.weights .* got Q/],
    ['a value twice', ages({ values: ['10', '10'] }), /demographics.0.values.1 .* got 10/],
    ['people nowhere', { people: [{ place: 'Q', count: 1, attributes: {} }] }, /people.0.place/],
    ['a long road to nowhere', { majorRoutes: [['Z', 'Q']] }, /majorRoutes.0.1 .* got Q/],
    ['hunger out of order', { food: [{ region: 'R', points: counts(4, 3) }] }, /food.0.points.1/],
  ];
  test.each(wrong)('with %s is refused by field', (_, changes, message) => {
    expect(() => parse(changes)).toThrow(message);
    expect(() => parse(changes)).toThrow(/case.json/);
  });
});
