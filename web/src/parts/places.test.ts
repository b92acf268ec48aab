import { createPlaceRegister, type Place } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { byRegion, hasBrief, matchedName } from './places.ts';

function place(code: string, en: string, more: Partial<Place> = {}): Place {
  return {
    code,
    kind: 'state',
    names: { en, fr: en, es: en, ar: en, bn: en },
    iso2: null,
    m49: null,
    regions: [],
    latitude: null,
    longitude: null,
    predecessors: [],
    aliases: [],
    ...more,
  };
}

const egypt = place('EGY', 'Egypt', {
  names: { en: 'Egypt', fr: 'Égypte', es: 'Egipto', ar: 'مصر', bn: 'মিশর' },
  regions: ['M49:015'],
});

describe('names that a search meant', () => {
  test('a name in another language is shown beside the English one', () => {
    expect(matchedName(egypt, 'مص')).toEqual({ language: 'ar', name: 'مصر' });
    expect(matchedName(egypt, 'egipt')).toEqual({ language: 'es', name: 'Egipto' });
    expect(matchedName(egypt, 'মিশর')).toEqual({ language: 'bn', name: 'মিশর' });
  });

  test('an English name needs no other', () => {
    expect(matchedName(egypt, 'egy')).toBeNull();
    expect(matchedName(egypt, '')).toBeNull();
  });
});

describe('places by region', () => {
  const register = createPlaceRegister([
    egypt,
    place('M49:015', 'Northern Africa', { kind: 'region' }),
    place('DZA', 'Algeria', { regions: ['M49:015'] }),
    place('SUN', 'Soviet Union', { kind: 'historical' }),
    place('XKX', 'Kosovo'),
  ]);

  test('groups have the names of regions, places are in order, the rest comes last', () => {
    const groups = byRegion(register, 'Other areas');
    expect(groups.map((group) => group.name)).toEqual(['Northern Africa', 'Other areas']);
    expect(groups[0]?.places.map((one) => one.code)).toEqual(['DZA', 'EGY']);
    expect(groups[1]?.places.map((one) => one.code)).toEqual(['XKX']);
  });

  test('only States and areas have a brief', () => {
    expect(register.all.filter(hasBrief).map((one) => one.code)).toEqual(['EGY', 'DZA', 'XKX']);
  });
});
