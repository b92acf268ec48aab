import { readSecurityPanel, seriesOf } from '@sojourn/data';
import { formulas, recipes } from '@sojourn/engine/security';
import { recipeFile } from '@sojourn/engine/security/schema';
import { openLocalSnapshot } from '../local.ts';
import { columns } from '../text.ts';
import type { IndexOptions } from './options.ts';

/** The recipes that come along; as JSON with their series' sources and licences. */
export async function listOutput({ json, snapshot }: IndexOptions): Promise<string> {
  if (!json) {
    const rows = [...recipes.values()].map(({ id, version, title, indicators }) => [
      id,
      version,
      String(indicators.length),
      title,
    ]);
    const byFormula = [...formulas.values()].map(({ id, version, title, inputs }) => [
      id,
      version,
      String(inputs.length),
      `${title} (a formula, for tables of your own)`,
    ]);
    rows.push(...byFormula);
    return columns([['recipe', 'version', 'indicators', 'title'], ...rows], [2]);
  }
  const opened = await openLocalSnapshot(snapshot);
  const listed = [];
  for (const recipe of recipes.values()) {
    const range = { series: seriesOf(recipe), from: 2022, to: 2022 };
    const { origins } = await readSecurityPanel(opened, range);
    listed.push({ recipe: recipeFile(recipe), origins });
  }
  return `${JSON.stringify(listed, null, 2)}\n`;
}
