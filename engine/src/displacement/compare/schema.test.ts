import { describe, expect, test } from 'vitest';
import { dayOf, parseChanges } from './schema.ts';

const file = (changes: readonly unknown[]) => ({
  schema: 'sojourn.displacement-changes/1',
  changes,
});
const border = { kind: 'close', what: 'border', first: 'Mali', second: 'Niger' };

describe('a file of changes', () => {
  test('takes days and dates', () => {
    const dated = { ...border, day: '2012-03-10', until: '2012-04-01' };
    expect(parseChanges(file([dated, { ...border, day: 4 }]), 'a.json', '2012-03-01')).toEqual([
      { ...border, day: 9, until: 31 },
      { ...border, day: 4 },
    ]);
    expect(dayOf(7, '2012-03-01')).toBe(7);
  });

  test('says which field is wrong', () => {
    const parse = (changes: readonly unknown[]) => () =>
      parseChanges(file(changes), 'a.json', '2012-03-01');
    expect(parse([{ ...border, day: -1 }])).toThrow(/a\.json.*day/);
    expect(parse([{ ...border, day: '2012-02-01' }])).toThrow(/from 2012-03-01 on/);
    expect(parse([{ kind: 'camp', name: 'N', country: 'Mali', day: 1, roads: [] }])).toThrow(
      /roads/,
    );
    expect(parse([])).toThrow(/changes/);
  });
});
