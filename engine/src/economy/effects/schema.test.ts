import { describe, expect, test } from 'vitest';
import assumptions from './register/assumptions.json' with { type: 'json' };
import drivers from './register/drivers.json' with { type: 'json' };
import hosts from './register/hosts.json' with { type: 'json' };
import { effects, settings } from './register.ts';
import {
  assumptionSchema,
  effectJsonSchema,
  effectSchema,
  parseEffect,
  settingSchema,
} from './schema.ts';

const sample = { id: 'drv.gravity.distance', ...drivers['drv.gravity.distance'] };

describe('the schema of the register', () => {
  test('takes every effect', () => {
    for (const { low, high, ...fields } of effects) {
      const range = low === null || high === null ? null : [low, high];
      expect(() => parseEffect({ ...fields, range }, fields.id)).not.toThrow();
    }
  });
  test('takes every assumption and every setting', () => {
    for (const [id, fields] of Object.entries(assumptions)) {
      expect(assumptionSchema.safeParse({ id, ...fields }).success, id).toBe(true);
    }
    for (const { low, high, ...fields } of settings) {
      const range = low === null || high === null ? null : [low, high];
      expect(settingSchema.safeParse({ ...fields, range }).success, fields.id).toBe(true);
    }
  });
  test.each([
    ['an unknown grade', { grade: 'good' }, 'grade'],
    ['a central value outside the range', { central: 2 }, 'central'],
    ['a range upside down', { range: [-0.5, -0.7] }, 'range'],
    ['a size with the form sign_only', { form: 'sign_only' }, 'form'],
    ['a DOI that is none', { doi: 'doi.org' }, 'doi'],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an id in capitals', { id: 'DRV.x' }, 'id'],
  ])('refuses %s and names the field', (_, change, field) => {
    expect(() => parseEffect({ ...sample, ...change }, 'effect.json')).toThrow(field);
  });
  test('is there as JSON Schema', () => {
    expect(JSON.stringify(effectJsonSchema())).toContain('rangeBasis');
  });
  test('refuses a size where only the direction is known', () => {
    const found = Object.entries(hosts).find(([, { form }]) => form === 'sign_only');
    const [id, fields] = found ?? ['', hosts['host.wages_native']];
    expect(effectSchema.safeParse({ id, ...fields }).success).toBe(true);
    expect(effectSchema.safeParse({ id, ...fields, central: 1 }).success).toBe(false);
  });
});
