import type { Miss, Score, Share } from '@sojourn/engine/typology';
import { columns } from '../text.ts';
import { wrapped } from './wrap.ts';

function shareWords({ right, of }: Share): string {
  return of === 0 ? 'none asked' : `${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`;
}

function missWords({ vignette, kind, about, expected, got, grave }: Miss): string {
  const mark = grave ? 'GRAVE ' : '';
  return `${mark}${vignette} ${kind.replace('_', ' ')} ${about}: expected ${expected}, got ${got}`;
}

/** How a file of vignettes was answered, as text. */
export function scoreText(score: Score): string {
  const table = columns([
    ['vignettes all right', shareWords({ right: score.allRight, of: score.vignettes })],
    ['assertions right', shareWords(score.assertions)],
    ['missing facts named (recall)', shareWords(score.missingRecall)],
    ['named facts that can change the answer', shareWords(score.missingPrecision)],
    ['named facts that the file names, too', shareWords(score.missingListed)],
    ['open in law', shareWords(score.openLaw)],
    ['needs listed', shareWords(score.needs)],
    ['grave errors', String(score.graveErrors.length)],
  ]);
  const categories = columns(
    Object.entries(score.byCategory).map(([category, { right, of }]) => [
      `  ${category}`,
      `${right} of ${of}`,
    ]),
  );
  const misses = score.misses.flatMap((miss) => wrapped(missWords(miss), 2, 4));
  const list = misses.length === 0 ? ['  none'] : misses;
  return `${table}\nBy category\n${categories}\nMisses\n${list.join('\n')}\n`;
}
