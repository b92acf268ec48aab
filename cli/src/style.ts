import { type HouseStyle, houseStyles, parseHouseStyle } from '@sojourn/brief';
import { SojournError } from '@sojourn/engine/core';
import { readJsonFile } from './json-file.ts';

function isBuiltIn(name: string): name is keyof typeof houseStyles {
  return Object.hasOwn(houseStyles, name);
}

/**
 * The house style of `--style`: one that comes along, or a JSON file.
 *
 * @throws SojournError `argument.choice` for neither; as `readJsonFile` and `parseHouseStyle`
 * @example readStyle('un').title // 'United Nations'
 */
export function readStyle(named: string): HouseStyle {
  if (isBuiltIn(named)) return houseStyles[named];
  if (/\.json$/i.test(named)) return parseHouseStyle(readJsonFile(named), named);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--style' },
    got: named,
    expected: `${Object.keys(houseStyles).join(', ')}, or a file that ends in .json`,
  });
}
