export {
  ageAt,
  type Figure,
  figure,
  type MissingReason,
  missing,
  missingReasons,
  type Quality,
} from './figure.ts';
export { engineVersion, type ResultMeta } from './meta.ts';
export { derive, type Origin, origin } from './origin.ts';
