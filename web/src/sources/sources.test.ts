import type { Source } from '@sojourn/data';
import { describe, expect, test } from 'vitest';
import { sourceGroups } from './source-groups.ts';

function source(id: string, organisation: string, title: string): Source {
  return {
    id,
    organisation,
    title,
    release: '2024',
    licence: 'CC BY 4.0',
    licenceConfirmed: id !== 'unsure',
    attribution: organisation,
    statusDate: null,
  };
}

describe('the list of sources', () => {
  const groups = sourceGroups([
    source('indicator:b', 'World Bank', 'WDI'),
    source('indicator:a', 'World Bank', 'WDI'),
    source('unsure', 'IDMC', 'GIDD'),
  ]);

  test('names each publication once, organisations in order', () => {
    expect(groups.map((group) => group.organisation)).toEqual(['IDMC', 'World Bank']);
    expect(groups[1]?.entries).toHaveLength(1);
  });

  test('keeps what is not confirmed marked as such', () => {
    expect(groups[0]?.entries[0]?.isConfirmed).toBe(false);
    expect(groups[1]?.entries[0]?.isConfirmed).toBe(true);
  });
});
