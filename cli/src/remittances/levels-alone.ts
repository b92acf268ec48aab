import { levels, levelTable, womenLine } from '@sojourn/engine/economy';
import { levelLines, levelMatrix } from './evidence.ts';
import { linesCsv } from './rows.ts';
import { blockText } from './text.ts';

const women = womenLine('remittances').sentence;

/**
 * The evidence by household, community, national and international level, of no place: as text,
 * CSV (one effect a row) or JSON (with the table, its empty cells empty).
 */
export function levelsAlone(form: 'text' | 'csv' | 'json'): string {
  const lines = levelLines();
  if (form === 'csv') return linesCsv(lines, women);
  if (form === 'json') {
    const made = { schema: 'sojourn.levels/1', levels, table: levelTable(), lines, women };
    return `${JSON.stringify(made, null, 2)}\n`;
  }
  return `${levelMatrix()}${blockText('The same, effect by effect', lines)}${women}\n`;
}
