import { describe, expect, test } from 'vitest';
import { ruleBook } from './packs/index.ts';
import { parseCase, parseRulePack, parseVignettes } from './schema.ts';

describe('files of the typology room', () => {
  test('a case with facts and a journey is read', () => {
    const read = parseCase(
      {
        schema: 'sojourn.case/1',
        facts: { age_years: 16, 'is with a parent': { value: 'declined', source: 'self' } },
        journey: [{ from: '2024-03-03', facts: { entry_lawful: false } }],
      },
      'case.json',
    );
    expect(read.journey).toHaveLength(1);
  });

  test.each([
    [{}, 'schema'],
    [{ schema: 'sojourn.case/1', facts: { age_years: null } }, 'facts.age_years'],
    [
      { schema: 'sojourn.case/1', facts: {}, journey: [{ from: 'May', facts: {} }] },
      'journey.0.from',
    ],
    [{ schema: 'sojourn.case/1', facts: {}, name: 'somebody' }, 'name'],
  ])('a malformed case names the field: %j', (input, field) => {
    expect(() => parseCase(input, 'case.json')).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({
          code: 'schema.invalid',
          where: { file: 'case.json', field },
        }),
      }),
    );
  });

  test('a pack of rules is read as it stands and refused without a source', () => {
    const pack = structuredClone(ruleBook.packs[0]!) as unknown as {
      categories: { elements: { source?: unknown }[] }[];
    };
    expect(parseRulePack(pack, 'rules.json').id).toBe(ruleBook.packs[0]!.id);
    delete pack.categories[0]!.elements[0]!.source;
    expect(() => parseRulePack(pack, 'rules.json')).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({
          where: { file: 'rules.json', field: 'categories.0.elements.0.source' },
        }),
      }),
    );
  });

  test('vignettes need an id and expectations', () => {
    expect(() => parseVignettes({ vignettes: [{ id: 'A', facts: {} }] }, 'v.json')).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({
          where: { file: 'v.json', field: 'vignettes.0.expected' },
        }),
      }),
    );
  });
});
