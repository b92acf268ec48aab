import { describe, expect, test } from 'vitest';
import { checkSettings, settingRanges } from './setting-ranges.ts';
import { defaultSettings } from './settings.ts';

describe('ranges of settings', () => {
  test('every number among the settings has one, and its default lies inside', () => {
    const numbers = Object.entries(defaultSettings).filter(([, value]) => Number.isFinite(value));
    expect(Object.keys(settingRanges).sort()).toEqual(numbers.map(([key]) => key).sort());
    checkSettings(defaultSettings);
  });

  test.each(Object.entries(settingRanges))(
    '%s is refused outside, taken at the ends',
    (key, rule) => {
      const wrong = [
        rule.low - 1,
        rule.high + 1e6,
        Number.NaN,
        ...(rule.whole ? [rule.low + 0.5] : []),
      ];
      for (const value of wrong)
        expect(() => checkSettings({ ...defaultSettings, [key]: value })).toThrow(key);
      for (const value of [rule.low, rule.high])
        checkSettings({ ...defaultSettings, [key]: value });
    },
  );
});
