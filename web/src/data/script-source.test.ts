import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scriptOf, scriptPath } from './script-file.ts';
import { scriptSource } from './script-source.ts';

/** A document whose script elements run what `scripts` holds, or fail. */
function fakeDocument(scripts: ReadonlyMap<string, string>) {
  return {
    createElement: () => {
      const script = {
        src: '',
        onload: () => {},
        onerror: () => {},
        remove: () => {},
        addEventListener: () => {},
      };
      return script;
    },
    head: {
      append: (script: { src: string; onload: () => void; onerror: () => void }) => {
        const text = scripts.get(script.src);
        if (text === undefined) return script.onerror();
        new Function(text)();
        script.onload();
      },
    },
  };
}

const files = new Map([
  ['./data/core/a.parquet.js', scriptOf('core/a.parquet', 'AQID')],
  ['./data/core/empty.parquet.js', ''],
]);

describe('data through script elements', () => {
  beforeEach(() => vi.stubGlobal('document', fakeDocument(files)));
  afterEach(() => vi.unstubAllGlobals());

  test('a file comes in as the bytes that the script holds', async () => {
    const bytes = await scriptSource('./data').read('core/a.parquet');
    expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3]);
  });

  test('a missing script is named with what to do', async () => {
    const reading = scriptSource('./data').read('core/b.parquet');
    await expect(reading).rejects.toMatchObject({
      code: 'file.missing',
      facts: { where: { file: './data/core/b.parquet.js' } },
    });
  });

  test('a script without data is a corrupt file', async () => {
    const reading = scriptSource('./data').read('core/empty.parquet');
    await expect(reading).rejects.toMatchObject({ code: 'file.corrupt' });
  });

  test('the script of a file lies beside it', () => {
    expect(scriptPath('core/a.parquet')).toBe('core/a.parquet.js');
  });
});
