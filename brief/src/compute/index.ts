export {
  additiveSets,
  addParts,
  addPopulations,
  areAdditive,
  type Counted,
  type NeverReason,
  neverAdded,
  type Population,
} from './additivity.ts';
export {
  amount,
  type Change,
  changeOf,
  differenceOf,
  leastOf,
  quotient,
  ratioOf,
  savingAt,
  shareOf,
  shareOfMany,
  summed,
  sumOf,
  unsigned,
} from './derive.ts';
export { countsPeople, requirePeople } from './people.ts';
export { rowsRead, rowsTogether } from './rows.ts';
