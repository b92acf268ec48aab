import type { LanguagePack } from '../catalogue.ts';
import { additivity } from './additivity.ts';
import { annex } from './annex.ts';
import { brings } from './brings.ts';
import { checklist } from './checklist.ts';
import { arabicConventions } from './conventions.ts';
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

/** A mark from right to left parts a number at the end of a sentence from that of its source. */
function parted(words: string): string {
  return words.replace(/(?<=[}\d])\.$/, '.\u200f');
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
  ...annex,
  ...additivity,
  ...says,
  ...checklist,
  ...gaps,
  ...page,
};

/** Arabic: a draft that no native reader has gone through yet. */
export const arabic: LanguagePack = {
  language: 'ar',
  messages: Object.fromEntries(Object.entries(all).map(([id, words]) => [id, parted(words)])),
  conventions: arabicConventions,
  reviewed: false,
};
