import { readFileSync } from 'node:fs';
import { reference } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleBook } from '../packs/index.ts';
import { referralOptions, serviceTaxonomy } from './referral.ts';
import { serviceTaxonomySchema } from './schema.ts';

const { services, needs } = serviceTaxonomy;
const needIds = ruleBook.needs.map(({ id }) => id);
const codes = reference('reference/htcds/codes.csv');

describe('the taxonomy of services', () => {
  test('is a valid file of fifteen kinds, each once and in order', () => {
    expect(serviceTaxonomySchema.safeParse(serviceTaxonomy).error?.issues).toBeUndefined();
    expect(services.map(({ number }) => number)).toEqual([...Array(15).keys()].map((i) => i + 1));
    expect(new Set(services.map(({ id }) => id)).size).toBe(15);
  });

  test.each(needIds)('serves the need %s', (need) => {
    expect(referralOptions(serviceTaxonomy, [need]).length).toBeGreaterThan(0);
  });

  test('maps no need that the rules do not know, and to no service that is not there', () => {
    expect(Object.keys(needs).filter((need) => !needIds.includes(need))).toEqual([]);
    const known = new Set(services.map(({ id }) => id));
    expect(
      Object.values(needs)
        .flat()
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  test('is used whole: every service serves some need', () => {
    expect(referralOptions(serviceTaxonomy, needIds).map(({ service }) => service.id)).toEqual(
      services.map(({ id }) => id),
    );
  });

  test('gives a child a guardian, and a person with a claim for wages a lawyer', () => {
    const of = (need: string) =>
      referralOptions(serviceTaxonomy, [need]).map(({ service }) => service.id);
    expect(of('guardian')).toContain('child_protection');
    expect(of('wage_claim')).toEqual(['legal']);
  });

  test.skipIf(!codes.path)(`names the nine codes of HTCDS, and no other ${codes.reason}`, () => {
    const rows = readFileSync(codes.path!, 'utf8').split('\n');
    const known = rows.filter((row) => row.startsWith('spl_Type,')).map((row) => row.split(',')[2]);
    expect(known).toHaveLength(9);
    expect([...new Set(services.flatMap(({ htcds }) => htcds))].sort()).toEqual(known.sort());
  });
});

describe('referral options', () => {
  test('of more needs hold those of fewer', () => {
    const subset = fc.uniqueArray(fc.constantFrom(...needIds));
    fc.assert(
      fc.property(subset, subset, (some, more) => {
        const of = (list: readonly string[]) =>
          referralOptions(serviceTaxonomy, list).map(({ service }) => service.id);
        expect(of([...some, ...more])).toEqual(expect.arrayContaining(of(some)));
      }),
    );
  });

  test('of a need that nobody knows, or of none, are none', () => {
    expect(referralOptions(serviceTaxonomy, ['a_new_car'])).toEqual([]);
    expect(referralOptions(serviceTaxonomy, [])).toEqual([]);
  });
});
