import { SojournError } from '@sojourn/engine/core';
import { use } from 'react';
import { kept } from '../data/kept.ts';
import { loadScript } from '../data/load-script.ts';

/** What the model's script hands over. */
export type Model = typeof import('./model.ts');

const file = './model.js';

async function load(): Promise<Model> {
  if (import.meta.env.DEV) return import('./model.ts');
  await loadScript(file).catch(() => {
    throw new SojournError({
      code: 'file.missing',
      where: { file },
      remedy: 'Connect to the network and reload, or copy the whole folder of the page.',
    });
  });
  return (globalThis as unknown as { sojournModel: Model }).sojournModel;
}

/** The model, loaded once. */
export const loadModel = kept(load);

/** The model inside a component that may wait for it. */
export function useModel(): Model {
  return use(loadModel());
}
