import type { PlaceRegister } from '@sojourn/engine/core';

const western = 'AUT BEL CHE CYP DEU DNK ESP FIN FRA GBR GRC IRL ISL ITA LUX MLT NLD NOR PRT SWE';
const pacificRich = 'AUS HKG JPN KOR MAC NZL SGP TWN';
const nearEastern = 'IRN SDN';
const caucasus = 'ARM AZE GEO';

const named: ReadonlyMap<string, string> = new Map([
  ...western.split(' ').map((code) => [code, 'Western Europe'] as const),
  ...pacificRich.split(' ').map((code) => [code, 'Japan, Oceania and Asian NIEs'] as const),
  ...nearEastern.split(' ').map((code) => [code, 'Middle East and North Africa'] as const),
  ...caucasus.split(' ').map((code) => [code, 'Eastern Europe and Central Asia'] as const),
  ['CHN', 'China'],
]);

/** Region by the code of the M49 subregion. */
const bySubregion: Readonly<Record<string, string>> = {
  'M49:021': 'North America',
  'M49:154': 'Western Europe',
  'M49:155': 'Western Europe',
  'M49:039': 'Eastern Europe and Central Asia',
  'M49:151': 'Eastern Europe and Central Asia',
  'M49:143': 'Eastern Europe and Central Asia',
  'M49:419': 'Latin America and Caribbean',
  'M49:015': 'Middle East and North Africa',
  'M49:145': 'Middle East and North Africa',
  'M49:202': 'Sub-Saharan Africa',
  'M49:034': 'South Asia',
  'M49:053': 'Japan, Oceania and Asian NIEs',
};

const baltic = new Set(['EST', 'LTU', 'LVA']);

/**
 * The region of the mobility literature in which a place lies, by M49 subregion with the exceptions
 * named above; the rest of Asia and the Pacific is `Other East Asia and Pacific`.
 *
 * @example mobilityRegionOf(places, 'BGD') // 'South Asia'
 */
export function mobilityRegionOf(places: PlaceRegister, code: string): string {
  if (baltic.has(code)) return 'Eastern Europe and Central Asia';
  const subregion = places.get(code).regions[0] ?? '';
  return named.get(code) ?? bySubregion[subregion] ?? 'Other East Asia and Pacific';
}
