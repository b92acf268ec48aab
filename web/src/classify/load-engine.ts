import { SojournError } from '@sojourn/engine/core';
import type { Rules } from '@sojourn/engine/typology';
import { use } from 'react';
import { kept } from '../data/kept.ts';
import { loadScript } from '../data/load-script.ts';

/** The functions of the typology and its rule book, opened. */
export interface Typology {
  readonly engine: typeof import('./engine.ts');
  readonly rules: Rules;
}

const file = './classify.js';

async function loadEngine(): Promise<Typology['engine']> {
  if (import.meta.env.DEV) return import('./engine.ts');
  await loadScript(file).catch(() => {
    throw new SojournError({
      code: 'file.missing',
      where: { file },
      remedy: 'Connect to the network and reload, or copy the whole folder of the page.',
    });
  });
  return (globalThis as unknown as { sojournClassify: Typology['engine'] }).sojournClassify;
}

/** The typology, loaded and opened once. */
export const loadTypology = kept(async (): Promise<Typology> => {
  const engine = await loadEngine();
  return { engine, rules: engine.openRules(engine.ruleBook) };
});

/** The typology inside a component that may wait for it. */
export function useTypology(): Typology {
  return use(loadTypology());
}
