import { describe, expect, test } from 'vitest';
import { renderChart, serialise } from './index.ts';
import { sampleSpecs } from './testing/specs.ts';

/** One element a line, so that a change can be read. */
function readable(text: string): string {
  return `${text.replaceAll('><', '>\n<')}\n`;
}

describe('drawings are the ones that were looked at and kept', () => {
  for (const [name, spec] of Object.entries(sampleSpecs)) {
    test(name, async () => {
      const { svg } = renderChart(spec, { width: 480, idPrefix: name });
      await expect(readable(serialise(svg))).toMatchFileSnapshot(`fixtures/${name}.svg`);
    });
  }

  test('a page that runs right to left', async () => {
    const { svg } = renderChart(sampleSpecs.dots!, {
      width: 360,
      idPrefix: 'rtl',
      direction: 'rtl',
    });
    await expect(readable(serialise(svg))).toMatchFileSnapshot('fixtures/dots-rtl.svg');
  });
});
