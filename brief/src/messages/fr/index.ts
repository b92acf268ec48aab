import type { LanguagePack } from '../catalogue.ts';
import { additivity } from './additivity.ts';
import { annex } from './annex.ts';
import { brings } from './brings.ts';
import { checklist } from './checklist.ts';
import { frenchConventions } from './conventions.ts';
import { corridor } from './corridor.ts';
import { displacement } from './displacement.ts';
import { gaps } from './gaps.ts';
import { moves } from './moves.ts';
import { obstacles } from './obstacles.ts';
import { page } from './page.ts';
import { protection } from './protected.ts';
import { says } from './says.ts';
import { secure } from './secure.ts';
import { securityIndex } from './secure-index.ts';

/** No-break spaces before high punctuation, inside quotation marks and in long numbers. */
function tied(words: string): string {
  return words
    .replace(/ (?=[:;!?%»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f');
}

const all = {
  ...moves,
  ...displacement,
  ...brings,
  ...secure,
  ...securityIndex,
  ...obstacles,
  ...protection,
  ...corridor,
  ...says,
  ...checklist,
  ...gaps,
  ...page,
  ...additivity,
  ...annex,
};

/** French: a draft that no native reader has gone through yet. */
export const french: LanguagePack = {
  language: 'fr',
  messages: Object.fromEntries(Object.entries(all).map(([id, words]) => [id, tied(words)])),
  conventions: frenchConventions,
  reviewed: false,
};
