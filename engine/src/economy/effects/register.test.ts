import { readFileSync } from 'node:fs';
import { reference } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import {
  assumption,
  assumptionsWithoutEvidence,
  effect,
  effects,
  setting,
  settings,
} from './index.ts';

const shared = reference('reference/nexus/effects.json');

interface Published {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly central: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly form?: string;
  readonly grade?: string;
  readonly verification?: string;
  readonly doi_checked?: boolean;
}

const checked: Readonly<Record<string, string>> = {
  abstract_seen: 'read',
  secondary_seen: 'second-hand',
  own_estimate: 'own-estimate',
  recalled: 'recalled',
};

describe('the register', () => {
  test('has 104 effects, 4 links without evidence, and ids that are used once', () => {
    expect(effects).toHaveLength(104);
    expect(assumptionsWithoutEvidence).toHaveLength(4);
    const ids = [...effects, ...assumptionsWithoutEvidence, ...settings].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('finds by id, and names the ids of the topic where there is none', () => {
    expect(effect('rem.insurance')).toMatchObject({ central: 0.6, low: 0.4, high: 0.8 });
    expect(assumption('asm.hostility.threat').high).toBe(1);
    expect(setting('lab.sigma').value).toBe(1);
    expect(() => effect('rem.insurence')).toThrow(/rem\.insurence.*rem\.insurance/);
    expect(() => assumption('none')).toThrow(/asm\.ratification\.rights/);
    expect(() => setting('lab.tau')).toThrow(/lab\.sigma/);
  });
  test('has a size and a range, or a direction alone', () => {
    for (const { id, form, central, low, high } of effects) {
      const sized = [central, low, high].map((value) => value !== null);
      expect(new Set(sized).size, id).toBe(1);
      expect(central === null, id).toBe(form === 'sign_only');
    }
  });
  test('has settings inside their range that stand for effects with the same number', () => {
    for (const { id, value, low, high, effect: stands } of settings) {
      if (low !== null && high !== null) expect(low <= value && value <= high, id).toBe(true);
      if (stands) expect(effect(stands).central, id).toBe(value);
    }
  });
  test('speaks of people with dignity', () => {
    for (const { id, unit, conditions, remark } of effects) {
      expect(`${unit} ${conditions} ${remark}`, id).not.toMatch(/illegal/i);
    }
  });
  test.skipIf(!shared.path)(`agrees with the facts in every size ${shared.reason}`, () => {
    const published = JSON.parse(readFileSync(shared.path ?? '', 'utf8')) as {
      readonly effects: readonly Published[];
      readonly assumptions: readonly Published[];
    };
    expect(effects.map(({ id }) => id).sort()).toEqual(
      published.effects.map(({ id }) => id).sort(),
    );
    for (const { id, from, to, central, low, high, unit, ...more } of published.effects) {
      const worded = unit.replace('illegal migration', 'irregular migration');
      expect(effect(id), id).toMatchObject({ from, to, central, low, high, unit: worded });
      expect(effect(id), id).toMatchObject({
        form: more.form,
        grade: more.grade,
        checked: checked[more.verification ?? ''],
        doiChecked: more.doi_checked,
      });
    }
    for (const { id, from, to, central, low, high } of published.assumptions) {
      expect(assumption(id), id).toMatchObject({ from, to, central, low, high });
    }
  });
});
