import { describe, expect, test } from 'vitest';
import { opensParagraph, paragraphsOf } from './paragraphs.ts';

describe('paragraphs', () => {
  test('a change of topic opens a paragraph', () => {
    expect(opensParagraph('displacement.here.total.present', 'displacement.stateless.past')).toBe(
      true,
    );
    expect(opensParagraph('displacement.here.total.present', 'displacement.here.rate.past')).toBe(
      false,
    );
  });

  test('sentences keep their order and none is lost', () => {
    const run = ['moves.abroad.total.present', 'moves.abroad.share.present'].concat(
      'moves.abroad.corridors.past',
      'moves.net.past',
    );
    const paragraphs = paragraphsOf(run.map((id) => ({ id })));
    expect(paragraphs.map((one) => one.length)).toEqual([2, 2]);
    expect(paragraphs.flat().map(({ id }) => id)).toEqual(run);
  });
});
