import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test, vi } from 'vitest';
import { briefLanguages, catalogueOf, isMessageId } from './catalogue.ts';
import { en } from './en.ts';
import { loadLanguage } from './load.ts';

const entries = Object.entries(en);
const sections = ['overview', 'moves', 'displacement', 'brings', 'secure', 'protected', 'corridor'];
const sentences = entries.filter(
  ([id]) => sections.includes(id.split('.')[0]!) && !id.includes('.note.') && !id.includes('.key.'),
);
/** Sentences that carry no figure and so have no tense. */
const withoutFigures = ['overview.income', 'overview.age', 'brings.none'];
const presentVerbs =
  /\b(is|are|has|have|live|lives|host|hosts|come|comes|hold|holds|make up|makes up|counts|registers|gives|seek|seeks)\b/;

describe('the English catalogue', () => {
  test('every message parses as ICU MessageFormat', () => {
    for (const [id, message] of entries) {
      expect(
        () => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }),
        id,
      ).not.toThrow();
    }
  });

  test('every sentence with figures names its tense', () => {
    const untensed = sentences.map(([id]) => id).filter((id) => !/\.(present|past)$/.test(id));
    expect(untensed.sort()).toEqual([...withoutFigures].sort());
  });

  test('what can be said in the present can be said in the past', () => {
    const lacking = entries
      .map(([id]) => id)
      .filter((id) => id.endsWith('.present') && id !== 'corridor.distance.present')
      .filter((id) => !isMessageId(id.replace(/present$/, 'past')));
    expect(lacking).toEqual([]);
  });

  test('no sentence in the past has a verb in the present', () => {
    const spoken = sentences.filter(([id]) => id.endsWith('.past'));
    expect(spoken.length).toBeGreaterThan(40);
    const broken = spoken.filter(([, text]) => presentVerbs.test(text));
    expect(broken.map(([id]) => id)).toEqual([]);
  });

  test('no word that takes dignity away', () => {
    for (const [id, message] of entries) {
      expect(message, id).not.toMatch(/\b(illegal|floods?|waves?|burdens?|swarm|influx|tide)\b/i);
    }
  });

  test('an unknown language is refused with those that exist', () => {
    expect(() => catalogueOf('tlh')).toThrowError(/tlh.*en, fr, es, ar, bn/);
  });

  test('a language that is not loaded is refused with the way to load it, then is there', async () => {
    vi.resetModules();
    const fresh = await import('./catalogue.ts');
    expect(() => fresh.catalogueOf('es')).toThrowError(/not been loaded/);
    for (const language of briefLanguages) {
      expect(await loadLanguage(language)).toBe(language);
      expect(Object.keys(catalogueOf(language)).sort()).toEqual(Object.keys(en).sort());
    }
    await expect(loadLanguage('tlh')).rejects.toThrowError(/tlh/);
  });

  test('ids are looked up by their own keys only', () => {
    expect(isMessageId('toString')).toBe(false);
    expect(isMessageId('section.moves')).toBe(true);
  });
});
