import { checkRange, SojournError } from '../../core/index.ts';
import type { DisplacementCase, PlaceSpec } from '../contract.ts';
import { withBarrier } from './barriers.ts';
import type { MovedRegistration, NewCamp, Variants } from './contract.ts';

function place(model: DisplacementCase, name: string): PlaceSpec {
  const found = model.places.find((one) => one.name === name);
  if (found) return found;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'a place of a change' },
    got: name,
    expected: model.places
      .slice(0, 12)
      .map((one) => one.name)
      .join(', '),
  });
}

function checkNew(model: DisplacementCase, { name, roads }: NewCamp): void {
  if (model.places.some((one) => one.name === name)) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'name of a new camp' },
      got: name,
      expected: 'a name that no place of the case has',
    });
  }
  if (roads.length === 0) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field: `roads of ${name}` },
      got: '0',
      expected: '1 or more',
    });
  }
  for (const { to, distance } of roads) {
    place(model, to);
    checkRange(`distance from ${name} to ${to}`, distance, 1e-6, 1e6);
  }
}

/** The place and its roads, shut until `open`; for good at −1. */
function builtUntil(model: DisplacementCase, camp: NewCamp, open: number): DisplacementCase {
  const { name, roads, kind, day: _, ...rest } = camp;
  const closure = { kind: 'location' as const, first: name, second: '', start: 0, end: open };
  return {
    ...model,
    places: [...model.places, { name, kind, ...rest }],
    routes: [...model.routes, ...roads.map(({ to, distance }) => ({ from: name, to, distance }))],
    closures: open === 0 ? model.closures : [...model.closures, closure],
  };
}

/** Both cases know the new camp; only with the change is it ever open. */
export function withCamp(variants: Variants, camp: NewCamp): Variants {
  checkNew(variants.variant, camp);
  return {
    ...variants,
    base: builtUntil(variants.base, camp, -1),
    variant: builtUntil(variants.variant, camp, camp.day),
  };
}

/** A town that becomes a camp on a day: a camp from the start that is a town before, or for good. */
function becoming(
  model: DisplacementCase,
  town: PlaceSpec,
  capacity: number,
  day: number | null,
): DisplacementCase {
  const { kind, name } = town;
  const change = (to: PlaceSpec['kind'], on: number) => ({ place: name, kind: to, day: on });
  const changes = [
    ...(day === 0 ? [] : [change(kind, 0)]),
    ...(day === null || day === 0 ? [] : [change('camp', day)]),
  ];
  return {
    ...model,
    places: model.places.map((one) =>
      one.name === name
        ? { ...one, kind: 'camp' as const, capacity: day === null ? 0 : capacity }
        : one,
    ),
    changes: [...changes, ...(model.changes ?? [])],
  };
}

/** One place takes over from another where people are registered. */
export function withRegistration(variants: Variants, moved: MovedRegistration): Variants {
  const { from, to, day, capacity = 0 } = moved;
  const target = place(variants.variant, to);
  const variant = withBarrier(variants.variant, { kind: 'close', what: 'camp', first: from, day });
  if (/camp/.test(target.kind)) return { ...variants, variant };
  if (target.kind !== 'town') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'the place that registration moves to' },
      got: `${to} (${target.kind})`,
      expected: 'a camp or a town',
    });
  }
  return {
    ...variants,
    base: becoming(variants.base, target, 0, null),
    variant: becoming(variant, target, capacity, day),
  };
}
