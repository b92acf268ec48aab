/** A State in whose numbers new and repeated applications cannot be told apart, and since when. */
interface CountsTogether {
  readonly place: string;
  readonly since: number;
}

/**
 * States that report to UNHCR new and repeated applications in one number (type NR) and have
 * reported no new ones alone since. Their rows are not among the new applications.
 */
export const countTogether: readonly CountsTogether[] = [
  { place: 'AUS', since: 2025 },
  { place: 'BGR', since: 2019 },
  { place: 'NGA', since: 2025 },
  { place: 'ZAF', since: 2023 },
];
