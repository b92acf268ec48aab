import type { EvidenceGrade } from '../effects/contract.ts';
import { effect } from '../effects/index.ts';
import type { Direction } from './sized.ts';

/** Where an effect of remittances is felt. */
export type Level = 'household' | 'community' | 'national' | 'international';

/** The levels, from near to far. */
export const levels: readonly Level[] = ['household', 'community', 'national', 'international'];

/** What is known at one level: an effect of the register with its grade. */
export interface Evidence {
  readonly effect: string;
  readonly central: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** What it does to the outcome; null where it says how much, or what the outcome does in turn. */
  readonly direction: Direction | null;
  readonly grade: EvidenceGrade;
  readonly citation: string;
}

export interface LevelRow {
  readonly outcome: string;
  /** Empty where the register has nothing: an empty cell stays empty. */
  readonly cells: Readonly<Record<Level, readonly Evidence[]>>;
}

type Placed = Readonly<Partial<Record<Level, readonly string[]>>>;

/** Which effect stands where; the effects themselves are in the register. */
const placed: readonly (readonly [outcome: string, where: Placed])[] = [
  [
    'income',
    {
      household: ['pol.seasonal.household_income', 'pol.g2g.consumption'],
      community: ['rem.multiplier.village', 'rem.multiplier.transfer_rct'],
      national: ['rem.multiplier.mexico', 'rem.multiplier.mexico_durand'],
      international: ['pol.quota.world_income'],
    },
  ],
  ['poverty', { national: ['rem.percap.poverty', 'rem.migrants.poverty', 'rem.gdpshare.poverty'] }],
  ['growth', { national: ['rem.growth'] }],
  ['schooling', { household: ['rem.school_urban', 'hc.capeverde'] }],
  ['health', { household: ['rem.birthweight'] }],
  ['spending on basics', { household: ['rem.budget_basics'] }],
  ['insurance', { household: ['rem.insurance'], national: ['rem.cyclicality_macro'] }],
  ['exchange rate', { household: ['rem.exchange_rate'], national: ['rem.dutch_disease'] }],
  ['cost of sending', { household: ['rem.cost.volume_micro'], international: ['rem.cost_level'] }],
  [
    'recorded and informal',
    { national: ['rem.cost.volume_macro'], international: ['rem.informal_share'] },
  ],
  [
    'trade and investment',
    { international: ['dia.trade', 'dia.fdi_intensive', 'dia.fdi_extensive'] },
  ],
  ['inequality', {}],
  ['work of those who stay', {}],
];

/** Where the register's sign is not that of the row's outcome: fewer leave school, so schooling rises. */
const signs: Readonly<Record<string, Direction | null>> = {
  'rem.school_urban': '+',
  'rem.cost.volume_micro': null,
  'rem.cost.volume_macro': null,
  'rem.exchange_rate': null,
};

function directionOf(id: string): Direction | null {
  const { sign, form } = effect(id);
  const known = signs[id];
  if (known !== undefined) return known;
  return form === 'level' || form === 'share' ? null : sign;
}

function evidenceOf(id: string): Evidence {
  const { central, low, high, unit, grade, citation } = effect(id);
  return { effect: id, central, low, high, unit, direction: directionOf(id), grade, citation };
}

/**
 * What movement and the money that it sends bring, by outcome and level: household, community,
 * national, international. Each cell holds the effects of the register with their grades; a cell
 * without evidence is empty.
 *
 * @example levelTable().find(({ outcome }) => outcome === 'poverty')?.cells.community // []
 */
export function levelTable(): readonly LevelRow[] {
  return placed.map(([outcome, where]) => {
    const at = (level: Level) => (where[level] ?? []).map(evidenceOf);
    return {
      outcome,
      cells: {
        household: at('household'),
        community: at('community'),
        national: at('national'),
        international: at('international'),
      },
    };
  });
}
