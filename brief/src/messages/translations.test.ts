import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, test } from 'vitest';
import { sentenceText } from '../words/index.ts';
import {
  type BriefLanguage,
  isTranslated,
  type MessageId,
  packOf,
  registerLanguage,
} from './catalogue.ts';
import { en } from './en.ts';
import { loadLanguage } from './load.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Drafted = Exclude<BriefLanguage, 'en'>;

const drafted: readonly Drafted[] = ['fr', 'es', 'ar', 'bn'];
const ids = Object.keys(en) as MessageId[];
/** New English messages stand here until they have words in every draft. */
const waiting: readonly string[] = [];

beforeAll(async () => {
  for (const language of drafted) await loadLanguage(language);
});

interface Shape {
  /** Names of arguments; counts made from a figure are a matter of each grammar. */
  readonly names: Set<string>;
  /** Keys of `select` by argument, and exact keys of `plural`. */
  readonly keys: Map<string, Set<string>>;
  /** Words of plural forms. */
  readonly forms: Set<string>;
}

function shapeOf(ast: Ast, shape: Shape = emptyShape()): Shape {
  for (const element of ast) {
    if (element.type === 0 || !('value' in element)) continue;
    const name = String(element.value);
    if (!('options' in element)) {
      shape.names.add(name);
      continue;
    }
    if (!name.endsWith('Count')) shape.names.add(name);
    for (const [key, option] of Object.entries(element.options)) {
      if (element.type === 5 || key.startsWith('=')) keysOf(shape, name).add(key);
      else shape.forms.add(key);
      shapeOf(option.value, shape);
    }
  }
  return shape;
}

function keysOf({ keys }: Shape, name: string): Set<string> {
  const known = keys.get(name) ?? new Set<string>();
  keys.set(name, known);
  return known;
}

function emptyShape(): Shape {
  return { names: new Set(), keys: new Map(), forms: new Set() };
}

function parsed(message: string, language: string): Ast {
  return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();
}

describe.each(drafted)('the draft in %s', (language) => {
  const translated = () => ids.filter((id) => isTranslated(language, id));

  test('each message takes the arguments of the English one, with the same keys', () => {
    for (const id of translated()) {
      const own = shapeOf(parsed(packOf(language).messages[id]!, language));
      const ours = shapeOf(parsed(en[id], 'en'));
      expect([...own.names].sort(), id).toEqual([...ours.names].sort());
      for (const [name, keys] of own.keys) {
        expect([...keys].sort(), `${id} ${name}`).toEqual([...(ours.keys.get(name) ?? [])].sort());
      }
      for (const name of ours.keys.keys()) {
        expect(own.keys.has(name), `${id} ${name}`).toBe(true);
      }
    }
  });

  test('plural forms are those that the language has', () => {
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[];
    for (const id of translated()) {
      const { forms } = shapeOf(parsed(packOf(language).messages[id]!, language));
      expect(known, id).toEqual(expect.arrayContaining([...forms]));
    }
  });

  test('it holds no id that English has not, and no empty words', () => {
    const { messages } = packOf(language);
    expect(Object.keys(messages).filter((id) => !Object.hasOwn(en, id))).toEqual([]);
    const empty = translated().filter((id) => en[id] !== '' && messages[id]!.trim() === '');
    expect(empty).toEqual([]);
  });

  test('no word that takes dignity away', () => {
    const banned =
      /clandestin|ill[ée]ga|ilegal|irregulares ilegales|marea humana|vague|oleada|fardeau|avalancha|afflux|غير شرعي|غير قانوني|অবৈধ|বেআইনি|বোঝা(?![\p{L}\p{M}])/iu;
    for (const id of translated()) expect(packOf(language).messages[id], id).not.toMatch(banned);
  });

  test('it lacks nothing but what waits for its words', () => {
    const lacking = ids.filter((id) => !isTranslated(language, id));
    expect(lacking.sort()).toEqual([...waiting].sort());
  });

  test('it says at its head that it is a draft', () => {
    expect(packOf(language).reviewed).toBe(false);
    expect(isTranslated(language, 'draft.head')).toBe(true);
  });
});

describe('what stands in', () => {
  test('stands in English with a mark, isolated in a line from right to left', () => {
    const whole = packOf('ar');
    const { 'gap.ilo': _, ...messages } = whole.messages;
    registerLanguage({ ...whole, messages });
    const told = sentenceText('gap.ilo', {}, {}, 'ar');
    registerLanguage(whole);
    expect(told).toMatch(/^\u2066ILO .* \[en\]\u2069$/);
  });
});
