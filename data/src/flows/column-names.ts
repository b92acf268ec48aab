/** Names of columns of origins or birthplaces, of destinations or residences, of values. */
export const rowNames: readonly string[] = [
  'origin',
  'orig',
  'birthplace',
  'birth',
  'born',
  'pob',
  'from',
  'country_of_birth',
  'origin_iso3',
  'orig_iso3',
];
export const columnNames: readonly string[] = [
  'destination',
  'dest',
  'residence',
  'living',
  'por',
  'to',
  'country_of_residence',
  'destination_iso3',
  'dest_iso3',
];
export const valueNames: readonly string[] = [
  'value',
  'stock',
  'people',
  'flow',
  'count',
  'n',
  'migrants',
  'weight',
];

/** A column's name as it is compared: `Country of birth` is `country_of_birth`. */
export const lower = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_');
