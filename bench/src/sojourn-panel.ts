import {
  loadPlaceFacts,
  openSnapshot,
  placeSecurityPanel,
  readSecurityPanel,
  seriesOf,
} from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';
import { type SecurityPanel, sojournRecipe } from '@sojourn/engine/security';

const range = { series: seriesOf(sojournRecipe), from: 1990, to: 2024 };
const open = () => openSnapshot(nodeSource('data/snapshot'));

/** Everything that the Sojourn recipe needs, from the snapshot, 1990 to 2024. */
export async function sojournPanel(): Promise<SecurityPanel> {
  const { panel } = await readSecurityPanel(await open(), range);
  return panel;
}

/** The same of one place, as its brief reads it. */
export async function panelOfPlace(code: string): Promise<SecurityPanel> {
  const { panel, panelSecurity } = await loadPlaceFacts(await open(), code);
  return placeSecurityPanel([panel, panelSecurity], code, range);
}
