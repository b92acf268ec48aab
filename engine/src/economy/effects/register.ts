/** The register of effects: every coefficient of the economy room is read from here by its id. */
import { SojournError } from '../../core/index.ts';
import type { Assumption, Effect, Setting } from './contract.ts';
import assumptions from './register/assumptions.json' with { type: 'json' };
import diaspora from './register/diaspora.json' with { type: 'json' };
import drivers from './register/drivers.json' with { type: 'json' };
import hosts from './register/hosts.json' with { type: 'json' };
import origin from './register/origin.json' with { type: 'json' };
import policy from './register/policy.json' with { type: 'json' };
import remittances from './register/remittances.json' with { type: 'json' };
import returns from './register/return.json' with { type: 'json' };
import mobilitySettings from './register/settings-mobility.json' with { type: 'json' };
import remittanceSettings from './register/settings-remittances.json' with { type: 'json' };
import skills from './register/skills.json' with { type: 'json' };
import trafficking from './register/trafficking.json' with { type: 'json' };
import women from './register/women.json' with { type: 'json' };

const effectData = {
  ...drivers,
  ...policy,
  ...remittances,
  ...diaspora,
  ...returns,
  ...skills,
  ...women,
  ...trafficking,
  ...hosts,
  ...origin,
};

const settingData = { ...mobilitySettings, ...remittanceSettings };

export type EffectId = keyof typeof effectData;
export type AssumptionId = keyof typeof assumptions;
export type SettingId = keyof typeof settingData;

type Range = readonly number[] | null;

/** Entries of the files with their ids; the range as low and high. */
function entriesOf<T>(data: object): readonly T[] {
  return Object.entries(data).map(([id, { range, ...fields }]: [string, { range: Range }]) => {
    return { id, ...fields, low: range?.[0] ?? null, high: range?.[1] ?? null } as T;
  });
}

function finder<T extends { readonly id: string }>(kind: string, all: readonly T[]) {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (id: string): T => {
    const found = byId.get(id);
    if (found) return found;
    const near = all.filter((one) => one.id.split('.')[0] === id.split('.')[0]);
    throw new SojournError({
      code: 'argument.choice',
      where: { field: kind },
      got: id,
      expected: (near.length > 0 ? near : all).map((one) => one.id).join(', '),
    });
  };
}

/** All effects, by topic. */
export const effects = entriesOf<Effect>(effectData);

/** Links without evidence. */
export const assumptionsWithoutEvidence = entriesOf<Assumption>(assumptions);

/** Conventions and elasticities of model forms. */
export const settings = entriesOf<Setting>(settingData);

const findEffect = finder('effect', effects);
const findAssumption = finder('assumption', assumptionsWithoutEvidence);
const findSetting = finder('setting', settings);

/** Ids known while writing, and any that comes from data. */
type Known<Id extends string> = Id | (string & {});

/**
 * An effect of the register.
 *
 * @throws SojournError `argument.choice` for an id that is not there, naming those of its topic
 * @example effect('rem.insurance').central // 0.6
 */
export function effect(id: Known<EffectId>): Effect {
  return findEffect(id);
}

/** A link without evidence. @throws SojournError as {@link effect} @example assumption('asm.ratification.rights').central // 0 */
export function assumption(id: Known<AssumptionId>): Assumption {
  return findAssumption(id);
}

/** A setting of a model. @throws SojournError as {@link effect} @example setting('lab.sigma').value // 1 */
export function setting(id: Known<SettingId>): Setting {
  return findSetting(id);
}
