import { openSnapshot, readSecurityPanel, seriesOf } from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';
import { type SecurityPanel, sojournRecipe } from '@sojourn/engine/security';

/** Everything that the Sojourn recipe needs, from the snapshot, 1990 to 2024. */
export async function sojournPanel(): Promise<SecurityPanel> {
  const snapshot = await openSnapshot(nodeSource('data/snapshot'));
  const range = { series: seriesOf(sojournRecipe), from: 1990, to: 2024 };
  const { panel } = await readSecurityPanel(snapshot, range);
  return panel;
}
