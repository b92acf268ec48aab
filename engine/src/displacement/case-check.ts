import { SojournError } from '../core/index.ts';
import type { Count, DisplacementCase } from './contract.ts';

type Wrong = (field: string, got: string, expected: string) => never;

function repeated(names: readonly string[], list: string, wrong: Wrong): void {
  const seen = new Map<string, number>();
  names.forEach((name, at) => {
    const before = seen.get(name);
    if (before !== undefined) wrong(`${list}.${at}`, name, `another name than ${list}.${before}`);
    seen.set(name, at);
  });
}

function checkClosures(
  model: DisplacementCase,
  isPlace: (field: string, name: string) => void,
  wrong: Wrong,
) {
  const countries = new Set(model.places.map(({ country }) => country));
  model.closures.forEach(({ kind, first, second }, at) => {
    const hasTwo = kind === 'country' || kind === 'link' || kind === 'redirection';
    for (const [key, name] of [
      ['first', first] as const,
      ...(hasTwo ? [['second', second] as const] : []),
    ]) {
      const field = `closures.${at}.${key}`;
      if (kind !== 'country') isPlace(field, name);
      else if (!countries.has(name)) wrong(field, name, 'a country of places');
    }
  });
}

/** Counts stand by rising day: others would be read as if they did. */
function checkRising(points: readonly Count[], field: string, wrong: Wrong): void {
  points.forEach(([day], at) => {
    const before = points[at - 1]?.[0];
    if (before !== undefined && day <= before)
      wrong(`${field}.${at}`, `day ${day}`, `a day after ${before}`);
  });
}

function checkSeries(
  model: DisplacementCase,
  isPlace: (field: string, name: string) => void,
  wrong: Wrong,
) {
  const { conflicts, floods = [], days } = model;
  const series = [
    ...conflicts.map(({ place, intensity }, at) => [`conflicts.${at}`, place, intensity] as const),
    ...floods.map(({ place, level }, at) => [`floods.${at}`, place, level] as const),
  ];
  for (const [field, place, values] of series) {
    isPlace(`${field}.place`, place);
    if (values.length < days)
      wrong(field, `${values.length} days`, `${days} or more, one number a day`);
  }
}

/** Weights stand one for each value, some over 0; people and long roads are where there are places. */
function checkPeople(
  { demographics = [], people = [], majorRoutes = [] }: DisplacementCase,
  isPlace: (field: string, name: string) => void,
  wrong: Wrong,
) {
  demographics.forEach(({ attribute, values, weights, otherwise }, at) => {
    const field = `demographics.${at}`;
    repeated(values, `${field}.values`, wrong);
    for (const [name, list] of [['otherwise', otherwise] as const, ...Object.entries(weights)]) {
      const own = name === 'otherwise' ? `${field}.otherwise` : `${field}.weights.${name}`;
      if (list !== otherwise) isPlace(`${field}.weights`, name);
      if (list.length !== values.length)
        wrong(own, `${list.length} weights`, `${values.length}, one for each ${attribute}`);
      if (!list.some((weight) => weight > 0)) wrong(own, 'no weight over 0', 'one at least');
    }
  });
  people.forEach(({ place }, at) => {
    isPlace(`people.${at}.place`, place);
  });
  majorRoutes.forEach((names, at) => {
    names.forEach((name, k) => {
      isPlace(`majorRoutes.${at}.${k}`, name);
    });
  });
}

/**
 * Looks at what the shape of a case does not tell: names that are places, days in order, weights.
 *
 * @param file its name, for messages
 * @throws SojournError `schema.invalid` with the field, what was found and what is expected
 * @example checkCase(model, 'case.json') // throws where a road leads to an unknown place
 */
export function checkCase(model: DisplacementCase, file: string): void {
  const wrong: Wrong = (field, got, expected) => {
    throw new SojournError({ code: 'schema.invalid', where: { file, field }, got, expected });
  };
  const { places, routes, changes = [], registrations } = model;
  const names = new Set(places.map(({ name }) => name));
  const isPlace = (field: string, name: string) => {
    if (!names.has(name)) wrong(field, name === '' ? 'nothing' : name, 'a name of places');
  };
  repeated(
    places.map(({ name }) => name),
    'places',
    wrong,
  );
  routes.forEach(({ from, to }, at) => {
    isPlace(`routes.${at}.from`, from);
    isPlace(`routes.${at}.to`, to);
    if (from === to) wrong(`routes.${at}.to`, to, 'another place than from');
  });
  checkClosures(model, isPlace, wrong);
  checkSeries(model, isPlace, wrong);
  checkPeople(model, isPlace, wrong);
  changes.forEach(({ place }, at) => {
    isPlace(`changes.${at}.place`, place);
  });
  repeated(
    registrations.map(({ camp }) => camp),
    'registrations',
    wrong,
  );
  registrations.forEach(({ tables }, at) => {
    tables.forEach((table, t) => {
      checkRising(table, `registrations.${at}.tables.${t}`, wrong);
    });
  });
  checkRising(model.total ?? [], 'total', wrong);
  (model.food ?? []).forEach(({ points }, at) => {
    checkRising(points, `food.${at}.points`, wrong);
  });
}
