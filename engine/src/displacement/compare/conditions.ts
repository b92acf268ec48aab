import { checkRange, SojournError } from '../../core/index.ts';
import type { Count, DisplacementCase, Settings } from '../contract.ts';
import { foodByDay } from '../food.ts';
import type { FoodInsecurity, Travel, Variants } from './contract.ts';

const rulesOnFood = { fleeWhenStarving: true, avoidFoodDeprivedLocations: true } as const;

/** The level of the region on every day, replaced on those of the change. */
function levels(model: DisplacementCase, change: FoodInsecurity): Count[] {
  const { region, day, until = model.days, level } = change;
  const at = model.places.findIndex((place) => place.region === region);
  if (at < 0) {
    const regions = new Set(model.places.flatMap((place) => place.region ?? []));
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'region' },
      got: region,
      expected: [...regions].slice(0, 12).join(', ') || 'a case with regions',
    });
  }
  return Array.from({ length: model.days }, (_, t): Count => {
    const isChanged = t >= day && t < until;
    return [t, isChanged ? level : foodByDay(model, t)[at]!];
  });
}

/** A case in which a region has another level of food insecurity for a time. */
export function withFood(variants: Variants, change: FoodInsecurity): Variants {
  checkRange('level of food insecurity', change.level, 0, 100);
  const { variant } = variants;
  const others = (variant.food ?? []).filter(({ region }) => region !== change.region);
  const points = levels(variant, change);
  return {
    ...variants,
    baseSettings: { ...variants.baseSettings, ...rulesOnFood },
    settings: { ...variants.settings, ...rulesOnFood },
    variant: { ...variant, food: [...others, { region: change.region, points }] },
  };
}

/** Speeds are whole km a day: at least 1. */
const scaled = (speed: number, factor: number) => Math.max(1, Math.round(speed * factor));

/** A case in which everybody travels at another speed. */
export function withTravel(variants: Variants, { factor }: Travel): Variants {
  checkRange('factor of travel', factor, 0.01, 10);
  const speeds = (settings: Settings): Settings =>
    factor === 1
      ? settings
      : {
          ...settings,
          maxMoveSpeed: scaled(settings.maxMoveSpeed, factor),
          maxWalkSpeed: scaled(settings.maxWalkSpeed, factor),
        };
  const routes = variants.variant.routes.map((route) =>
    route.maxMoveSpeed === undefined || factor === 1
      ? route
      : { ...route, maxMoveSpeed: scaled(route.maxMoveSpeed, factor) },
  );
  return {
    ...variants,
    settings: speeds(variants.settings),
    variant: { ...variants.variant, routes },
  };
}
