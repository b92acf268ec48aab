import type { Band, Bands } from '@sojourn/engine/core';
import { renderMessage } from '@sojourn/engine/core';
import type { NodeCell } from './rows.ts';
import type { Subject } from './subject.ts';

/** Decimals for scores: three on scales of a few points, such as 0 to 1, else one. */
export function decimalsOf({ recipe }: Subject): number {
  const { normalise } = recipe;
  if (normalise.method === 'goalposts' || normalise.method === 'minmax') {
    return normalise.high - normalise.low <= 10 ? 3 : 1;
  }
  return normalise.method === 'zscore' || normalise.method.startsWith('distance') ? 3 : 1;
}

/** A score as text; a dash where there is none. */
export function scoreText(score: number | null | undefined, decimals: number): string {
  return score === null || score === undefined ? '–' : signedText(score, decimals);
}

/** A number of either sign with a true minus; what rounds to zero has none. */
export function signedText(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

/** A band as `41.2–45.0`, or `−3.1 to 2.0` where it goes below zero. */
export function bandText(band: Band | undefined, decimals: number): string {
  if (!band) return '–';
  const joint = band.low < 0 ? ' to ' : '–';
  return `${signedText(band.low, decimals)}${joint}${signedText(band.high, decimals)}`;
}

/** The three bands of a node. */
export function bandTexts(bands: Bands | null, decimals: number): string[] {
  return [0, 1, 2].map((at) => bandText(bands?.bands[at], decimals));
}

/** A node's score; `c` marks it as carried. */
export function nodeText(cell: NodeCell | undefined, decimals: number): string {
  const text = scoreText(cell?.score, decimals);
  return cell?.status === 'carried' && text !== '–' ? `${text} c` : text;
}

/** What must stand beneath a table: terms of the sources, and findings. */
export function footLines({ terms, issues, origins }: Subject): string[] {
  const found = issues.map((issue) => {
    const { message, remedy } = renderMessage(issue);
    return `${message} ${remedy}`;
  });
  const alike = terms.shareAlike === null ? '' : ` Share alike: ${terms.shareAlike}.`;
  if (origins === null) return alike === '' ? found : [...found, alike.trim()];
  const organisations = [...new Set(origins.map(({ organisation }) => organisation))].sort();
  return [
    ...found,
    `Sources: ${organisations.join('; ')}.${alike} Every series: sojourn index --list --json.`,
  ];
}

/** A share as whole per cent. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${Math.round(100 * share)} %`;
}
