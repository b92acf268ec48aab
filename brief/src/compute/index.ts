export {
  additiveSets,
  addPopulations,
  areAdditive,
  type Counted,
  neverAdded,
  type Population,
} from './additivity.ts';
export {
  amount,
  type Change,
  changeOf,
  differenceOf,
  quotient,
  ratioOf,
  shareOf,
  shareOfMany,
  summed,
  sumOf,
} from './derive.ts';
