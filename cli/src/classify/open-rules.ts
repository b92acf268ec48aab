import { SojournError } from '@sojourn/engine/core';
import {
  openRules,
  type RuleBook,
  type RulePack,
  type Rules,
  ruleBook,
} from '@sojourn/engine/typology';
import { parseRulePack } from '@sojourn/engine/typology/schema';
import { readJsonFile } from '../json-file.ts';

/** The packs with one of the same id replaced, else added. */
function withPack(packs: readonly RulePack[], pack: RulePack): readonly RulePack[] {
  const known = packs.some(({ id }) => id === pack.id);
  return known ? packs.map((one) => (one.id === pack.id ? pack : one)) : [...packs, pack];
}

/** @throws SojournError `schema.invalid` where a pack defines what another pack defines */
function checkOwn(packs: readonly RulePack[], pack: RulePack, file: string): void {
  for (const kind of ['categories', 'terms', 'unsettled'] as const) {
    for (const { id } of pack[kind] ?? []) {
      const owner = packs.find((one) => one.id !== pack.id && one[kind]?.some((p) => p.id === id));
      if (!owner) continue;
      throw new SojournError({
        code: 'schema.invalid',
        where: { file, field: `${kind}.${id}` },
        got: `an id of the pack ${owner.id}`,
        expected: 'an id that no other pack uses',
        remedy: `Rename it, or replace the whole pack by giving yours the id ${owner.id}.`,
      });
    }
  }
}

function bookWith(files: readonly string[]): RuleBook {
  let { packs } = ruleBook;
  for (const file of files) {
    const pack = parseRulePack(readJsonFile(file), file);
    checkOwn(packs, pack, file);
    packs = withPack(packs, pack);
  }
  return { ...ruleBook, packs };
}

/**
 * The rules that ship with Sojourn, with packs of the user's own.
 *
 * @param files rule packs (`sojourn.rules/1`), in the order in which they are put in
 * @throws SojournError `schema.invalid`, `rules.reference`, and those of reading a JSON file
 * @example openRulesWith([]).categories.size // 47
 */
export function openRulesWith(files: readonly string[]): Rules {
  return openRules(bookWith(files));
}
