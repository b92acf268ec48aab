import type { SliceSource } from '@sojourn/data';
import { SojournError } from '@sojourn/engine/core';
import { decodeBase64 } from './base64.ts';
import { loadScript } from './load-script.ts';
import { scriptHook, scriptPath } from './script-file.ts';

type Hook = (path: string, base64: string) => void;

const received = new Map<string, string>();

function listen(): void {
  const page = globalThis as unknown as Record<string, Hook>;
  page[scriptHook] ??= (path, base64) => received.set(path, base64);
}

/**
 * The snapshot of a page opened from disk: every file comes in through a script element.
 *
 * @param folder address of the data folder relative to the page, without a slash at its end
 */
export function scriptSource(folder: string): SliceSource {
  listen();
  return {
    label: folder,
    read: async (path) => {
      const file = `${folder}/${path}`;
      await loadScript(scriptPath(file)).catch(() => {
        throw new SojournError({
          code: 'file.missing',
          where: { file: scriptPath(file) },
          remedy: 'Copy the whole folder of the page, with its data folder, and open it again.',
        });
      });
      const text = received.get(path);
      received.delete(path);
      if (text !== undefined) return decodeBase64(text, file);
      throw new SojournError({ code: 'file.corrupt', where: { file }, got: 'no data inside' });
    },
  };
}
