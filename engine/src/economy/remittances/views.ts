import { checkRange, exp, log } from '../../core/index.ts';
import { dashed, type Sized, sizedBy } from '../levels/sized.ts';

/** The two extreme views of what remittances do to an economy. */
export type View = 'developmentalist' | 'migrant syndrome';

/** A change of remittances, as one country meets it. */
export interface RemittanceChange {
  /** Remittances before, % of GDP, > 0. */
  readonly before: number;
  /** Remittances after, % of GDP, > 0. */
  readonly after: number;
}

/** What one mechanism makes of the change. */
export interface Mechanism {
  readonly id: string;
  readonly view: View;
  readonly claim: string;
  readonly result: Sized;
}

type Run = (change: RemittanceChange) => Sized;
type Entry = readonly [id: string, view: View, claim: string, run: Run];

const logRatio = ({ before, after }: RemittanceChange) => log(after) - log(before);
const points = ({ before, after }: RemittanceChange) => after - before;
const percent = (elasticity: number, change: RemittanceChange) =>
  100 * (exp(elasticity * logRatio(change)) - 1);

const entries: readonly Entry[] = [
  [
    'poverty',
    'developmentalist',
    'Remittances lower poverty.',
    (change) =>
      sizedBy(
        'rem.gdpshare.poverty',
        '% of the poverty headcount',
        (size) => percent(size, change),
        'One of three alternative measures; never multiplied with the others.',
      ),
  ],
  [
    'spending',
    'developmentalist',
    'Each dollar received makes further dollars of income near by.',
    (change) =>
      sizedBy(
        'rem.multiplier.village',
        '% of GDP, before imports take their part',
        (size) => size * points(change),
        'A village at fixed prices; an upper bound for a country.',
      ),
  ],
  [
    'growth',
    'developmentalist',
    'Remittances raise growth.',
    (change) =>
      sizedBy(
        'rem.growth',
        'percentage points of growth a year',
        (size) => size * points(change),
        'Not detectable: the tests have too little power.',
      ),
  ],
  [
    'schooling',
    'developmentalist',
    'Remittances keep children in school.',
    () =>
      dashed(
        'dropouts',
        '-',
        'Measured relative to other income (10 times in towns of El Salvador), not as a size.',
        ['rem.school_urban'],
      ),
  ],
  [
    'appreciation',
    'migrant syndrome',
    'Remittances raise the real exchange rate and crowd out what is traded.',
    (change) =>
      sizedBy(
        'rem.dutch_disease',
        '% of the real exchange rate',
        (size) => percent(size, change),
        'Latin America; later worldwide estimates are smaller.',
      ),
  ],
  [
    'work',
    'migrant syndrome',
    'Those who receive work less.',
    () =>
      dashed('hours of work', 'mixed', 'Falls for some; self-employment rises. No common size.'),
  ],
  [
    'prices',
    'migrant syndrome',
    'Remittances raise prices.',
    () => dashed('% of prices', '+', 'Follows appreciation; weak tests.'),
  ],
  [
    'inequality',
    'migrant syndrome',
    'Remittances widen inequality.',
    () => dashed('Gini', 'mixed', 'Rises where few migrate, falls as migration widens.'),
  ],
];

/**
 * The evidence for both views on one change of remittances: each mechanism with its size, range and
 * grade. A view that is switched off is left out; no sum is made of mechanisms.
 *
 * @param change remittances before and after, % of GDP
 * @param on which views are switched on
 * @throws SojournError `argument.range` for shares that are not between 0 and 100 %
 * @example views({ before: 5, after: 6 }, { developmentalist: true, 'migrant syndrome': true })
 */
export function views(
  change: RemittanceChange,
  on: Readonly<Record<View, boolean>> = { developmentalist: true, 'migrant syndrome': true },
): readonly Mechanism[] {
  checkRange('before', change.before, Number.MIN_VALUE, 100);
  checkRange('after', change.after, Number.MIN_VALUE, 100);
  return entries
    .filter(([, view]) => on[view])
    .map(([id, view, claim, run]) => ({ id, view, claim, result: run(change) }));
}
