import { afterEach, describe, expect, test, vi } from 'vitest';
import { directionOf } from './direction.ts';
import { keptTheme, nextTheme } from './theme.ts';

describe('the theme', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('goes round: as the device, light, dark', () => {
    expect(nextTheme('auto')).toBe('light');
    expect(nextTheme('light')).toBe('dark');
    expect(nextTheme('dark')).toBe('auto');
  });

  test('is as the device where the browser keeps nothing, or nonsense', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('denied');
      },
    });
    expect(keptTheme()).toBe('auto');
    vi.stubGlobal('localStorage', { getItem: () => 'purple' });
    expect(keptTheme()).toBe('auto');
    vi.stubGlobal('localStorage', { getItem: () => 'dark' });
    expect(keptTheme()).toBe('dark');
  });
});

describe('the direction', () => {
  test('is from right to left where the address asks for it', () => {
    expect(directionOf('?dir=rtl')).toBe('rtl');
    expect(directionOf('?dir=sideways')).toBe('ltr');
    expect(directionOf('')).toBe('ltr');
  });
});
