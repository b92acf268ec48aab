import { SojournError } from '@sojourn/engine/core';
import { use } from 'react';
import { kept } from '../data/kept.ts';
import { loadScript } from '../data/load-script.ts';

/** What the script hands over. */
export type Displacement = typeof import('./engine.ts');

const file = './displacement.js';

async function load(): Promise<Displacement> {
  if (import.meta.env.DEV) return import('./engine.ts');
  await loadScript(file).catch(() => {
    throw new SojournError({
      code: 'file.missing',
      where: { file },
      remedy: 'Connect to the network and reload, or copy the whole folder of the page.',
    });
  });
  return (globalThis as unknown as { sojournDisplacement: Displacement }).sojournDisplacement;
}

/** The engine of displacement, loaded once. */
export const loadDisplacement = kept(load);

/** The engine inside a component that may wait for it. */
export function useDisplacement(): Displacement {
  return use(loadDisplacement());
}
