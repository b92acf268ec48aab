/** Two places that a source counts as one. */
export interface JointCount {
  readonly source: 'unhcr' | 'ucdp';
  /** The place under whose code both are counted. */
  readonly under: string;
  /** The place that has no row of its own. */
  readonly other: string;
}

/**
 * Where a source's country is more than the place of its code: UNHCR's “Serbia and Kosovo:
 * S/RES/1244 (1999)”, and UCDP's Israel, which holds Israel and Palestine.
 */
const jointCounts: readonly JointCount[] = [
  { source: 'unhcr', under: 'SRB', other: 'XKX' },
  { source: 'ucdp', under: 'ISR', other: 'PSE' },
];

/**
 * The entry of a source that counts this place together with another one, or null.
 *
 * @example jointCountOf('unhcr', 'XKX') // { source: 'unhcr', under: 'SRB', other: 'XKX' }
 */
export function jointCountOf(source: JointCount['source'], place: string): JointCount | null {
  return (
    jointCounts.find(
      (joint) => joint.source === source && [joint.under, joint.other].includes(place),
    ) ?? null
  );
}
