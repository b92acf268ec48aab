import { checkRange } from '../../core/index.ts';
import { dashed, type Sized } from '../levels/sized.ts';

/** Why people come back. */
export type ReturnKind = 'voluntary' | 'expired contract' | 'forced' | 'crisis';

/** All kinds, from chosen to unchosen. */
export const returnKinds: readonly ReturnKind[] = [
  'voluntary',
  'expired contract',
  'forced',
  'crisis',
];

/** What a returnee brings, each as a part of what a prepared return in calm would bring, 0 to 1. */
export interface Capital {
  readonly financial: number;
  readonly human: number;
  readonly social: number;
}

/** How far a return was prepared, and what it meets; 0 to 1. */
export interface ReturnConditions {
  /** 0: overnight, 1: time, papers, savings and a place to go to. */
  readonly preparation: number;
  /** 0: nothing to come back to, 1: security, work and services. */
  readonly home: number;
}

/** What a return makes of the capital that it brings. */
export interface ReturnGain {
  readonly kind: ReturnKind;
  /** Each capital as it can be used: brought × prepared × conditions at home. */
  readonly usable: Capital;
  /** Mean of the three, 0 to 1: a scale, not money. */
  readonly gain: number;
  readonly enterprise: Sized;
  readonly reintegration: Sized;
  readonly note: string;
}

const notes: Readonly<Record<ReturnKind, string>> = {
  voluntary: 'Chosen, so mostly prepared; savings and skills outweigh lost networks in Egypt.',
  'expired contract': 'On a known date: savings are brought, the choice of the day is not.',
  forced: 'Savings, papers and wages may be left behind; the study of difference exists, no size.',
  crisis: 'Nothing was prepared, and conditions at home meet many at once.',
};

function check(capital: Capital, { preparation, home }: ReturnConditions): void {
  for (const [name, part] of Object.entries(capital)) checkRange(name, part, 0, 1);
  checkRange('preparation', preparation, 0, 1);
  checkRange('home', home, 0, 1);
}

/**
 * What a return brings: three kinds of capital, scaled by preparation and by conditions at home
 * (Cassarino 2004: resources and readiness). Differences between kinds of return are the user's to
 * set, for nobody has measured them; the registered studies give directions.
 *
 * @param kind why they come back
 * @param capital brought, 0 to 1 each
 * @param conditions preparation and home, 0 to 1
 * @throws SojournError `argument.range`
 * @example
 * returnGain('voluntary', { financial: 1, human: 1, social: 1 }, { preparation: 1, home: 0.5 }).gain
 */
export function returnGain(
  kind: ReturnKind,
  capital: Capital,
  conditions: ReturnConditions,
): ReturnGain {
  check(capital, conditions);
  const scale = conditions.preparation * conditions.home;
  const usable = {
    financial: capital.financial * scale,
    human: capital.human * scale,
    social: capital.social * scale,
  };
  return {
    kind,
    usable,
    gain: (usable.financial + usable.human + usable.social) / 3,
    enterprise: dashed(
      'enterprises of returnees',
      '+',
      'More often entrepreneurs (Egypt); how much more does not carry over.',
      ['ret.entrepreneurship'],
    ),
    reintegration: dashed(
      'reintegration score, 0 to 1',
      '+',
      'Micro-business and training help; conditions at home dominate.',
      ['ret.support.score'],
    ),
    note: notes[kind],
  };
}

/** A kind of return that moves no one: work for abroad from home. It has a name and no data. */
export const virtualMigration = {
  name: 'virtual migration',
  gap: 'People who work for employers abroad from home: no source in this data release counts them.',
} as const;
